import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { startKafkaCluster } from '@one-window/testing';
import { databasesOf, startOwnCentre } from '../start/own-centre';
import { startHouseOverKafka } from '../start-services/house-over-kafka';
import type { House } from './hatches';

/** Something done in a centre of its own, as one process or as nine over Kafka, which is gone afterwards. */
export const inOwnHouse = async <T>(overKafka: boolean, work: (house: House) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'one-window-walk-'));
  const stops: (() => Promise<unknown>)[] = [() => deleteDataFolder(folder)];
  try {
    if (!overKafka) {
      const centre = await startOwnCentre(folder);
      stops.push(() => centre.stop());
      return await work({ url: centre.url, databaseUrls: databasesOf(folder) });
    }
    const cluster = await startKafkaCluster({ nodes: 1 });
    stops.push(() => cluster.stop());
    const house = await startHouseOverKafka(folder, cluster.bootstrap);
    stops.push(() => house.stop());
    return await work({ url: house.url, databaseUrls: house.prepared.databaseUrls });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
};

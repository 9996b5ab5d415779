import type { ServiceName } from '@one-window/contracts';
import { startGateway } from './gateway';
import { type PreparedEnvironment, prepareEnvironment } from './service-environment';
import { ServiceProcesses } from './service-processes';

/** Every service as its own process over Kafka, behind one address. */
export interface HouseOverKafka {
  url: string;
  prepared: PreparedEnvironment;
  processes: ServiceProcesses;
  /** Ends all of it but the brokers; the data stay. */
  stop(): Promise<void>;
}

export interface HouseOverKafkaOptions {
  /** Port of the address in front; 0: a free one. */
  port?: number;
  /** Replicas per service, default 1. */
  copies?: Partial<Record<ServiceName, number>>;
  log?: (line: string) => void;
}

/** Starts it on a data folder; what has started is stopped when the rest does not. */
export const startHouseOverKafka = async (
  folder: string,
  brokers: string[],
  { port = 0, copies = {}, log }: HouseOverKafkaOptions = {},
): Promise<HouseOverKafka> => {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).toReversed()) await one();
  };
  try {
    const prepared = await prepareEnvironment(folder, brokers);
    stops.push(() => prepared.postgres.stop());
    const processes = await ServiceProcesses.start(prepared.environment, copies, log);
    stops.push(() => processes.stop());
    const gateway = await startGateway((service) => processes.portOf(service), port);
    stops.push(() => gateway.close());
    return { url: gateway.url, prepared, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

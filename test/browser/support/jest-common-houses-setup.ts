import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOwnCentre } from '../../../tools/start/own-centre';
import { COMMON_HOUSES_VARIABLE, type CommonHouse, commonHouses } from './common-houses';

/**
 * Starts a centre for every process of this run that asks for one, and answers its address and folder. It is started from
 * here because only here the end of the run is known: a process that runs tests is ended without being asked.
 */
export default async function openCommonHouses(): Promise<void> {
  const server = createServer((_, response) => {
    const folder = mkdtempSync(join(tmpdir(), 'one-window-browser-'));
    const starting = startOwnCentre(folder);
    commonHouses().push({ folder, starting });
    starting.then(
      ({ url }) => response.end(JSON.stringify({ folder, url } satisfies CommonHouse)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env[COMMON_HOUSES_VARIABLE] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceName } from '@one-window/contracts';
import { databaseKey, InvalidSettings, settingKeys } from '@one-window/platform';

/**
 * Addresses of the databases: from the environment, as the services have them, or those of a data folder whose centre
 * runs.
 * @throws InvalidSettings naming every key that is missing.
 */
export const databaseUrls = (
  wanted: readonly ServiceName[],
  environment: Readonly<Record<string, string | undefined>>,
  dataFolder: string,
): Partial<Record<ServiceName, string>> => {
  const given = wanted.filter((service) => environment[databaseKey(service)]);
  const kept = join(dataFolder, 'databases.json');
  if (given.length === 0 && existsSync(kept)) {
    return JSON.parse(readFileSync(kept, 'utf8')) as Record<ServiceName, string>;
  }
  const missing = wanted.filter((service) => !given.includes(service));
  if (missing.length > 0) {
    throw new InvalidSettings([
      ...missing.map((service) => `${databaseKey(service)} is missing (${settingKeys[databaseKey(service)] ?? ''})`),
      ...(given.length === 0 ? [`or --data must name the data folder of a centre; ${kept} is not there`] : []),
    ]);
  }
  return Object.fromEntries(given.map((service) => [service, environment[databaseKey(service)]]));
};

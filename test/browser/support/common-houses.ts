import type { OwnCentre } from '../../../tools/start/own-centre';

/** Where to ask for the house that all files of one process share; absent: every file has its own. */
export const COMMON_HOUSES_VARIABLE = 'BROWSER_COMMON_HOUSES';

export interface CommonHouse {
  folder: string;
  url: string;
}

interface Started {
  folder: string;
  starting: Promise<OwnCentre>;
}

const run = globalThis as { oneWindowCommonHouses?: Started[] };

/** What set-up hands to tear-down in the process that runs jest. */
export const commonHouses = (): Started[] => (run.oneWindowCommonHouses ??= []);

let asked: Promise<CommonHouse> | undefined;

const ask = async (address: string): Promise<CommonHouse> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as CommonHouse;
};

/** The house of this process; undefined where there is none. */
export const commonHouse = async (): Promise<CommonHouse | undefined> => {
  const address = process.env[COMMON_HOUSES_VARIABLE];
  if (!address) return undefined;
  asked ??= ask(address);
  return await asked;
};

import type { Got } from './answers';
import { command, get } from './http';
import { ProblemError } from './problem';

/** The demonstration city, when this installation is one; `filling` while it is being made. */
export type Demonstration = Got<'/api/centre/demonstration'>;
export type DemonstrationAccount = NonNullable<Demonstration['accounts']>[number];

/** An installation without demonstration may not know the address at all. */
export const readDemonstration = async (signal?: AbortSignal): Promise<Demonstration> => {
  try {
    return await get('/api/centre/demonstration', { signal });
  } catch (error) {
    if (error instanceof ProblemError && (error.status === 404 || error.status === 401))
      return { demonstration: false };
    throw error;
  }
};

/** Wipes the demonstration city and makes it anew; every session ends. @throws ProblemError */
export const startAgain = (idempotencyKey: string): Promise<Demonstration> =>
  command('/api/centre/start-again', { idempotencyKey });

import { ProblemError } from './problem';
import { command, get } from './http';
import type { Role } from './types';

export interface DemonstrationAccount {
  username: string;
  name: string;
  role: Role;
  organisationName: string;
  tryThis: { zh: string; en: string };
}

/** The demonstration city, when this installation is one. */
export interface Demonstration {
  demonstration: boolean;
  /** While the city is being filled. */
  filling?: { done: number; total: number };
  password?: string;
  accounts?: DemonstrationAccount[];
}

/** An installation without demonstration may not know the address at all. */
export const readDemonstration = async (signal?: AbortSignal): Promise<Demonstration> => {
  try {
    return await get<Demonstration>('/api/centre/demonstration', undefined, signal);
  } catch (error) {
    if (error instanceof ProblemError && (error.status === 404 || error.status === 401))
      return { demonstration: false };
    throw error;
  }
};

/** Wipes the demonstration city and makes it anew; every session ends. @throws ProblemError */
export const startAgain = (idempotencyKey: string): Promise<Demonstration> =>
  command('/api/centre/start-again', {}, { idempotencyKey });

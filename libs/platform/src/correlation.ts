import { AsyncLocalStorage } from 'node:async_hooks';
import { v7 as uuidv7 } from 'uuid';

/** Ids that tie together what one person's command set in motion, across services and logs. */
export interface Correlation {
  /** Id of the first command of the chain. */
  correlationId: string;
  /** Id of the command or message that is being handled. */
  causationId: string;
}

const storage = new AsyncLocalStorage<Correlation>();

export const withCorrelation = <T>(correlation: Correlation, work: () => T): T => storage.run(correlation, work);

export const currentCorrelation = (): Correlation => {
  const current = storage.getStore();
  if (current) return current;
  const id = uuidv7();
  return { correlationId: id, causationId: id };
};

/** The ids for a log line, or nothing outside a command or message. */
export const correlationForLog = (): Partial<Correlation> => storage.getStore() ?? {};

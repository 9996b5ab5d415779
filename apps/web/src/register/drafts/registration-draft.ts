import type { RegistrationEntry } from '../registration';

/** A registration that is not finished: what was typed, and the key under which it is or was sent. */
export interface RegistrationDraft {
  entry: RegistrationEntry;
  /** Kept over reloads, so that sending again after a lost answer registers nothing twice. */
  idempotencyKey: string;
}

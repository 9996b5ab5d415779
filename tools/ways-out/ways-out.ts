import type { ActingService, EventType } from '@one-window/contracts';
import type { RuleId } from '@one-window/law';

/** Where the last word on a way out stands: a spec, and the words of its test. */
export interface ShownBy {
  file: string;
  test: string;
}

/** One lawful way out of a state in which a real case gets stuck. */
export interface WayOut {
  /** What is done, in a sentence's words. */
  way: string;
  /** The commands that somebody gives; none where a clock leads out. */
  by: readonly `${ActingService | 'directory'} ${string}`[];
  /** What the record says of it. */
  recorded?: readonly EventType[];
  /** Limits that run, or run out, on it. */
  limits?: readonly RuleId[];
  shownBy: ShownBy;
  /** Its names in the walk of the ways out (`npm run walk -- --road hatches`). */
  walk?: readonly string[];
}

export interface Stuck {
  where: string;
  ways: readonly WayOut[];
}

const spec =
  (file: string) =>
  (test: string): ShownBy => ({ file, test });

export const inIntake = spec('apps/intake/src/domain/ways-out.unit.spec.ts');
export const atTheWindow = spec('apps/intake/src/domain/end-mediation.unit.spec.ts');
export const inTriage = spec('apps/triage/src/domain/ways-out.unit.spec.ts');
export const lease = spec('apps/mediation/src/domain/lease.unit.spec.ts');
export const transfer = spec('apps/mediation/src/domain/transfer.unit.spec.ts');
export const help = spec('apps/mediation/src/domain/help.unit.spec.ts');
export const unheld = spec('apps/mediation/src/domain/unheld-session.unit.spec.ts');
export const suspension = spec('apps/mediation/src/domain/suspension.unit.spec.ts');
export const partial = spec('apps/mediation/src/domain/partial-agreement.unit.spec.ts');
export const agreement = spec('apps/mediation/src/domain/agreement.unit.spec.ts');
export const late = spec('apps/judicial-confirmation/src/domain/late.unit.spec.ts');
export const objection = spec('apps/judicial-confirmation/src/domain/objection.unit.spec.ts');
export const ledger = spec('apps/follow-up/src/domain/ledger.unit.spec.ts');
export const inForce = spec('apps/follow-up/src/domain/in-force.unit.spec.ts');
export const elsewhere = (file: string, test: string): ShownBy => spec(file)(test);

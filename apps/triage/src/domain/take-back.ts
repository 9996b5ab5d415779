import { accept, type Decision, fact, refuse } from '@one-window/contracts';
import { claimClockName } from './clocks';
import type { TriageCase } from './case-state';

/** Ends an offer that nobody has claimed. A claim under way still wins: mediation decides who holds the case. */
export const takeBack = ({ offer }: TriageCase, { reason }: { reason: string }): Decision =>
  offer
    ? accept(
        fact('triage.offer-taken-back.v1', {
          offerId: offer.offerId,
          reason,
          clocks: { stopped: [claimClockName(offer.offerId)] },
        }),
      )
    : refuse('not-allowed-in-this-stage', { command: 'take-back' });

import {
  accept,
  type Decision,
  type DecisionContext,
  disputeKinds,
  fact,
  refuse,
  type RemedyKind,
} from '@one-window/contracts';
import { decidedBy, remedyToward, targetsFor } from '@one-window/law';
import { TRIAGE_CLOCK } from './clocks';
import type { KnownOrganisation } from './organisations';
import { remediesNow } from './remedies';
import type { TriageCase } from './case-state';

export interface ReferOutInput {
  target: RemedyKind;
  reason: string;
  organisationId?: string;
  /** The organisation with that id, where triage's copy of the directory knows it. */
  known?: KnownOrganisation;
  /** The parties have a written arbitration agreement. */
  arbitrationClause?: boolean;
}

/** Hands the dispute over to another procedure and tells the parties every way that stays open (rule R22). */
export const referOut = (state: TriageCase, input: ReferOutInput, context: DecisionContext): Decision => {
  const { classification } = state;
  const { target, reason, organisationId, known } = input;
  if (!classification) return refuse('not-classified');
  const { disputeKind } = classification;
  const remedy = remedyToward(target, disputeKind);
  if (!remedy) {
    return refuse('remedy-not-available', {
      target,
      disputeKind,
      disputeKindName: disputeKinds[disputeKind],
      available: targetsFor(disputeKind),
    });
  }
  if (target === 'commercial-arbitration' && !input.arbitrationClause) {
    return refuse('arbitration-clause-required', { field: 'arbitrationClause', basis: remedy.basis });
  }
  if (organisationId && !known) return refuse('organisation-unknown', { organisationIds: [organisationId] });
  if (known && !decidedBy(target).some((kind) => kind === known.kind)) {
    return refuse('organisation-not-for-this-target', {
      target,
      organisation: { name: known.name, kind: known.kind },
      kinds: decidedBy(target),
    });
  }
  if (known?.closed) {
    return refuse('organisation-closed', {
      field: 'organisationId',
      organisations: [{ organisationId: known.organisationId, name: known.name }],
    });
  }
  const told = remediesNow(state, disputeKind, context);
  return accept(
    fact('triage.case-referred-out.v1', {
      target,
      ...(state.registration ? { caseNumber: state.registration.caseNumber } : {}),
      ...(known ? { organisation: { organisationId: known.organisationId, name: known.name } } : {}),
      reason,
      remedies: [remedy, ...told.filter((other) => other.text !== remedy.text)],
      clocks: { stopped: [TRIAGE_CLOCK] },
    }),
  );
};

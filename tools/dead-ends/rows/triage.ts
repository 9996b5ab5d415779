import { newId } from '@one-window/platform';
import type { TriageCase } from '../../../apps/triage/src/domain/case-state';
import { decideCompetence, disagreeing, disputeCompetence } from '../../../apps/triage/src/domain/competence';
import { offerCase } from '../../../apps/triage/src/domain/offer-case';
import { referOut } from '../../../apps/triage/src/domain/refer-out';
import type { commands } from '../../../apps/triage/src/triage.commands';
import { organisations } from '../cast';
import type { RowsOf } from '../row';
import { notes } from './notes';

const reason = '综合案情决定';
const withIds = (ids: readonly string[]) => organisations.filter(({ organisationId }) => ids.includes(organisationId));
const everyId = organisations.map(({ organisationId }) => organisationId);

export const triageRows: RowsOf<TriageCase, typeof commands> = {
  classify: {
    // An ordinary dispute, one of labour, a medical one, one about an official act: their limits and ways differ.
    asks: () => (['A02', 'A11', 'A15', 'A08'] as const).map((disputeKind) => ({ disputeKind, risk: 'medium' })),
  },
  'choose-route': {
    asks: () => [
      { route: 'mediation', reason },
      { route: 'refer-out', target: 'litigation', reason },
    ],
  },
  'decide-competence': {
    asks: () => everyId.map((organisationId) => ({ organisationId, reason, document: '平安办〔2026〕3号' })),
    decide: (state, { organisationId, reason: why, document }, context) => {
      const onPaper = document === undefined ? {} : { document };
      const decided = { organisationId, reason: why, ...onPaper, offerId: context.newId() };
      return decideCompetence(state, { ...decided, known: withIds([organisationId]) }, context);
    },
  },
  offer: {
    asks: () => [
      ...everyId.map((organisationId) => ({ pool: false, organisationIds: [organisationId] })),
      { pool: true, organisationIds: everyId },
    ],
    decide: (state, { pool, organisationIds }, context) =>
      offerCase(state, { offerId: newId(), pool, organisationIds, known: withIds(organisationIds) }, context),
  },
  'take-back': { asks: () => [{ reason }] },
  'dispute-competence': {
    asks: () => everyId.map((organisationId) => ({ organisationId, reason })),
    decide: (state, { organisationId, reason: why }, context) => {
      const named = organisationId === undefined ? [] : [organisationId];
      const concerned = [...new Set([...disagreeing(state), ...named])];
      return disputeCompetence(state, { concerned, known: withIds(concerned), reason: why }, context);
    },
  },
  'mediate-again': { asks: () => [{ reason }], takesParties: true },
  'end-without-referral': { asks: () => [{ reason }] },
  'record-referral-result': { asks: () => [{ result: 'taken', text: '已经受理' }] },
  'return-referral': { asks: () => [{ reason }] },
  note: notes,
  'refer-out': {
    asks: () =>
      (['litigation', 'labour-arbitration', 'administrative-reconsideration'] as const).map((target) => ({
        target,
        reason,
      })),
    decide: (state, { target, reason: why }, context) => referOut(state, { target, reason: why }, context),
  },
};

import { newId } from '@one-window/platform';
import { type FollowUpCase, parties } from '../../../apps/follow-up/src/domain/case-state';
import { archive } from '../../../apps/follow-up/src/domain/close';
import { isPayment, outstandingFen } from '../../../apps/follow-up/src/domain/obligations';
import type { commands } from '../../../apps/follow-up/src/follow-up.commands';
import type { RowsOf } from '../row';
import { calls, notes } from './notes';

const open = ({ obligations }: FollowUpCase) => obligations.filter(({ fulfilled }) => !fulfilled);

export const followUpRows: RowsOf<FollowUpCase, typeof commands> = {
  'record-performance': {
    asks: (state, { today }) =>
      open(state).flatMap((obligation) => {
        const { obligationId } = obligation;
        const performed = { obligationId, performedOn: today, evidence: '收条' };
        if (!isPayment(obligation)) return [performed];
        const left = outstandingFen(obligation);
        return [left, Math.ceil(left / 2)].map((amountFen) => ({ ...performed, amountFen }));
      }),
    takesParties: true,
  },
  'record-default': {
    asks: (state, { today }) =>
      open(state).map(({ obligationId, dueOn }) => ({
        obligationId,
        reason: '经催告仍不履行',
        refusalDeclared: dueOn >= today,
      })),
    takesParties: ({ refusalDeclared }) => refusalDeclared === true,
  },
  'issue-enforcement-pack': { asks: () => [{}] },
  'record-visit': {
    // Of a case that ended without an agreement the parties are not known here: whoever was visited says who it was.
    asks: (state, { today }) =>
      [parties(state)[0]?.partyId ?? newId()].map((partyId) => ({
        visitedOn: today,
        method: 'telephone' as const,
        partyId,
        satisfaction: 4,
        note: '双方无异议。',
      })),
    takesParties: true,
  },
  close: { asks: () => [{}] },
  archive: {
    asks: () => [{ retention: 'long-term' }],
    decide: (state, request) => archive(state, request),
  },
  note: notes,
  'log-call': calls(parties),
};

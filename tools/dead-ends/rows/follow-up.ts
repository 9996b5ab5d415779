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
  'discharge-obligation': {
    asks: (state, { today }) =>
      open(state).flatMap(({ obligationId }) =>
        (['waived', 'no-successor', 'settled-in-enforcement'] as const).map((ground) => ({
          obligationId,
          ground,
          dischargedOn: today,
          evidence: '书面声明',
        })),
      ),
    // Nobody has to come for what a court settled or what nobody is left to claim.
    takesParties: ({ ground }) => ground === 'waived',
  },
  'record-succession': {
    asks: (state, { today }) =>
      parties(state).map(({ partyId }) => ({
        partyId,
        ground: 'heir' as const,
        name: '王继文',
        succeededOn: today,
        evidence: '死亡证明',
      })),
    takesParties: true,
  },
  'reverse-entry': {
    asks: ({ obligations }) =>
      obligations
        .flatMap(({ evidence = [], defaults = [] }) => [
          ...evidence.flatMap(({ entryId, reversed }) => (entryId === undefined || reversed ? [] : [entryId])),
          ...defaults.flatMap(({ entryId, ended }) => (ended ? [] : [entryId])),
        ])
        .map((entryId) => ({ entryId, reason: '登记有误' })),
    undoes: true,
  },
  'record-visit-attempt': {
    asks: (state, { today }) =>
      parties(state)
        .slice(0, 1)
        .map(({ partyId }) => ({
          attemptedOn: today,
          method: 'telephone' as const,
          partyId,
          result: 'no-answer' as const,
        })),
    paves: true,
  },
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

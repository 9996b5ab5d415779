import { newId } from '@one-window/platform';
import { addDays } from '@one-window/time-limits';
import { type IntakeCase, parties } from '../../../apps/intake/src/domain/case-state';
import { correctParty } from '../../../apps/intake/src/domain/correct';
import { addParty, replaceParty } from '../../../apps/intake/src/domain/parties';
import type { commands } from '../../../apps/intake/src/intake.commands';
import type { RowsOf } from '../row';
import { calls, notes } from './notes';

const idsOf = (state: IntakeCase, role: string): string[] =>
  parties(state)
    .filter((party) => party.role === role)
    .map(({ partyId }) => partyId);

const reason = '经核对后登记';
/** So many people on a side make every rule about groups apply that a small world needs. */
const ENOUGH = 4;
const sealed = (clear: string) => ({ token: `sealed:${clear}`, index: clear });

export const intakeRows: RowsOf<IntakeCase, typeof commands> = {
  'request-supplement': { asks: (_, { today }) => [{ items: [{ item: '身份证复印件' }], dueOn: addDays(today, 7) }] },
  'answer-supplement': {
    asks: () => [{ answers: [{ item: '身份证复印件' }] }, { answers: [{ item: '照片' }], addedFacts: '物业也看过。' }],
    takesParties: true,
  },
  'take-back-supplement': { asks: () => [{ reason }] },
  'deem-withdrawn': { asks: (_, { today }) => [{ toldOn: today, manner: 'telephone', reason }] },
  'ask-to-reopen': { asks: () => [{ reason }] },
  'approve-reopening': { asks: () => [{}] },
  // It ends what was asked, though the stage stays.
  'refuse-reopening': { asks: () => [{ reason }], paves: true },
  note: notes,
  'log-call': calls(parties),
  decline: { asks: () => (['N1', 'N3'] as const).map((ground) => ({ ground, reason })) },
  withdraw: {
    asks: (state) => idsOf(state, 'applicant').map((partyId) => ({ partyId, reason })),
    takesParties: true,
  },
  'end-mediation': {
    asks: (state) => parties(state).map(({ partyId }) => ({ partyId, ground: 'E11' as const, reason })),
    takesParties: true,
    // It is mediation's stage that it ends.
    paves: true,
  },
  'correct-registration': {
    asks: ({ registration }) => [
      { pendingElsewhere: !registration?.pendingElsewhere, reason },
      { title: `${registration?.title ?? ''}（更正）`.slice(0, 100), reason },
    ],
  },
  'correct-party': {
    asks: (state) =>
      parties(state).map(({ partyId, capacity }) => ({
        partyId,
        capacity: capacity === 'limited' ? ('full' as const) : ('limited' as const),
        reason,
      })),
    decide: (state, { partyId, capacity, reason: why }, { today }) =>
      correctParty(state, partyId, { wanted: { capacity }, reason: why, receipt: {} }, today),
  },
  'correct-contact': {
    asks: (state, { now }) =>
      parties(state).map(({ partyId }) => ({ partyId, address: `凤台街道${now.slice(11, 16)}号`, reason })),
    decide: (state, { partyId, address, reason: why }, { today }) =>
      correctParty(state, partyId, { wanted: { address: sealed(address ?? '') }, reason: why, receipt: {} }, today),
  },
  'add-party': {
    asks: (state) =>
      parties(state).length < ENOUGH
        ? (['third-party', 'respondent'] as const).map((role) => ({ role, name: '和平', reason }))
        : [],
    decide: (state, { role = 'third-party', name = '', reason: why }, { today }) =>
      addParty(state, { partyId: newId(), kind: 'natural-person', name, role }, {}, why, today),
  },
  'let-party-leave': { asks: (state) => parties(state).map(({ partyId }) => ({ partyId, reason })) },
  'replace-party': {
    asks: (state) =>
      parties(state).map(({ partyId }) => ({ partyId, ground: 'heir' as const, name: '继承人', reason })),
    decide: (state, { partyId, ground, name = '', reason: why }, { today }) =>
      replaceParty(
        state,
        { partyId, ground, successor: { partyId: newId(), kind: 'natural-person', name }, reason: why },
        {},
        today,
      ),
  },
  'name-representative': {
    asks: (state, { today }) =>
      parties(state).flatMap(({ partyId, kind }) =>
        kind === 'natural-person'
          ? [
              { partyId, kind: 'guardian' as const, name: '监护人', since: today, reason },
              { partyId, kind: 'agent' as const, authority: 'special' as const, name: '代理人', since: today, reason },
            ]
          : [],
      ),
  },
  'end-representation': {
    asks: (state) =>
      parties(state).flatMap(({ partyId, representatives = [] }) =>
        representatives.map(({ representativeId }) => ({ partyId, representativeId, reason })),
      ),
  },
  'choose-representatives': {
    asks: (state, { today }) =>
      ['applicant', 'respondent'].flatMap((role) => {
        const [first, ...others] = idsOf(state, role);
        if (first === undefined || others.length === 0) return [];
        const chosen = {
          partyIds: [first],
          representedPartyIds: others,
          chosenOn: today,
          manner: 'in-writing' as const,
        };
        return [
          { ...chosen, maySettleForPartyIds: others, reason },
          { ...chosen, reason },
        ];
      }),
  },
  'dismiss-representative': { asks: (state) => parties(state).map(({ partyId }) => ({ partyId, reason })) },
};

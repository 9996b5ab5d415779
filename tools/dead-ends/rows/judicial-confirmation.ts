import { addDays } from '@one-window/time-limits';
import { apply } from '../../../apps/judicial-confirmation/src/domain/apply';
import { type ConfirmationCase, parties } from '../../../apps/judicial-confirmation/src/domain/case-state';
import { objectionRulings } from '../../../apps/judicial-confirmation/src/domain/objection';
import { acceptApplication } from '../../../apps/judicial-confirmation/src/domain/decide-application';
import { applyLate } from '../../../apps/judicial-confirmation/src/domain/late';
import type { commands } from '../../../apps/judicial-confirmation/src/judicial-confirmation.commands';
import { courts } from '../cast';
import type { RowsOf } from '../row';
import { calls, notes } from './notes';

const reason = '已经审查';
const courtOf = (organisationId: string) => courts.find((court) => court.organisationId === organisationId);

export const confirmationRows: RowsOf<ConfirmationCase, typeof commands> = {
  apply: {
    asks: (state, { today }) =>
      courts.map(({ organisationId }) => ({
        courtOrganisationId: organisationId,
        signedByPartyIds: parties(state).map(({ partyId }) => partyId),
        signedOn: today,
      })),
    takesParties: true,
    decide: (state, { courtOrganisationId, signedByPartyIds, signedOn }, context) => {
      const known = { courts, organisationRegion: '140502001' };
      const applicationId = context.newId();
      return apply(state, { applicationId, courtOrganisationId, known, signedByPartyIds, signedOn }, context);
    },
  },
  'apply-late': {
    asks: (state, { today }) =>
      courts.map(({ organisationId }) => ({
        courtOrganisationId: organisationId,
        signedByPartyIds: parties(state).map(({ partyId }) => partyId),
        signedOn: today,
        obstacle: '洪水冲断道路',
        obstacleEndedOn: today,
      })),
    takesParties: true,
    decide: (state, { courtOrganisationId, signedByPartyIds, signedOn, obstacle, obstacleEndedOn }, context) => {
      const application = {
        applicationId: context.newId(),
        courtOrganisationId,
        known: { courts, organisationRegion: '140502001' },
        signedByPartyIds,
        signedOn,
      };
      return applyLate(state, { ...application, obstacle, obstacleEndedOn }, context);
    },
  },
  'decide-extension': { asks: () => [true, false].map((allowed) => ({ allowed, reason })) },
  accept: {
    asks: (_, { actor, today }) => {
      const code = courtOf(actor.organisationId)?.courtCode ?? '';
      return [{ courtCaseNumber: `（${today.slice(0, 4)}）${code}诉前调确1号` }];
    },
    decide: (state, { courtCaseNumber }, context) =>
      acceptApplication(state, { court: courtOf(context.actor.organisationId), courtCaseNumber }, context),
  },
  'ask-correction': { asks: (_, { today }) => [{ items: [{ item: '送达地址确认书' }], dueOn: addDays(today, 5) }] },
  correct: { asks: () => [{ answers: [{ item: '送达地址确认书' }] }], takesParties: true },
  refuse: { asks: () => (['J1', 'J2'] as const).map((ground) => ({ ground, reason })) },
  confirm: { asks: (_, { today }) => [{ ruledOn: today }] },
  dismiss: { asks: (_, { today }) => [{ ground: 'K5', reason, ruledOn: today }] },
  'extend-ruling': { asks: () => [{ days: 10, approvedBy: '周院长', reason }] },
  'record-objection': {
    asks: (_, { today }) => [
      { objector: 'interested-person', name: '郑四', since: today, raisedOn: today, grounds: '处分了共有的房屋' },
    ],
    takesParties: true,
  },
  'decide-objection': {
    asks: (_, { today }) => objectionRulings.map((outcome) => ({ outcome, ruledOn: today, reason })),
  },
  'withdraw-objection': { asks: (_, { today }) => [{ withdrawnOn: today, reason }], takesParties: true },
  'withdraw-application': { asks: () => [{ reason }], takesParties: true },
  note: notes,
  'log-call': calls(parties),
};

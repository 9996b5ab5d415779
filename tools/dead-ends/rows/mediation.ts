import { newId } from '@one-window/platform';
import { addDays, endOfDay } from '@one-window/time-limits';
import { appoint } from '../../../apps/mediation/src/domain/appoint';
import { invite } from '../../../apps/mediation/src/domain/invite';
import { type MediationCase, parties, partyIds } from '../../../apps/mediation/src/domain/case-state';
import { changeKind } from '../../../apps/mediation/src/domain/change-kind';
import { acceptHelping, inviteHelper } from '../../../apps/mediation/src/domain/help';
import { claim } from '../../../apps/mediation/src/domain/claim';
import { reassign, takeCaseBack } from '../../../apps/mediation/src/domain/reassign';
import { returnCase } from '../../../apps/mediation/src/domain/return';
import { recordSession } from '../../../apps/mediation/src/domain/session';
import { nextSigners, sign } from '../../../apps/mediation/src/domain/sign';
import { acceptTransfer, offerTransfer } from '../../../apps/mediation/src/domain/transfer';
import type { commands } from '../../../apps/mediation/src/mediation.commands';
import { listed, organisations, takerOf } from '../cast';
import type { Asking, RowsOf } from '../row';
import { calls, notes } from './notes';

const reason = '双方情况已经查明';

const bySide = (state: MediationCase, role: string): string | undefined =>
  parties(state).find((party) => party.role === role)?.partyId;

/** Drafts on which the road parts: in instalments, performed at once, with nothing owed, and what no court confirms. */
const drafts = (state: MediationCase, { today }: Asking) => {
  const [debtorPartyId, creditorPartyId] = [bySide(state, 'respondent'), bySide(state, 'applicant')];
  if (debtorPartyId === undefined || creditorPartyId === undefined) return [];
  const owed = { kind: 'payment' as const, debtorPartyId, creditorPartyId, description: '赔偿损失', method: '转账' };
  const act = { kind: 'act' as const, debtorPartyId, creditorPartyId, description: '修好水管', method: '自行修理' };
  const written = { form: 'written' as const, content: '双方自愿达成协议。', subjectMatter: 'ordinary' as const };
  const instalments = [
    { ...owed, amountFen: 100_000, dueOn: addDays(today, 10) },
    { ...act, dueOn: addDays(today, 40) },
  ];
  const atOnce = [{ ...owed, amountFen: 100_000, dueOn: today }];
  return [
    { ...written, obligations: instalments, performedOnTheSpot: false },
    { ...written, obligations: atOnce, performedOnTheSpot: true },
    { ...written, form: 'oral' as const, obligations: [], performedOnTheSpot: false },
    { ...written, obligations: instalments, performedOnTheSpot: false, subjectMatter: 'personal-status' as const },
    ...(['goes-on', 'ends'] as const).map((rest) => ({
      ...written,
      obligations: atOnce,
      performedOnTheSpot: true,
      partial: true,
      rest,
      openClaims: '误工费',
    })),
  ];
};

/** Today's, for people who are there, and tomorrow's. */
const sessions = (state: MediationCase, { now, today }: Asking) => {
  const all = partyIds(state);
  const applicant = bySide(state, 'applicant');
  const at = { mode: 'on-site' as const, place: '第一调解室' };
  const joint = { kind: 'joint-session' as const, ...at, partyIds: all };
  return [
    { ...joint, startsAt: now },
    { ...joint, startsAt: endOfDay(addDays(today, 1)) },
    ...(applicant === undefined ? [] : [{ kind: 'caucus' as const, ...at, startsAt: now, partyIds: [applicant] }]),
  ];
};

/** Sessions of which nobody has said yet how they went. */
const awaited = ({ sessions: all }: MediationCase) => all.filter(({ record }) => !record);

export const mediationRows: RowsOf<MediationCase, typeof commands> = {
  claim: {
    asks: () => [{}],
    decide: (state, _, context) => {
      const { organisationId } = context.actor;
      const { kind, closed } = takerOf(organisationId) ?? {};
      return claim(state, organisationId, context, { ...(kind ? { kind } : {}), ...(closed ? { closed } : {}) });
    },
  },
  return: {
    asks: (_, { actor }) => [
      {
        reason,
        ground: 'not-competent' as const,
        suggestedOrganisationId: organisations.find(({ organisationId }) => organisationId !== actor.organisationId)
          ?.organisationId,
      },
      { reason, ground: 'beyond-ability' as const },
    ],
    decide: (state, { suggestedOrganisationId, ...why }, { actor }) => {
      const suggested = takerOf(suggestedOrganisationId ?? '');
      return returnCase(
        state,
        actor.organisationId,
        why,
        suggested && { organisationId: suggested.organisationId, name: suggested.name },
      );
    },
  },
  appoint: {
    asks: (state, { actor }) => {
      const own = listed.filter(({ organisationId }) => organisationId === actor.organisationId);
      const others = own.filter(({ mediatorId }) => !state.mediators.some((one) => one.mediatorId === mediatorId));
      return others.map(({ mediatorId }) => ({ mediators: [{ mediatorId, presiding: true }] }));
    },
    decide: (state, { mediators, ties = [], consentedBy = [] }) =>
      appoint(state, { mediators, ties, consentedBy }, listed),
  },
  'change-kind': {
    asks: () => (['A11', 'A02'] as const).map((disputeKind) => ({ disputeKind, reason })),
    decide: (state, request, context) =>
      changeKind(state, request, context, takerOf(context.actor.organisationId)?.kind),
  },
  extend: { asks: (state) => [{ days: 30, consentedBy: partyIds(state), reason }], takesParties: true },
  suspend: {
    asks: (_, { today }) =>
      (['appraisal', 'sham', 'crime'] as const).map((ground) => ({ ground, reason, reviewOn: addDays(today, 10) })),
  },
  resume: { asks: () => [{ reason }] },
  'decide-suspicion': { asks: () => (['founded', 'unfounded'] as const).map((finding) => ({ finding, reason })) },
  'give-rights-notice': { asks: (state) => [{ partyIds: partyIds(state), method: 'written' }] },
  'record-willingness': {
    asks: (state) => partyIds(state).flatMap((partyId) => [true, false].map((willing) => ({ partyId, willing }))),
    takesParties: ({ willing }) => willing,
  },
  invite: {
    asks: (state, { today }) => [
      {
        kind: 'relative',
        name: '李家兄长',
        consents: partyIds(state).map((partyId) => ({ partyId, on: today, method: 'in-person' as const })),
      },
    ],
    decide: (state, { kind, name, consents }, context) =>
      invite(state, { invitationId: context.newId(), kind, name, consents }, context),
    takesParties: true,
  },
  'take-back-invitation': {
    asks: ({ invitations = [] }) => invitations.map(({ invitationId }) => ({ invitationId, reason })),
  },
  convene: { asks: sessions },
  'record-session': {
    asks: (state) =>
      awaited(state).flatMap(({ sessionId, partyIds: attendedPartyIds }) => [
        { sessionId, attendedPartyIds, text: '调解记录', outcome: 'agreed-in-principle' as const },
        { sessionId, attendedPartyIds: [], text: '无人到场', outcome: 'no-agreement' as const },
      ]),
    takesParties: ({ attendedPartyIds }) => attendedPartyIds.length > 0,
    decide: (state, { sessionId, outcome, attendedPartyIds, text }, context) =>
      recordSession(state, { sessionId, outcome, attendedPartyIds, record: { token: `sealed:${text}` } }, context),
  },
  'call-off-session': { asks: (state) => awaited(state).map(({ sessionId }) => ({ sessionId, reason })) },
  'move-session': {
    asks: (state, { today }) =>
      awaited(state).map(({ sessionId, mode, place }) => ({
        sessionId,
        startsAt: endOfDay(addDays(today, 3)),
        place,
        mode,
        reason,
      })),
  },
  'record-no-show': {
    asks: (state) =>
      awaited(state).map(({ sessionId, partyIds: expected }) => ({
        sessionId,
        absences: expected.slice(0, 1).map((partyId) => ({ partyId, excuse: 'unexcused' as const })),
      })),
  },
  'draft-agreement': { asks: drafts, takesParties: true },
  sign: {
    asks: (state) =>
      nextSigners(state).map(({ kind, id }) => ({
        kind,
        method: 'signature' as const,
        ...(kind === 'party' ? { partyId: id } : {}),
      })),
    takesParties: ({ kind }) => kind === 'party',
    decide: sign,
  },
  end: {
    asks: () => (['E12', 'E14', 'E21'] as const).map((ground) => ({ ground, reason })),
    takesParties: ({ ground }) => ground === 'E21',
  },
  renegotiate: { asks: (state) => [{ consentedBy: partyIds(state), reason }], takesParties: true },
  reassign: {
    asks: () => organisations.map(({ organisationId }) => ({ organisationId, reason })),
    decide: (state, { organisationId, reason: why }, context) =>
      reassign(
        state,
        { offerId: newId(), organisationId, organisation: takerOf(organisationId), reason: why },
        context,
      ),
  },
  'offer-transfer': {
    asks: (_, { actor }) =>
      organisations
        .filter(({ organisationId }) => organisationId !== actor.organisationId)
        .map(({ organisationId }) => ({ organisationId, reason })),
    decide: (state, { organisationId, reason: why }, context) =>
      offerTransfer(
        state,
        { transferId: newId(), organisationId, organisation: takerOf(organisationId), reason: why },
        context,
      ),
  },
  'accept-transfer': {
    asks: () => [{}],
    decide: (state, _, context) => {
      const { kind, closed } = takerOf(context.actor.organisationId) ?? {};
      return acceptTransfer(state, { ...(kind ? { kind } : {}), ...(closed ? { closed } : {}) }, context);
    },
  },
  'refuse-transfer': { asks: () => [{ reason }] },
  'take-back-transfer': { asks: () => [{ reason }] },
  'invite-helper': {
    asks: (_, { actor }) =>
      organisations
        .filter(({ organisationId }) => organisationId !== actor.organisationId)
        .map(({ organisationId }) => ({ organisationId, reason, task: '一起参加面对面调解' })),
    decide: (state, { organisationId, reason: why, task }, context) =>
      inviteHelper(
        state,
        { helpId: newId(), organisationId, organisation: takerOf(organisationId), reason: why, task },
        context,
      ),
  },
  'accept-helping': {
    asks: (_, { actor }) =>
      listed
        .filter(({ organisationId }) => organisationId === actor.organisationId)
        .map(({ mediatorId }) => ({ mediatorIds: [mediatorId] })),
    decide: (state, { mediatorIds, ties = [], consentedBy = [] }, context) =>
      acceptHelping(
        state,
        { mediatorIds, ties, consentedBy },
        { known: takerOf(context.actor.organisationId) ?? {}, listed },
        context,
      ),
  },
  'refuse-helping': { asks: () => [{ reason }] },
  'end-help': { asks: ({ helps = [] }) => helps.map(({ helpId }) => ({ helpId, reason })) },
  'take-case-back': {
    asks: () => [{ reason }],
    decide: (state, { reason: why }, context) => takeCaseBack(state, { reason: why, holderIsClosed: false }, context),
  },
  note: notes,
  'log-call': calls(parties),
};

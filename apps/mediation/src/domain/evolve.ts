import { type AnyRecordedEvent, type EventData, isClock } from '@one-window/contracts';
import { type CivilDate, civilDateOf, instant } from '@one-window/time-limits';
import {
  type Agreement,
  agreementInForce,
  inForceAgain,
  type LimitExtension,
  type MediationCase,
  type MediationLimit,
  type MediationStage,
  nothingHeld,
  type Session,
  underOffer,
  withoutDraft,
  withoutLimit,
  withoutTransfer,
} from './case-state';
import { applyHelp, withHolder } from './evolve-help';

/** Stages in which another organisation may be asked to take the case over from its holder. */
const transferable: ReadonlySet<MediationStage> = new Set(['claimed', 'appointed', 'mediating', 'agreement-drafted']);

/** Applies one event of mediation. Total: what says nothing about this case leaves it as it is. */
export const evolve = (state: MediationCase, event: AnyRecordedEvent): MediationCase => {
  const next = withHolder(state, applied(state, event));
  // Whoever has it no longer hands it to nobody.
  return transferable.has(next.stage) ? next : withoutTransfer(next);
};

const applied = (state: MediationCase, event: AnyRecordedEvent): MediationCase => {
  switch (event.type) {
    case 'mediation.case-claimed.v1': {
      const { organisationId, name } = event.data.organisation;
      const limit = limitOf(event.data.clocks);
      const holder = { organisationId, name, since: event.occurredAt };
      return { ...state, stage: 'claimed', holder, ...(limit ? { limit } : {}) };
    }
    case 'mediation.case-returned.v1': {
      const { holder: _, notifiedOn: __, notifiedHow: ___, invitations: ____, ...kept } = withoutLimit(state);
      const { organisation, reason } = event.data;
      const returns = [...state.returns, { organisation, reason, at: event.occurredAt }];
      return { ...kept, ...nothingHeld, stage: 'returned', returns };
    }
    case 'mediation.case-reassigned.v1': {
      const { offerId, from, organisation, claimBy } = event.data;
      const offer = { offerId, pool: false, organisations: [organisation], since: event.occurredAt, claimBy };
      return { ...underOffer(state, offer), reassigned: { from: from.organisationId, at: event.occurredAt } };
    }
    case 'mediation.case-taken-back.v1': {
      const { organisationId } = event.data.from;
      const {
        holder: _,
        notifiedOn: __,
        notifiedHow: ___,
        invitations: ____,
        ...kept
      } = withoutLimit(withoutDraft(state));
      const formerly = [...new Set([...(state.formerly ?? []), organisationId])];
      const reassigned = { from: organisationId, at: event.occurredAt };
      return { ...kept, ...nothingHeld, stage: 'returned', formerly, reassigned };
    }
    case 'mediation.mediator-appointed.v1': {
      const { mediators, disclosure } = event.data;
      return { ...state, stage: stageWhenAppointed(state), mediators, disclosure };
    }
    case 'mediation.mediator-left.v1':
      return { ...state, mediators: event.data.mediators };
    case 'mediation.rights-notice-given.v1': {
      const { partyIds, method } = event.data;
      const on = civilDateOf(instant(event.occurredAt));
      const notifiedOn = { ...Object.fromEntries(partyIds.map((id) => [id, on])), ...state.notifiedOn };
      const notifiedHow = { ...Object.fromEntries(partyIds.map((id) => [id, method])), ...state.notifiedHow };
      return {
        ...state,
        notifiedOn,
        notifiedHow,
        notifiedPartyIds: [...new Set([...state.notifiedPartyIds, ...partyIds])],
      };
    }
    case 'mediation.willingness-recorded.v1': {
      const { clocks: _, ...said } = event.data;
      const others = state.willingness.filter(({ partyId }) => partyId !== said.partyId);
      return { ...state, willingness: [...others, { ...said, at: event.occurredAt }] };
    }
    case 'mediation.person-invited.v1': {
      const { clocks: _, standing: __, ...invitation } = event.data;
      return { ...state, invitations: [...(state.invitations ?? []), invitation] };
    }
    case 'mediation.invitation-taken-back.v1': {
      const { invitationId } = event.data;
      return { ...state, invitations: state.invitations?.filter((one) => one.invitationId !== invitationId) ?? [] };
    }
    case 'mediation.session-convened.v1': {
      const { clocks: _, ...session } = event.data;
      const stage = state.stage === 'appointed' ? 'mediating' : state.stage;
      return { ...state, stage, sessions: [...state.sessions, session] };
    }
    case 'mediation.session-recorded.v1':
      return withRecord(state, event.data, event.occurredAt);
    case 'mediation.session-called-off.v1':
      return unheld(state, event.data.sessionId, {
        how: 'called-off',
        reason: event.data.reason,
        at: event.occurredAt,
      });
    case 'mediation.session-moved.v1': {
      const { sessionId, toSessionId, reason } = event.data;
      return unheld(state, sessionId, { how: 'moved', toSessionId, reason, at: event.occurredAt });
    }
    case 'mediation.session-not-held.v1': {
      const { sessionId, absences } = event.data;
      return unheld(state, sessionId, { how: 'not-held', absences, at: event.occurredAt });
    }
    case 'mediation.transfer-offered.v1': {
      const { transferId, organisation, reason, answerBy } = event.data;
      return { ...state, transfer: { transferId, organisation, reason, since: event.occurredAt, answerBy } };
    }
    case 'mediation.transfer-refused.v1':
    case 'mediation.transfer-taken-back.v1':
    case 'mediation.transfer-lapsed.v1':
      return state.transfer?.transferId === event.data.transferId ? withoutTransfer(state) : state;
    case 'mediation.case-transferred.v1':
      return transferred(state, event.data, event.occurredAt);
    default:
      return applyHelp(state, event) ?? applyOutcome(state, event);
  }
};

/** Whoever took the case over goes on where the parties were convened before. */
const stageWhenAppointed = ({ stage, sessions }: MediationCase): MediationStage => {
  if (stage !== 'claimed') return stage;
  return sessions.length > 0 ? 'mediating' : 'appointed';
};

/** What the parties were told and asked, their sessions and the limit go on; who mediated, and a draft, do not. */
const transferred = (
  state: MediationCase,
  { from, organisation: { organisationId, name } }: EventData['mediation.case-transferred.v1'],
  at: string,
): MediationCase => {
  const { transfer: _, disclosure: __, holder, formerly = [], ...kept } = withoutDraft(state);
  return {
    ...kept,
    stage: 'claimed',
    holder: { organisationId, name, since: at, claimedAt: holder?.claimedAt ?? holder?.since ?? at },
    formerly: [...new Set([...formerly, from.organisationId])],
    mediators: [],
  };
};

const applyOutcome = (state: MediationCase, event: AnyRecordedEvent): MediationCase => {
  switch (event.type) {
    case 'mediation.limit-extended.v1': {
      if (!state.limit) return state;
      const { clocks, days, consentedBy, reason } = event.data;
      const extensions = [...state.limit.extensions, { days, consentedBy, reason }];
      const dueOn = clocks?.started?.[0]?.dueOn ?? state.limit.dueOn;
      return { ...state, limit: { ...state.limit, dueOn, extensions, passed: false } };
    }
    case 'mediation.dispute-kind-changed.v1':
      return withKind(state, event.data);
    case 'mediation.standing-changed.v1': {
      const { limit } = state;
      // A published calendar may count the limit to another day.
      const moved = event.data.clocks?.started?.find(({ name }) => name === limit?.clock);
      return limit && moved ? { ...state, limit: { ...limit, dueOn: moved.dueOn } } : state;
    }
    case 'mediation.suspended.v1':
      return suspendedBy(state, event.data, civilDateOf(instant(event.occurredAt)));
    case 'mediation.resumed.v1': {
      const { suspended: _, ...rest } = state;
      return withPauses(rest, event.data);
    }
    case 'mediation.limit-passed.v1':
      return state.limit ? { ...state, limit: { ...state.limit, passed: true } } : state;
    case 'mediation.agreement-drafted.v1': {
      const { clocks: _, ...draft } = event.data;
      const draftedOn = civilDateOf(instant(event.occurredAt));
      const inForce = agreementInForce(state);
      return {
        ...withoutEnding(state),
        stage: 'agreement-drafted',
        agreement: { ...draft, draftedOn, draftedUnder: appointedIn(state), signatures: [] },
        ...(inForce ? { inForce } : {}),
      };
    }
    case 'mediation.agreement-signed.v1':
      return state.agreement ? { ...state, agreement: signed(state.agreement, event.data) } : state;
    case 'mediation.agreement-effective.v1': {
      if (!state.agreement) return state;
      const { effectiveOn, rest, remedies } = event.data;
      const { inForce: _, ...kept } = rest?.mediation === 'goes-on' ? state : withoutLimit(state);
      // Under whom it was drawn up matters until it is signed.
      const { draftedUnder: __, ...agreement } = state.agreement;
      // Of the rest the parties go on talking beside the agreement in force, or their mediation is over.
      return {
        ...kept,
        stage: rest?.mediation === 'goes-on' ? 'renegotiating' : 'agreed',
        agreement: { ...agreement, effectiveOn },
        ...(rest?.mediation === 'ends' ? { ending: { reason: rest.openClaims, remedies, at: event.occurredAt } } : {}),
      };
    }
    case 'mediation.renegotiation-opened.v1':
      return { ...withoutEnding(state), stage: 'renegotiating' };
    case 'mediation.renegotiation-ended.v1': {
      const { ground, reason, remedies } = event.data;
      const again = withRestEnded(inForceAgain(withoutLimit(state)));
      return { ...again, ending: { ground, reason, remedies, at: event.occurredAt } };
    }
    case 'mediation.ended-without-agreement.v1': {
      const { ground, reason, remedies } = event.data;
      return { ...withoutLimit(state), stage: 'ended', ending: { ground, reason, remedies, at: event.occurredAt } };
    }
    default:
      return state;
  }
};

/** What an agreement left open is talked about no longer; later talks are about the agreement itself. */
const withRestEnded = (state: MediationCase): MediationCase => {
  const { agreement } = state;
  if (!agreement?.rest) return state;
  return { ...state, agreement: { ...agreement, rest: { ...agreement.rest, mediation: 'ends' } } };
};

/** How the last talks about an agreement in force ended is told until there are new ones. */
const withoutEnding = ({ ending: _, ...rest }: MediationCase): MediationCase => rest;

const suspendedBy = (
  state: MediationCase,
  data: EventData['mediation.suspended.v1'],
  today: CivilDate,
): MediationCase => {
  const { ground, reason, reviewOn } = data;
  const { suspended: before } = state;
  const on = before?.ground === ground ? before.on : today;
  return { ...withPauses(state, data), suspended: { ground, reason, on, reviewOn } };
};

type Paused = Pick<EventData['mediation.suspended.v1'], 'pauses' | 'dueOn'>;

/** Days that do not count, and the last day where that is another for them. */
const withPauses = (state: MediationCase, { pauses, dueOn }: Paused): MediationCase => {
  if (!state.limit) return state;
  const { pauses: _, ...limit } = state.limit;
  return {
    ...state,
    limit: { ...limit, ...(pauses ? { pauses } : {}), ...(dueOn === undefined ? {} : { dueOn }) },
  };
};

/** Under another kind, with the limit as it was recounted; what was agreed on keeps the unit it was agreed in. */
const withKind = (state: MediationCase, data: EventData['mediation.dispute-kind-changed.v1']): MediationCase => {
  const { summary, limit } = state;
  const recounted = limitOf(data.clocks);
  return {
    ...state,
    ...(summary ? { summary: { ...summary, disputeKind: data.disputeKind } } : {}),
    ...(recounted
      ? {
          limit: {
            ...recounted,
            extensions: inTheirUnits(limit?.extensions ?? [], data.agreedIn),
            ...(limit?.pauses ? { pauses: limit.pauses } : {}),
          },
        }
      : {}),
  };
};

const inTheirUnits = (extensions: LimitExtension[], unit: LimitExtension['unit']): LimitExtension[] =>
  unit === undefined ? extensions : extensions.map((extension) => ({ unit, ...extension }));

const limitOf = (clocks: EventData['mediation.case-claimed.v1']['clocks']): MediationLimit | undefined => {
  const clock = clocks?.started?.find((running) => isClock(running, 'mediation-limit'));
  if (!clock) return undefined;
  const { name, rule, startedOn, dueOn } = clock;
  return { clock: name, rule, startedOn, dueOn, extensions: [], passed: false };
};

const appointedIn = ({ mediators }: MediationCase): string[] => mediators.map(({ mediatorId }) => mediatorId);

const withRecord = (
  state: MediationCase,
  data: EventData['mediation.session-recorded.v1'],
  recordedAt: string,
): MediationCase => {
  const { sessionId, outcome, attendedPartyIds, attendedInvited, attendedHelpers, record } = data;
  const appointed = appointedIn(state);
  const present = {
    attendedPartyIds,
    ...(attendedInvited ? { attendedInvited } : {}),
    ...(attendedHelpers ? { attendedHelpers } : {}),
  };
  const made = { outcome, ...present, sealed: record.token, recordedAt, appointed };
  const withIt = (session: Session) => (session.sessionId === sessionId ? { ...session, record: made } : session);
  return { ...state, sessions: state.sessions.map(withIt) };
};

const unheld = (state: MediationCase, sessionId: string, became: NonNullable<Session['unheld']>): MediationCase => ({
  ...state,
  sessions: state.sessions.map((one) => (one.sessionId === sessionId ? { ...one, unheld: became } : one)),
});

const signed = (agreement: Agreement, data: EventData['mediation.agreement-signed.v1']): Agreement => {
  const { signer, by, signedOn, method } = data;
  const signature = { ...signer, ...(by ? { by } : {}), signedOn, method };
  return { ...agreement, signatures: [...agreement.signatures, signature] };
};

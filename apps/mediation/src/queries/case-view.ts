import { Inject, Injectable } from '@nestjs/common';
import { Calendars, CaseStore, endedView, type LoadedCase, openActions } from '@one-window/case-engine';
import { type Actor, disputeKinds, endGrounds, Problem, seesWhole, sightOf, stageNames } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { civilDateOf, instant } from '@one-window/time-limits';
import { FieldCipher, maskedParty, offeredText, offeredView, sealedPlaces } from '@one-window/privacy';
import { basisText, timeLimitRule } from '@one-window/law';
import {
  type Agreement,
  type Help,
  type CaseSummary,
  factsOf,
  type MediationCase,
  type MediationLimit,
  parties,
  type Transfer,
} from '../domain/case-state';
import { type KindChange, kindChanges } from '../domain/change-kind';
import { nextSigners } from '../domain/sign';
import { helpOf, mayEnd } from '../domain/help';
import { mayOpenRecord, standingOf } from '../domain/policies';
import type { MediationCommand } from '../mediation.commands';
import { mediationModel } from '../mediation.model';
import type { MediationCaseView, SessionRecordView } from './case-view.schema';
import { Organisations } from './organisations';

/** A case as a person may see it: the file, only the offer, or only what their own people did. */
@Injectable()
export class CaseView {
  constructor(
    private readonly cases: CaseStore<MediationCase, MediationCommand>,
    private readonly cipher: FieldCipher,
    private readonly directory: Organisations,
    @Inject(Clock) private readonly clock: Pick<Clock, 'now'>,
    @Inject(Calendars) private readonly calendars: Pick<Calendars, 'current'>,
  ) {}

  /** @throws Problem case-not-found when the person may not know of the case. */
  async of(caseId: string, actor: Actor): Promise<MediationCaseView> {
    const loaded = await this.cases.view(caseId, actor);
    const { state } = loaded;
    const standing = standingOf(state, actor);
    if (seesWhole(standing, 'course')) {
      const told = head(loaded, actor);
      const changes = told.allowedActions.includes('change-kind') ? await this.kindChanges(state) : undefined;
      return { ...told, ...this.whole(state, actor), ...(changes ? { kindChanges: changes } : {}) };
    }
    return sightOf(standing, 'facts') === 'masked'
      ? { ...head(loaded, actor), ...offered(state, actor) }
      : await endedView(this.cases, caseId, state.summary?.caseNumber, actor);
  }

  /**
   * The text of one session's record.
   * @throws Problem not-found when there is none, session-record-sealed for those who may not read it.
   */
  async sessionRecord(caseId: string, sessionId: string, actor: Actor): Promise<SessionRecordView> {
    const { state } = await this.cases.view(caseId, actor);
    const session = state.sessions.find((candidate) => candidate.sessionId === sessionId);
    if (!session?.record || !seesWhole(standingOf(state, actor), 'course')) throw new Problem('not-found');
    const { kind, startsAt } = session;
    if (!mayOpenRecord(state, actor, session)) throw new Problem('session-record-sealed', { kind });
    const { sealed, appointed: _, ...told } = session.record;
    const text = this.cipher.decrypt(sealed, sealedPlaces.sessionRecord(caseId, sessionId));
    return { caseId, sessionId, kind, startsAt, ...told, text };
  }

  private async kindChanges(state: MediationCase): Promise<MediationCaseView['kindChanges']> {
    const { kind } = state.holder ? await this.directory.identity(state.holder.organisationId) : {};
    const today = civilDateOf(instant(this.clock.now()));
    return kindChanges(state, { today, calendar: this.calendars.current }, kind).map((change) =>
      shownChange(change, state.limit),
    );
  }

  private whole(state: MediationCase, actor: Actor): Partial<MediationCaseView> {
    const { summary: told, offer, returns, mediators, disclosure, willingness, notifiedPartyIds } = state;
    const { clocks, ruling, agreement, ending, limit, suspended, transfer, helps } = state;
    const { amended: _, former: __, ...summary } = told ?? {};
    return {
      ...summary,
      disputeKindName: told && disputeKinds[told.disputeKind],
      facts: factsOf(state),
      parties: parties(state).map((party) => maskedParty(this.cipher, state.caseId, party)),
      offer,
      transfer,
      helps: helps?.map((help) => ({ ...help, mayEnd: mayEnd(state, help, actor) })),
      returns,
      mediators,
      disclosure,
      willingness,
      notifiedPartyIds,
      notices: notifiedPartyIds.map((partyId) => noticeTo(state, partyId)),
      sessions: sessionsFor(state, actor),
      invitations: state.invitations,
      agreement: agreement && shownAgreement(state, agreement),
      ruling,
      ending: ending && { ...ending, groundName: ending.ground && endGrounds[ending.ground] },
      limit: limit && withEffect(limit),
      suspended,
      clocks,
    };
  }
}

/** When and how a party was first told its rights; earlier builds recorded neither. */
const noticeTo = ({ notifiedOn = {}, notifiedHow = {} }: MediationCase, partyId: string) => {
  const { [partyId]: on } = notifiedOn;
  const { [partyId]: method } = notifiedHow;
  return { partyId, ...(on ? { on } : {}), ...(method ? { method } : {}) };
};

const head = ({ id, state, version, sequence }: LoadedCase<MediationCase>, actor: Actor): MediationCaseView => ({
  caseId: id,
  caseNumber: state.summary?.caseNumber,
  stage: state.stage,
  stageName: stageNames.mediation[state.stage],
  version,
  position: `mediation:${sequence}`,
  ...openActions(mediationModel, state, actor),
  holder: state.holder && { name: state.holder.name, since: state.holder.since },
});

/** What an organisation needs to decide on an offer. */
const offered = ({ summary: told, ...state }: MediationCase, actor: Actor): Partial<MediationCaseView> => {
  if (!told) return {};
  const { amended: _, former: __, ...summary } = told;
  const { addedFacts: _merged, ...shown } = offeredView({ ...told, facts: factsOf({ ...state, summary }) });
  return {
    ...summary,
    ...shown,
    disputeKindName: disputeKinds[summary.disputeKind],
    ...asked(told, state, actor),
    clocks: [],
  };
};

/** What is asked of this organisation, and nothing of what others are asked. */
const asked = (
  told: CaseSummary,
  state: Omit<MediationCase, 'summary'>,
  { organisationId }: Actor,
): Partial<MediationCaseView> => {
  const transfer = state.transfer?.organisation.organisationId === organisationId ? state.transfer : undefined;
  const help = helpOf(state, organisationId);
  if (!transfer && !help) return { offer: state.offer };
  return {
    ...(transfer ? { transfer: maskedTransfer(told, transfer) } : {}),
    ...(help ? { helps: [{ ...maskedHelp(told, help), mayEnd: false }] } : {}),
  };
};

const maskedHelp = ({ parties: told }: CaseSummary, help: Help): Help => ({
  ...help,
  reason: offeredText(help.reason, told),
  task: offeredText(help.task, told),
});

/** Why they are asked, with no name of a natural person. */
const maskedTransfer = ({ parties: told }: CaseSummary, transfer: Transfer): Transfer => ({
  ...transfer,
  reason: offeredText(transfer.reason, told),
});

const shownAgreement = (state: MediationCase, { draftedUnder: _, ...agreement }: Agreement) => ({
  ...agreement,
  nextSigners: nextSigners(state),
});

/** That a session took place is no secret; whether this person may open its record is said beforehand. */
const sessionsFor = (state: MediationCase, actor: Actor): MediationCaseView['sessions'] =>
  state.sessions.map((session) => {
    const { record, ...convened } = session;
    if (!record) return { ...convened, recorded: false };
    const { outcome, attendedPartyIds, attendedInvited, attendedHelpers, recordedAt } = record;
    const readable = mayOpenRecord(state, actor, session);
    const came = { attendedPartyIds, attendedInvited, attendedHelpers };
    return { ...convened, recorded: true, outcome, ...came, recordedAt, readable };
  });

const shownChange = ({ disputeKind, clock, passed }: KindChange, limit: MediationLimit | undefined) => {
  const { id, name, nameEn, basis, unit, length, overdueEffect } = timeLimitRule(clock.rule, clock.startedOn);
  const ground = basisText(basis);
  const counted = clock.extensions?.length ?? 0;
  return {
    disputeKind,
    rule: id,
    name,
    nameEn,
    basis: ground.zh,
    basisEn: ground.en,
    unit,
    length,
    startedOn: clock.startedOn,
    dueOn: clock.dueOn,
    passed,
    effect: overdueEffect.zh,
    effectEn: overdueEffect.en,
    extensionsCounted: counted,
    extensionsIdle: (limit?.extensions.length ?? 0) - counted,
  };
};

/** With the ground of the limit, and once it has passed, with what that means for the parties. */
const withEffect = (limit: MediationLimit): MediationCaseView['limit'] => {
  const { basis, overdueEffect, name, nameEn, pausable } = timeLimitRule(limit.rule, limit.startedOn);
  const ground = basisText(basis);
  const effect = limit.passed ? { effect: overdueEffect.zh, effectEn: overdueEffect.en } : {};
  const { pauses = [], ...told } = limit;
  const idle = pauses.filter(({ reason }) => pausable.includes(reason)).map(({ from, until }) => ({ from, until }));
  const left = idle.length > 0 ? { pauses: idle } : {};
  return { ...told, ...left, name, nameEn, basis: ground.zh, basisEn: ground.en, ...effect };
};

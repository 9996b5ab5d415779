import { isDeepStrictEqual } from 'node:util';
import { type CaseModel, differences, replay, replayed, type VersionedEvent } from '@one-window/case-engine';
import type { AnyRecordedEvent, EventType, RoadService, Standing } from '@one-window/contracts';
import { services } from '../../apps/centre/src/services';
import { unread } from '../../apps/supervision/src/domain/case-reading';
import { foldCase } from '../../apps/supervision/src/domain/fold-case';
import type { CaseHistory } from '../../apps/supervision/src/spec-support/case-history';
import { secondCommittee } from '../../apps/supervision/src/spec-support/cast';
import { TroubledHistory } from '../../apps/supervision/src/spec-support/troubled-history';
import { standingMismatch } from './standings';

const road = ['intake', 'triage', 'mediation', 'judicial-confirmation', 'follow-up'] as const;
const modelOf = (service: RoadService): CaseModel => services[service].model as CaseModel;

const agreed = () => new TroubledHistory().register().supplement().classify().offer().claim().mediate().agree();

/** Roads of which every service has a part, recorded on the services' own models. */
const histories: Record<string, () => CaseHistory> = {
  'confirmed, performed, visited and archived': () =>
    agreed().apply().accept().confirm().perform().visit().close().archive(),
  'returned, offered anew and performed on the spot': () =>
    new TroubledHistory()
      .register()
      .classify()
      .offer()
      .giveBack()
      .offer(secondCommittee)
      .claim()
      .mediate()
      .agree(true)
      .visit()
      .close(),
  'dismissed, talked about and upheld': () => agreed().apply().accept().dismiss().endTalks(),
  'not performed and enforced': () => agreed().failToPerform().issueEnforcementPack(),
  'amended before the court ruled': () => agreed().apply().agree(),
  'ended without agreement and referred out': () =>
    new TroubledHistory().register().classify().offer().claim().mediate().end().referOut(),
  'settled privately before there was an agreement': () =>
    new TroubledHistory().register().classify().offer().claim().mediate().end('E05'),
  'taken back and withdrawn': () => new TroubledHistory().register().classify().offer().takeBack().withdraw(),
};
const along = Object.keys(histories).flatMap((name) => road.map((service) => [service, name] as const));

/** Where supervision, told these events of a case, contradicts the service that recorded them. */
const mismatch = (history: CaseHistory, service: RoadService, heard: readonly AnyRecordedEvent[]) => {
  const { recorded, received } = history.foldedFrom(service);
  const states = replayed(modelOf(service), history.caseId, recorded, received);
  const chain = heard.filter((event) => event.service === service);
  return standingMismatch(
    modelOf(service),
    history.caseId,
    chain,
    states,
    heard.reduce(foldCase, unread(history.caseId)),
  );
};

/** The events as they would be had the engine forgotten one standing. */
const withoutStandingOf = (events: readonly AnyRecordedEvent[], id: string): AnyRecordedEvent[] =>
  events.map((event) => {
    if (event.id !== id) return event;
    const { standing: _, ...data } = event.data;
    return { ...event, data } as AnyRecordedEvent;
  });

/** What nothing else tells: clocks that a fact moves stand in the fact too, and what is wanted next is the service's alone. */
const told = ({ stage, holder }: Standing) => ({ stage, holder });

/** Members of events, by type: whether any version of the case would show that it was lost. */
const membersHeard = (service: RoadService, history: CaseHistory): [member: string, kept: boolean][] => {
  const { recorded, received } = history.foldedFrom(service);
  const states = (without?: { event: AnyRecordedEvent; member: string }) => {
    const heard = ({ version, event }: VersionedEvent) => ({
      version,
      event: event === without?.event ? withoutMember(event, without.member) : event,
    });
    return replayed(modelOf(service), history.caseId, recorded.map(heard), received.map(heard));
  };
  const whole = states();
  return [...recorded, ...received].flatMap(({ event }) =>
    Object.keys(event.data)
      .filter((member) => !ofTheEngine.has(member))
      .map((member): [string, boolean] => [
        `${event.type} ${member}`,
        shows(() => isDeepStrictEqual(states({ event, member }), whole)),
      ]),
  );
};

/** What the engine records and keeps itself. */
const ofTheEngine: ReadonlySet<string> = new Set(['clocks', 'standing', 'cause']);

const withoutMember = (event: AnyRecordedEvent, member: string): AnyRecordedEvent =>
  ({
    ...event,
    data: Object.fromEntries(Object.entries(event.data).filter(([name]) => name !== member)),
  }) as AnyRecordedEvent;

/** Whether a loss shows: the states differ, or cannot be had at all. */
const shows = (same: () => boolean): boolean => {
  try {
    return !same();
  } catch (error) {
    if (error instanceof TypeError) return true;
    throw error;
  }
};

/** What a service hears of a case and does not keep, having no use for it: its members, by event. */
const leftOut: Record<RoadService, Partial<Record<EventType, string>>> = {
  intake: {
    'follow-up.case-archived.v1': 'retention',
    'follow-up.case-closed.v1': 'outcome',
    'judicial-confirmation.application-withdrawn.v1': 'agreementId agreementVersion applicationId reason',
    'judicial-confirmation.applied.v1': 'agreementId signedBy',
    'judicial-confirmation.confirmed.v1': 'agreementId agreementVersion applicationId court courtCaseNumber ruledOn',
    'mediation.agreement-effective.v1':
      'agreementId caseNumber content disputeKind effectiveOn form mediators obligations organisation parties ' +
      'performedOnTheSpot subjectMatter',
    'mediation.case-returned.v1': 'offerId organisation reason',
    'mediation.ended-without-agreement.v1': 'ground reason remedies',
    'mediation.mediator-appointed.v1': 'disclosure',
    'mediation.renegotiation-ended.v1': 'afterDismissal agreementId ground reason remedies version',
    'triage.case-classified.v1': 'decidingWords risk',
    'triage.case-referred-out.v1': 'remedies target',
  },
  triage: {
    'intake.case-withdrawn.v1': 'partyId',
    'intake.supplement-answered.v1': 'answers',
    'mediation.agreement-effective.v1':
      'caseNumber content disputeKind form mediators obligations organisation parties performedOnTheSpot subjectMatter',
    'mediation.ended-without-agreement.v1': 'remedies',
    'triage.case-offered.v1': 'summary',
    'triage.case-referred-out.v1': 'remedies',
    'triage.offer-taken-back.v1': 'reason',
  },
  mediation: {
    'follow-up.case-closed.v1': 'outcome',
    'intake.case-withdrawn.v1': 'partyId',
    'intake.supplement-answered.v1': 'answers',
    'judicial-confirmation.confirmed.v1': 'applicationId courtCaseNumber',
    'judicial-confirmation.dismissed.v1': 'applicationId ground reason',
    'mediation.agreement-effective.v1':
      'agreementId caseNumber content disputeKind form mediators obligations organisation parties performedOnTheSpot subjectMatter version',
    'mediation.agreement-signed.v1': 'agreementId version',
    'mediation.case-claimed.v1': 'offerId',
    'mediation.case-returned.v1': 'offerId',
    'mediation.renegotiation-ended.v1': 'afterDismissal agreementId version',
    'triage.offer-taken-back.v1': 'reason',
  },
  'judicial-confirmation': {
    'follow-up.case-closed.v1': 'outcome',
    'judicial-confirmation.accepted.v1': 'agreementId agreementVersion applicationId',
    'judicial-confirmation.application-withdrawn.v1': 'agreementId agreementVersion applicationId reason',
    'judicial-confirmation.applied.v1': 'agreementId agreementVersion',
    'judicial-confirmation.confirmed.v1': 'agreementId agreementVersion applicationId court courtCaseNumber',
    'judicial-confirmation.dismissed.v1': 'agreementId agreementVersion applicationId',
    'mediation.renegotiation-ended.v1': 'afterDismissal agreementId ground reason remedies version',
  },
  'follow-up': {
    'follow-up.agreement-performed.v1': 'agreementId',
    'follow-up.default-recorded.v1': 'outstandingFen',
    'follow-up.obligation-overdue.v1': 'dueOn',
    'follow-up.performance-recorded.v1': 'fulfilled',
    'intake.case-withdrawn.v1': 'partyId reason',
    'judicial-confirmation.confirmed.v1': 'applicationId',
    'judicial-confirmation.dismissed.v1': 'applicationId ground reason ruledOn',
    'mediation.ended-without-agreement.v1': 'reason remedies',
    'mediation.mediator-appointed.v1': 'disclosure',
    'mediation.renegotiation-ended.v1': 'ground reason remedies',
    'triage.case-referred-out.v1': 'reason remedies target',
  },
};

describe('what a service wants next', () => {
  it.each(along)('of %s is a command of it, wanted of a role that may give it: %s', (service, name) => {
    const model = modelOf(service);
    const wanted = histories[name]!()
      .foldedFrom(service)
      .recorded.flatMap(({ event }) => event.data.standing?.next ?? []);
    expect(wanted.filter(({ verb, who }) => !model.policies[verb]?.roles.includes(who))).toEqual([]);
  });
});

describe('the standings that services record', () => {
  it.each(along)('of %s are what supervision tells at every position: %s', (service, name) => {
    const history = histories[name]!();
    expect(mismatch(history, service, history.events)).toBeUndefined();
  });

  it.each(along)('of %s are missed wherever one is left out: %s', (service, name) => {
    const history = histories[name]!();
    const standings = history.chain(service).filter(({ data }) => data.standing);
    const moved = standings.filter(
      ({ data }, index) =>
        index > 0 && !isDeepStrictEqual(told(data.standing!), told(standings[index - 1]!.data.standing!)),
    );
    const unnoticed = moved.filter(
      ({ id }) => mismatch(history, service, withoutStandingOf(history.events, id)) === undefined,
    );
    expect(unnoticed.map(({ type }) => type)).toEqual([]);
  });

  it('are recorded along every road by every service that the case came to', () => {
    const silent = Object.entries(histories).flatMap(([name, history]) => {
      const { events } = history();
      const spoke = new Set(events.filter(({ data }) => data.standing).map(({ service }) => service));
      return [...new Set(events.map(({ service }) => service))]
        .filter((service) => !spoke.has(service))
        .map((service) => `${service}: ${name}`);
    });
    expect(silent).toEqual([]);
  });
});

describe('the state of a case', () => {
  it.each(along)('in %s is the fold of what it recorded and received: %s', (service, name) => {
    const history = histories[name]!();
    const { recorded, received } = history.foldedFrom(service);
    const folded = replay(modelOf(service), history.caseId, recorded, received);
    expect(differences(history.stateIn(service), folded)).toEqual([]);
  });

  it.each(road)(
    'in %s keeps every member of every event it hears, but for those that it is known to leave out',
    (service) => {
      const heard = Object.values(histories).flatMap((history) => membersHeard(service, history()));
      const kept = new Set(heard.flatMap(([member, shown]) => (shown ? [member] : [])));
      const lost = [...new Set(heard.map(([member]) => member))].filter((member) => !kept.has(member));
      const known = Object.entries(leftOut[service]).flatMap(([type, members]) =>
        members.split(' ').map((member) => `${type} ${member}`),
      );
      expect(lost.toSorted()).toEqual(known.toSorted());
    },
  );
});

import { isDeepStrictEqual } from 'node:util';
import type { AnyRecordedEvent, RoadService, Standing } from '@one-window/contracts';
import { type CaseModel, differences, replay, replayed, type VersionedEvent } from '@one-window/messaging';
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
  'not performed and enforced': () => (agreed() as TroubledHistory).failToPerform().issueEnforcementPack(),
  'amended before the court ruled': () => agreed().apply().agree(),
  'ended without agreement and referred out': () =>
    new TroubledHistory().register().classify().offer().claim().mediate().end().referOut(),
  'taken back, offered again and withdrawn': () =>
    new TroubledHistory().register().classify().offer().takeBack().withdraw(),
};
const told = Object.keys(histories).flatMap((name) => road.map((service) => [service, name] as const));

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

/** What both sides tell of a standing; what is wanted next is the service's alone. */
const compared = ({ stage, holder, clocks }: Standing) => ({ stage, holder, clocks });

/** Members of events whose loss no version of the case would show, by type. */
const forgottenIn = (service: RoadService, history: CaseHistory): string[] => {
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
      .filter((member) => member !== 'clocks' && member !== 'standing')
      .filter((member) => !shows(() => isDeepStrictEqual(states({ event, member }), whole)))
      .map((member) => `${event.type} ${member}`),
  );
};

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

const leftOut: Record<RoadService, string[]> = {
  intake: [],
  triage: [],
  mediation: [],
  'judicial-confirmation': [],
  'follow-up': [],
};

describe('the standings that services record', () => {
  it.each(told)('of %s are what supervision tells at every position: %s', (service, name) => {
    const history = histories[name]!();
    expect(mismatch(history, service, history.events)).toBeUndefined();
  });

  it.each(told)('of %s are missed wherever one is left out: %s', (service, name) => {
    const history = histories[name]!();
    const standings = history.chain(service).filter(({ data }) => data.standing);
    const moved = standings.filter(
      ({ data }, index) =>
        index > 0 && !isDeepStrictEqual(compared(data.standing!), compared(standings[index - 1]!.data.standing!)),
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
  it.each(told)('in %s is the fold of what it recorded and received: %s', (service, name) => {
    const history = histories[name]!();
    const { recorded, received } = history.foldedFrom(service);
    const folded = replay(modelOf(service), history.caseId, recorded, received);
    expect(differences(history.stateIn(service), folded)).toEqual([]);
  });

  it.each(road)(
    'in %s keeps every member of every event it hears, but for those that it is known to leave out',
    (service) => {
      const forgotten = Object.values(histories).flatMap((history) => forgottenIn(service, history()));
      expect([...new Set(forgotten)].toSorted()).toEqual(leftOut[service]);
    },
  );
});

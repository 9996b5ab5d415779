import { type AnyRecordedEvent, type RoadService, stages } from '@one-window/contracts';
import fc from 'fast-check';
import { CaseHistory } from '../spec-support/case-history';
import { committee, court, secondCommittee } from '../spec-support/cast';
import { TroubledHistory } from '../spec-support/troubled-history';
import { bindingClocks, type CaseReading, stagesIn, unread } from './case-reading';
import { viewRowOf } from './case-view';
import { foldCase } from './fold-case';
import { standingOf } from './standing';

const read = (events: readonly AnyRecordedEvent[], caseId: string) => events.reduce(foldCase, unread(caseId));
const kindsIn = (reading: CaseReading) => bindingClocks(reading).map(({ kind }) => kind);
const new_ = () => new CaseHistory().register();

interface Journey {
  name: string;
  history: () => CaseHistory;
  /** Where it stands at the end of the history. */
  phase: string;
  holder: string;
  since?: Parameters<CaseHistory['at']>[0];
  outcome?: string;
  clocks: string[];
}

const journeys: Journey[] = [
  {
    name: 'registered and not yet triaged',
    history: new_,
    phase: 'triage',
    holder: '分流岗',
    since: 'intake.case-registered.v1',
    clocks: ['triage'],
  },
  {
    name: 'supplemented at the window',
    history: () => new_().supplement(),
    phase: 'triage',
    holder: '分流岗',
    since: 'intake.supplement-answered.v1',
    clocks: ['triage'],
  },
  {
    name: 'classified',
    history: () => new_().classify(),
    phase: 'triage',
    holder: '分流岗',
    since: 'intake.case-registered.v1',
    clocks: ['triage'],
  },
  {
    name: 'offered to one organisation',
    history: () => new_().classify().offer(),
    phase: 'offered',
    holder: committee.name,
    since: 'triage.case-offered.v1',
    clocks: ['claim', 'claim-reminder'],
  },
  {
    name: 'offered to a pool',
    history: () => new_().classify().offer(committee, true),
    phase: 'offered',
    holder: `${committee.name}、${secondCommittee.name}`,
    since: 'triage.case-offered.v1',
    clocks: ['claim', 'claim-reminder'],
  },
  {
    name: 'taken back',
    history: () => new_().classify().offer().takeBack(),
    phase: 'triage',
    holder: '分流岗',
    since: 'triage.offer-taken-back.v1',
    clocks: ['triage'],
  },
  {
    name: 'claimed',
    history: () => new_().classify().offer().claim(),
    phase: 'mediation',
    holder: committee.name,
    since: 'mediation.case-claimed.v1',
    clocks: ['mediation-limit'],
  },
  {
    name: 'found to be of another kind at the table',
    history: () => new_().classify().offer().claim().changeKind(),
    phase: 'mediation',
    holder: committee.name,
    since: 'mediation.case-claimed.v1',
    clocks: ['mediation-limit'],
  },
  {
    name: 'returned',
    history: () => new_().classify().offer().claim().giveBack(),
    phase: 'triage',
    holder: '分流岗',
    since: 'mediation.case-returned.v1',
    clocks: ['triage'],
  },
  {
    name: 'returned by one and mediated by another',
    history: () => new_().classify().offer().giveBack().offer(secondCommittee).claim().mediate(),
    phase: 'mediation',
    holder: secondCommittee.name,
    since: 'mediation.case-claimed.v1',
    clocks: ['mediation-limit'],
  },
  {
    name: 'agreed',
    history: () => new_().classify().offer().claim().mediate().agree(),
    phase: 'mediation',
    holder: committee.name,
    since: 'mediation.case-claimed.v1',
    clocks: ['confirmation-window', 'obligation'],
  },
  {
    name: 'performed on the spot',
    history: () => new_().classify().offer().claim().mediate().agree(true),
    phase: 'follow-up',
    holder: '履行回访岗',
    since: 'mediation.agreement-effective.v1',
    clocks: ['confirmation-window', 'visit'],
  },
  {
    name: 'before the court',
    history: () => new_().classify().offer().claim().mediate().agree().apply().accept(),
    phase: 'judicial-confirmation',
    holder: court.name,
    since: 'judicial-confirmation.applied.v1',
    clocks: ['court-ruling', 'obligation'],
  },
  {
    name: 'confirmed',
    history: () => new_().classify().offer().claim().mediate().agree().apply().accept().confirm(),
    phase: 'follow-up',
    holder: '履行回访岗',
    since: 'judicial-confirmation.confirmed.v1',
    clocks: ['obligation'],
  },
  {
    name: 'dismissed by the court',
    history: () => new_().classify().offer().claim().mediate().agree().apply().accept().dismiss(),
    phase: 'mediation',
    holder: committee.name,
    since: 'judicial-confirmation.dismissed.v1',
    clocks: [],
  },
  {
    name: 'dismissed, agreed again and applied again',
    history: () => new_().classify().offer().claim().mediate().agree().apply().accept().dismiss().agree().apply(),
    phase: 'judicial-confirmation',
    holder: court.name,
    since: 'judicial-confirmation.applied.v1',
    clocks: ['court-acceptance', 'obligation'],
  },
  {
    name: 'dismissed by the court and left in force as the talks ended',
    history: () => new_().classify().offer().claim().mediate().agree().apply().accept().dismiss().endTalks(),
    phase: 'mediation',
    holder: committee.name,
    since: 'judicial-confirmation.dismissed.v1',
    clocks: ['obligation'],
  },
  {
    name: 'amended while the court had the older version',
    history: () => new_().classify().offer().claim().mediate().agree().apply().withdrawApplication().agree(),
    phase: 'mediation',
    holder: committee.name,
    since: 'judicial-confirmation.application-withdrawn.v1',
    clocks: ['confirmation-window', 'obligation'],
  },
  {
    name: 'in force although an earlier build ended mediation with the talks, and referred the parties to court',
    history: () => new_().classify().offer().claim().mediate().agree().end().referOut(),
    phase: 'mediation',
    holder: committee.name,
    since: 'mediation.case-claimed.v1',
    clocks: ['confirmation-window', 'obligation'],
  },
  {
    name: 'performed and awaiting the visit',
    history: () => new_().classify().offer().claim().mediate().agree().perform(),
    phase: 'follow-up',
    holder: '履行回访岗',
    since: 'follow-up.performance-recorded.v1',
    clocks: ['confirmation-window', 'visit'],
  },
  {
    name: 'closed',
    history: () => new_().classify().offer().claim().mediate().agree().perform().visit().close(),
    phase: 'closed',
    holder: '',
    since: 'follow-up.case-closed.v1',
    outcome: 'performed',
    clocks: [],
  },
  {
    name: 'ended without agreement',
    history: () => new_().classify().offer().claim().mediate().end(),
    phase: 'triage',
    holder: '分流岗',
    since: 'mediation.ended-without-agreement.v1',
    clocks: ['triage'],
  },
  {
    name: 'referred out',
    history: () => new_().classify().offer().claim().mediate().end().referOut(),
    phase: 'closed',
    holder: '履行回访岗',
    since: 'triage.case-referred-out.v1',
    outcome: 'referred-out',
    clocks: [],
  },
  {
    name: 'ended without a referral',
    history: () => new_().classify().offer().claim().mediate().end().endWithoutReferral(),
    phase: 'closed',
    holder: '履行回访岗',
    since: 'triage.ended-without-referral.v1',
    outcome: 'not-referred',
    clocks: [],
  },
  {
    name: 'closed after it ended without a referral',
    history: () => new_().classify().offer().claim().mediate().end().endWithoutReferral().close('not-referred'),
    phase: 'closed',
    holder: '',
    since: 'follow-up.case-closed.v1',
    outcome: 'not-referred',
    clocks: [],
  },
  {
    name: 'settled between the parties',
    history: () => new_().classify().offer().claim().end('E05'),
    phase: 'closed',
    holder: '履行回访岗',
    since: 'mediation.ended-without-agreement.v1',
    outcome: 'settled-privately',
    clocks: [],
  },
  {
    name: 'withdrawn while an offer was out',
    history: () => new_().classify().offer().withdraw(),
    phase: 'closed',
    holder: '履行回访岗',
    since: 'intake.case-withdrawn.v1',
    outcome: 'withdrawn',
    clocks: [],
  },
  {
    name: 'declined and closed, and the window asked that it be reopened',
    history: () => new_().decline().close('declined').askToReopen(),
    phase: 'closed',
    holder: '',
    since: 'follow-up.case-closed.v1',
    outcome: 'declined',
    clocks: ['reopening'],
  },
  {
    name: 'declined, closed and archived',
    history: () => new_().decline().close('declined').archive(),
    phase: 'closed',
    holder: '',
    since: 'follow-up.case-closed.v1',
    outcome: 'declined',
    clocks: [],
  },
];

/** Any order that keeps the order within each service. */
const interleavings = (history: CaseHistory): fc.Arbitrary<AnyRecordedEvent[]> => {
  const services = [...new Set(history.events.map(({ service }) => service))];
  return fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: history.events.length,
      maxLength: history.events.length,
    })
    .map((choices) => {
      const left = new Map(services.map((service) => [service, history.chain(service)]));
      return choices.map((choice) => {
        const open = [...left.keys()].filter((service) => left.get(service)!.length > 0);
        return left.get(open[Math.min(open.length - 1, Math.floor(choice * open.length))]!)!.shift()!;
      });
    });
};

describe('the reading of a case', () => {
  it.each(journeys)('$name: phase, holder, since when, outcome and clocks', ({ history, ...expected }) => {
    const case_ = history();
    const reading = read(case_.events, case_.caseId);
    const { phase, holder, since, outcome } = standingOf(reading);
    expect({ phase, holder: holder.name, since, outcome }).toEqual({
      phase: expected.phase,
      holder: expected.holder,
      since: expected.since && case_.at(expected.since),
      outcome: expected.outcome,
    });
    const clocks = kindsIn(reading);
    expect(new Set(clocks)).toEqual(new Set(expected.clocks));
    expect(clocks).toHaveLength(expected.clocks.length);
    expect(reading.anomalies).toBe(0);
  });

  it('an offer is reminded of after one working day (L-38b) and lapses by the law after three (L-03)', () => {
    const { events, caseId } = new_().classify().offer();
    const limits = bindingClocks(read(events, caseId)).map(({ rule, dueOn }) => [rule, dueOn] as const);
    const dueOn = Object.fromEntries(limits);
    expect(Object.keys(dueOn).toSorted()).toEqual(['L-03', 'L-38b']);
    expect(dueOn['L-38b']! < dueOn['L-03']!).toBe(true);
  });

  it.each(journeys)('$name: any order between the topics gives the same view', ({ history }) => {
    const case_ = history();
    const inOrder = viewRowOf(read(case_.events, case_.caseId));
    fc.assert(
      fc.property(interleavings(case_), (events) => {
        expect(viewRowOf(read(events, case_.caseId))).toEqual(inOrder);
      }),
      { numRuns: 60 },
    );
  });

  it('is never without a holder until follow-up has closed the case, whatever has arrived so far', () => {
    for (const { history } of journeys) {
      const case_ = history();
      fc.assert(
        fc.property(interleavings(case_), fc.nat(case_.events.length), (events, arrived) => {
          const reading = read(events.slice(0, arrived), case_.caseId);
          const closed = reading.readings['follow-up']?.closedAt !== undefined;
          expect(standingOf(reading).holder.kind === 'none').toBe(closed);
        }),
        { numRuns: 30 },
      );
    }
  });

  it('shows only stages of the published list', () => {
    for (const { history } of journeys) {
      const case_ = history();
      case_.events.forEach((_, index) => {
        const shown = stagesIn(read(case_.events.slice(0, index + 1), case_.caseId).readings);
        for (const [service, stage] of Object.entries(shown)) expect(stages[service as RoadService]).toContain(stage);
      });
    }
  });

  it('counts a broken link of a chain as an anomaly', () => {
    const history = new_().supplement();
    const [first, second, third] = history.chain('intake');
    expect(read([first!, third!], history.caseId).anomalies).toBe(1);
    expect(read([first!, { ...second!, previousHash: 'f'.repeat(64) }], history.caseId).anomalies).toBe(1);
  });
});

describe('the kind of a dispute', () => {
  const kindOf = (events: readonly AnyRecordedEvent[]) => viewRowOf(read(events, '')).dispute_kind;

  it('is what was said last, by triage or at the table, in whatever order it arrives', () => {
    const changed = new_().classify().offer().claim().changeKind();
    expect(kindOf(changed.events)).toBe('A15');
    expect(kindOf([...changed.chain('mediation'), ...changed.chain('triage')])).toBe('A15');
    const anew = changed.giveBack().classify();
    expect(kindOf(anew.events)).not.toBe('A15');
    const [other, ...same] = [[...anew.chain('triage'), ...anew.chain('mediation')], anew.events].map(kindOf);
    expect(same).toEqual([other]);
  });
});

describe('a limit that has run out', () => {
  const agreed = () => new TroubledHistory().register().classify().offer().claim().mediate().agree();
  const kinds = (case_: CaseHistory) => {
    const reading = read(case_.events, case_.caseId);
    return kindsIn(reading);
  };

  it('binds on, and the case is late, until what it waits for is done', () => {
    expect(kinds(agreed())).toContain('obligation');
    expect(kinds(agreed().passObligation())).toContain('obligation');
    expect(kinds(agreed().passObligation().perform())).not.toContain('obligation');
  });
});

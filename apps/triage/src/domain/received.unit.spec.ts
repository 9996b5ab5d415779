import { endedByApplicant, endGroundCodes, stages } from '@one-window/contracts';
import { factsAfter } from '@one-window/testing';
import fc from 'fast-check';
import {
  after,
  CASE,
  event,
  id,
  MONDAY,
  next,
  OFFER,
  roads,
  sample,
  type SampleType,
  samples,
  township,
  village,
} from '../spec-support/events';
import { commands as declared } from '../triage.commands';
import { triageModel } from '../triage.model';
import { initial, type TriageCase } from './case-state';
import { received, type ReceivedByTriage } from './received';

const { commands, receives } = triageModel;
const receivedTypes = Object.keys(received) as ReceivedByTriage[];
const commandNames = declared.map(({ name }) => name);
const allStages = stages.triage;
const at = (stage: TriageCase['stage']) => after(...roads[stage]);
const triageNext = new Set(['awaiting', 'classified', 'routed', 'returned', 'to-refer']);
const names = (state: TriageCase) => state.clocks.map((clock) => clock.name);
const ownTypes = Object.keys(samples).filter((type) => type.startsWith('triage.')) as SampleType[];

/** Where the fact of each command leads, with the route that makes it lawful. */
const factOf = {
  classify: 'triage.case-classified.v1',
  'choose-route': 'triage.route-chosen.v1',
  offer: 'triage.case-offered.v1',
  'dispute-competence': 'triage.competence-disputed.v1',
  // The offer that carries the decision out.
  'decide-competence': 'triage.case-offered.v1',
  'take-back': 'triage.offer-taken-back.v1',
  note: 'triage.note-written.v1',
  'refer-out': 'triage.case-referred-out.v1',
  'mediate-again': 'triage.mediation-reattempted.v1',
  'end-without-referral': 'triage.ended-without-referral.v1',
  'record-referral-result': 'triage.referral-answered.v1',
  'return-referral': 'triage.referral-returned.v1',
} as const;

describe('every stage decides every command', () => {
  it('has a row for each stage and knows no command beside its own', () => {
    expect(Object.keys(commands)).toEqual([...allStages]);
    for (const row of Object.values(commands)) {
      expect(Object.keys(row).every((command) => commandNames.includes(command as never))).toBe(true);
    }
  });

  it.each(allStages)('%s is reached by its road', (stage) => {
    expect(at(stage).stage).toBe(stage);
  });

  const cells = allStages.flatMap((stage) => commandNames.map((command) => ({ stage, command })));
  it.each(cells.filter(({ stage, command }) => commands[stage][command]))(
    '$stage: $command leads to a stage of the table',
    ({ stage, command }) => {
      expect(commands[stage][command]).toContain(next(at(stage), sample(factOf[command])).stage);
    },
  );
});

describe('every stage decides every received event', () => {
  it('lists the same types in every stage', () => {
    for (const stage of allStages) expect(Object.keys(receives[stage])).toEqual([...receivedTypes]);
  });

  const cells = allStages.flatMap((stage) => receivedTypes.map((type) => ({ stage, type })));
  const applied = cells.filter(({ stage, type }) => typeof receives[stage][type] !== 'string');
  it.each(applied)('$stage: $type lands where the table says', ({ stage, type }) => {
    expect(receives[stage][type]).toContain(next(at(stage), sample(type)).stage);
  });

  it('applies, ignores or reports, and nothing else', () => {
    const unapplied = cells.filter((cell) => !applied.includes(cell)).map(({ stage, type }) => receives[stage][type]);
    expect(new Set(unapplied)).toEqual(new Set(['ignore', 'anomaly']));
  });

  it('closes the case when mediation ended at the wish of the applicant, and else has it referred', () => {
    for (const stage of ['with-mediation', 'settled'] as const) {
      for (const ground of endGroundCodes) {
        const ended = next(at(stage), sample('mediation.ended-without-agreement.v1', { ground }));
        expect(ended.stage).toBe(endedByApplicant.includes(ground) ? 'closed' : 'to-refer');
      }
    }
  });
});

describe('the state is the fold of the events', () => {
  it('takes its own events in every stage, as plain JSON and without changing what it was given', () => {
    for (const stage of allStages) {
      for (const type of [...receivedTypes, ...ownTypes]) {
        const before = at(stage);
        const copy = JSON.stringify(before);
        const then = next(before, sample(type));
        expect(JSON.parse(JSON.stringify(then))).toEqual(then);
        expect(allStages).toContain(then.stage);
        expect(JSON.stringify(before)).toBe(copy);
      }
    }
  });

  it('leaves the case alone for events of others that it does not know', () => {
    const before = at('routed');
    expect(next(before, event('intake.supplement-overdue.v1', { dueOn: '2026-03-05' }))).toEqual(before);
  });
});

describe('clocks', () => {
  it('starts the triage clock with the case: due the same day (L-38a)', () => {
    expect(at('awaiting').clocks).toEqual([
      expect.objectContaining({ name: 'triage', rule: 'L-38a', startedOn: '2026-03-02', dueOn: '2026-03-02' }),
    ]);
  });

  it('runs the triage clock in exactly the stages in which triage is next, whatever happened before', () => {
    const types = Object.keys(samples) as SampleType[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...types), { maxLength: 25 }), (sequence) => {
        let state = initial(CASE);
        for (const type of sequence) {
          const cell = (receives[state.stage] as Record<string, unknown>)[type];
          const lawful =
            Array.isArray(cell) ||
            Object.values(factOf).some((fact, index) => {
              return fact === type && commands[state.stage][Object.keys(factOf)[index] as never] !== undefined;
            });
          if (!lawful) continue;
          state = next(state, sample(type));
          expect(names(state).includes('triage')).toBe(triageNext.has(state.stage));
          // An offer that mediation made is reminded of and lapses by clocks of triage's own.
          expect(names(state).length).toBeLessThanOrEqual(state.stage === 'offered' ? 2 : 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lets no clock outlive a case that has left triage', () => {
    for (const stage of ['closed', 'referred', 'with-mediation', 'settled'] as const)
      expect(at(stage).clocks).toEqual([]);
  });

  it('does not start anew, once overdue, by classifying or routing', () => {
    const overdue = after(
      'intake.case-registered.v1',
      sample('triage.triage-overdue.v1', { clocks: { ranOut: ['triage'] } }),
      'triage.case-classified.v1',
    );
    expect(overdue).toMatchObject({ stage: 'classified', clocks: [], overdueSince: '2026-03-02' });
    expect(overdue.passed).toMatchObject([{ name: 'triage', dueOn: '2026-03-02' }]);
  });

  it('starts once, also where the fact itself says that it does', () => {
    const clock = { name: 'triage', rule: 'L-38a', startedOn: '2026-03-02', dueOn: '2026-03-02', provisional: false };
    const started = [{ ...clock, dueAt: '2026-03-02T15:59:59.999Z' }];
    const said = sample('triage.offer-taken-back.v1', { clocks: { started } });
    expect(after(...roads.offered, said).clocks).toEqual(started);
  });

  it('starts again on the day on which a case comes back', () => {
    const back = after(
      ...roads['with-mediation'],
      sample('mediation.case-returned.v1', {}, '2026-03-10T02:00:00.000Z'),
    );
    expect(back.clocks).toEqual([expect.objectContaining({ name: 'triage', dueOn: '2026-03-10' })]);
  });

  it('tells overdue triage and stays; ends an unclaimed offer and takes the case back', () => {
    const [triageClock] = at('awaiting').clocks;
    expect(factsAfter(triageModel, at('awaiting'), triageClock!, MONDAY)).toEqual([
      { type: 'triage.triage-overdue.v1', data: { dueOn: '2026-03-02', clocks: { ranOut: ['triage'] } } },
    ]);
    const claim = { ...triageClock!, name: `claim:${OFFER}`, rule: 'L-03', dueOn: '2026-03-05' };
    const [expired] = factsAfter(triageModel, at('offered'), claim, MONDAY);
    expect(expired).toMatchObject({ type: 'triage.offer-expired.v1', data: { offerId: OFFER, dueOn: '2026-03-05' } });
    expect(after(...roads.offered, 'triage.offer-expired.v1').stage).toBe('routed');
  });
});

describe('mediation finds the dispute to be of another kind', () => {
  it('and what triage does next goes by that kind, whatever it was classified as', () => {
    const returned = after(
      ...roads['with-mediation'],
      'mediation.dispute-kind-changed.v1',
      'mediation.case-returned.v1',
    );
    expect(returned).toMatchObject({ stage: 'returned', classification: { disputeKind: 'A15' } });
    expect(next(at('awaiting'), sample('mediation.dispute-kind-changed.v1'))).toEqual(at('awaiting'));
  });
});

describe('mediation decides who holds the case', () => {
  it.each(['awaiting', 'awaiting-supplement', 'classified', 'routed', 'offered', 'returned'] as const)(
    'follows a claim that reaches it at %s, and names holder and since when',
    (stage) => {
      expect(receives[stage]['mediation.case-claimed.v1']).toEqual(['with-mediation']);
      const claimed = next(at(stage), sample('mediation.case-claimed.v1'));
      expect(claimed).toMatchObject({ stage: 'with-mediation', holder: { offerId: OFFER, since: MONDAY } });
      expect(claimed).not.toHaveProperty('offer');
    },
  );

  it('follows a transfer from one holder to the next, and nobody has to claim anything', () => {
    const handed = next(at('with-mediation'), sample('mediation.case-transferred.v1'));
    expect(handed).toMatchObject({
      stage: 'with-mediation',
      holder: { organisation: township },
      withOrganisations: [township.organisationId],
      formerly: expect.arrayContaining([village.organisationId]),
      clocks: [],
    });
  });

  it('follows the director who gives it to another: offered there alone, with the limit to claim, and no longer with whoever had it', () => {
    const given = next(at('with-mediation'), sample('mediation.case-reassigned.v1'));
    expect(given).toMatchObject({
      stage: 'offered',
      offer: { offerId: id(99), pool: false, organisations: [township] },
      withOrganisations: [township.organisationId],
      formerly: expect.arrayContaining([village.organisationId]),
    });
    expect(given).not.toHaveProperty('holder');
    expect(names(given).toSorted()).toEqual([`claim-reminder:${id(99)}`, `claim:${id(99)}`]);
    expect(next(given, sample('mediation.case-claimed.v1', { offerId: id(99), organisation: township }))).toMatchObject(
      {
        stage: 'with-mediation',
        clocks: [],
      },
    );
  });

  it('lets a claim of an earlier offer win over a newer offer', () => {
    const newer = sample('triage.case-offered.v1', { offerId: id(11), organisations: [township] });
    const state = after(...roads.offered, 'triage.offer-taken-back.v1', newer, 'mediation.case-claimed.v1');
    expect(state).toMatchObject({ stage: 'with-mediation', holder: { offerId: OFFER } });
  });

  it('only notes the return of an earlier offer while a newer one is open', () => {
    const newer = sample('triage.case-offered.v1', { offerId: id(11), organisations: [township] });
    const state = after(...roads.offered, 'triage.offer-taken-back.v1', newer, 'mediation.case-returned.v1');
    expect(state).toMatchObject({ stage: 'offered', offer: { offerId: id(11) }, returns: [{ offerId: OFFER }] });
  });

  it('does not end a newer offer by the limit of an earlier one', () => {
    const newer = sample('triage.case-offered.v1', { offerId: id(11) });
    expect(after(...roads.routed, newer, 'triage.offer-expired.v1').stage).toBe('offered');
  });

  it('given back as not theirs, it is contested until it is put to who is above or offered anew (R26)', () => {
    const contested = after(...roads.offered, sample('mediation.case-returned.v1', { ground: 'not-competent' }));
    expect(triageModel.standing(contested).next.map(({ verb }) => verb)).toEqual(['dispute-competence', 'offer']);
    expect(triageModel.line(contested)).toMatchObject({ contested: true, workRank: 2 });
    for (const type of ['triage.competence-disputed.v1', 'triage.case-offered.v1'] as const) {
      expect(triageModel.line(next(contested, sample(type)))).toMatchObject({ contested: false });
    }
    expect(triageModel.line(at('returned'))).toMatchObject({ contested: false });
  });

  it('keeps reason and suggestion of a return, and escalates the second (R25)', () => {
    const once = at('returned');
    expect(once).toMatchObject({
      escalated: false,
      returns: [{ reason: '不属本会', suggestedOrganisation: township }],
    });
    const twice = after(
      ...roads.returned,
      'triage.case-offered.v1',
      'mediation.case-claimed.v1',
      'mediation.case-returned.v1',
    );
    expect(twice).toMatchObject({ stage: 'returned', escalated: true });
  });
});

describe('what intake adds', () => {
  it('appends added facts in every stage that takes the answer', () => {
    for (const stage of allStages) {
      if (typeof receives[stage]['intake.supplement-answered.v1'] === 'string') continue;
      expect(next(at(stage), sample('intake.supplement-answered.v1')).addedFacts).toEqual(['物业也来看过。']);
    }
  });

  it('drops the route when the case is classified again', () => {
    expect(at('routed').route).toBeDefined();
    expect(after(...roads.routed, 'triage.case-classified.v1')).not.toHaveProperty('route');
  });
});

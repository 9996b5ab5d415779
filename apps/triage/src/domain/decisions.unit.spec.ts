import { allowedActions } from '@one-window/case-engine';
import {
  type Actor,
  centreRoles,
  type Decision,
  type DisputeKind,
  disputeKindCodes,
  type EventData,
  remedyKindCodes,
  rolesOfRelation,
  roles,
  sourceChannelCodes,
  violationsOf,
} from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import { disputesThatAre, organisationsThatAre, targetsFor, withKindsSplitOff } from '@one-window/law';
import fc from 'fast-check';
import { actor, after, id, MONDAY, OFFER, roads, sample, township, village } from '../spec-support/events';
import { chooseRoute } from './choose-route';
import { classify } from './classify';
import { decideCompetence, disputeCompetence } from './competence';
import { offerCase } from './offer-case';
import type { KnownOrganisation } from './organisations';
import { mayKnow, standingOf } from './policies';
import { referOut } from './refer-out';
import { standing } from './standing';
import type { TriageCase } from './case-state';
import { takeBack } from './take-back';
import { commands } from '../triage.commands';
import { triageModel } from '../triage.model';

const { explainRefusal, policies } = triageModel;

const organisation = (number: number, change: Partial<KnownOrganisation> = {}): KnownOrganisation => ({
  organisationId: id(number),
  name: `组织${number}`,
  shortName: `组织${number}`,
  kind: 'O12',
  regionCode: '140522102',
  presence: 'on-call',
  disputeKinds: ['A02'],
  chargesFees: false,
  ...change,
});
const factsOf = (decision: Decision) => {
  if (!decision.accepted) throw new Error(decision.code);
  return decision.facts;
};
const routed = (disputeKind: DisputeKind = 'A02') =>
  after('intake.case-registered.v1', sample('triage.case-classified.v1', { disputeKind }), 'triage.route-chosen.v1');
const offer = (known: KnownOrganisation[], pool = known.length > 1) => ({
  offerId: OFFER,
  organisationIds: known.map(({ organisationId }) => organisationId),
  pool,
  known,
});

describe('the officer classifies', () => {
  it('and the advice with its words is recorded beside a decision that differs', () => {
    const decision = classify(after('intake.case-registered.v1'), { disputeKind: 'A17', risk: 'high' });
    expect(decision).toMatchObject({
      facts: [
        {
          data: {
            disputeKind: 'A17',
            risk: 'high',
            advised: 'A02',
            decidingWords: expect.arrayContaining(['邻居', '漏水']),
          },
        },
      ],
    });
  });

  it('and nothing is advised where no word speaks for a kind', () => {
    const silent = after(sample('intake.case-registered.v1', { title: '无', facts: '无', claims: [] }));
    expect(classify(silent, { disputeKind: 'A99', risk: 'low' })).toMatchObject({
      facts: [{ data: { decidingWords: [] } }],
    });
  });

  it('with what the parties added later read too', () => {
    const added = sample('intake.supplement-answered.v1', { addedFacts: '医院误诊，手术失败，医生道歉，病历在此。' });
    const state = after('intake.case-registered.v1', added);
    expect(classify(state, { disputeKind: 'A15', risk: 'low' })).toMatchObject({
      facts: [{ data: { advised: 'A15' } }],
    });
  });
});

describe('what is pending elsewhere is not mediated (R03)', () => {
  it.each(sourceChannelCodes)('unless a court referred it: from %s', (source) => {
    const state = after(
      sample('intake.case-registered.v1', { source, pendingElsewhere: true }),
      'triage.case-classified.v1',
    );
    const decision = chooseRoute(state, { route: 'mediation', reason: '双方愿意' });
    const refused = {
      code: 'already-pending-elsewhere',
      details: { rule: 'R03', basis: '《人民调解工作若干规定》第二十二条', source },
    };
    expect(decision).toMatchObject(['S20', 'S21'].includes(source) ? { accepted: true } : refused);
  });

  it('but may be referred out, with a target', () => {
    const state = after(sample('intake.case-registered.v1', { pendingElsewhere: true }), 'triage.case-classified.v1');
    expect(chooseRoute(state, { route: 'refer-out', target: 'litigation', reason: '法院已受理' })).toMatchObject({
      facts: [{ data: { route: 'refer-out', target: 'litigation' } }],
    });
  });

  it('and what is pending nowhere may be mediated', () => {
    expect(chooseRoute(after('intake.case-registered.v1'), { route: 'mediation', reason: '愿意' }).accepted).toBe(true);
  });
});

describe('the case is offered', () => {
  it('to one organisation with three working days to claim (L-03), and the triage clock stops', () => {
    const decision = offerCase(routed(), offer([organisation(1)]), decidedAt(MONDAY));
    expect(decision).toMatchObject({
      facts: [
        {
          type: 'triage.case-offered.v1',
          data: {
            clocks: { started: [{ name: `claim:${OFFER}`, rule: 'L-03', dueOn: '2026-03-05' }], stopped: ['triage'] },
          },
        },
      ],
    });
    expect(factsOf(decision).flatMap(({ type, data }) => violationsOf(type, data))).toEqual([]);
  });

  it('with facts that were added later in the summary, cut to what an event may carry', () => {
    const long = sample('intake.supplement-answered.v1', { addedFacts: '补'.repeat(20_000) });
    const state = after('intake.case-registered.v1', long, 'triage.case-classified.v1', 'triage.route-chosen.v1');
    const decision = offerCase(state, offer([organisation(1)]), decidedAt(MONDAY));
    const [fact] = factsOf(decision);
    expect(violationsOf(fact!.type, fact!.data)).toEqual([]);
    expect(fact).toMatchObject({ data: { summary: { facts: expect.stringMatching(/^楼上漏水.*\n【补充】补/) } } });
  });

  it('with what makes it press: the window’s mark and the risk, as the officer classified it', () => {
    const state = after(
      sample('intake.case-registered.v1', { urgent: true }),
      sample('triage.case-classified.v1', { risk: 'high' }),
      'triage.route-chosen.v1',
    );
    const [fact] = factsOf(offerCase(state, offer([organisation(1)]), decidedAt(MONDAY)));
    expect(fact).toMatchObject({ data: { summary: { urgent: true, risk: 'high' } } });
    expect(violationsOf(fact!.type, fact!.data)).toEqual([]);
  });

  it('to a pool of several, or of one; without a pool to exactly one', () => {
    const two = [organisation(1), organisation(2)];
    expect(offerCase(routed(), offer(two, true), decidedAt(MONDAY)).accepted).toBe(true);
    expect(offerCase(routed(), offer([organisation(1)], true), decidedAt(MONDAY)).accepted).toBe(true);
    expect(offerCase(routed(), offer(two, false), decidedAt(MONDAY))).toMatchObject({
      code: 'offer-needs-one-organisation',
      details: { given: 2 },
    });
    const twice = { ...offer([organisation(1)], false), organisationIds: [id(1), id(1)] };
    expect(offerCase(routed(), twice, decidedAt(MONDAY)).accepted).toBe(true);
  });

  it('to nobody whom the directory does not know', () => {
    const unknown = { ...offer([organisation(1)], true), organisationIds: [id(1), id(2)] };
    expect(offerCase(routed(), unknown, decidedAt(MONDAY))).toMatchObject({
      code: 'organisation-unknown',
      details: { organisationIds: [id(2)] },
    });
  });

  it('to nobody where no one can sign in, alone or in a pool', () => {
    const silent = organisation(1, { reachable: false });
    for (const known of [[silent], [organisation(2), silent]]) {
      expect(offerCase(routed(), offer(known), decidedAt(MONDAY))).toMatchObject({
        code: 'organisation-without-account',
        details: { organisations: [{ organisationId: id(1) }] },
      });
    }
    expect(offerCase(routed(), offer([organisation(1, { reachable: true })]), decidedAt(MONDAY)).accepted).toBe(true);
  });

  it('to nobody who takes no new cases, alone or in a pool', () => {
    const closed = organisation(1, { closed: true });
    for (const known of [[closed], [organisation(2), closed]]) {
      expect(offerCase(routed(), offer(known), decidedAt(MONDAY))).toMatchObject({
        code: 'organisation-closed',
        details: { organisations: [{ organisationId: id(1) }] },
      });
    }
  });

  it('only by the route of mediation, and only when classified', () => {
    const out = after(
      'intake.case-registered.v1',
      'triage.case-classified.v1',
      sample('triage.route-chosen.v1', { route: 'refer-out' }),
    );
    expect(offerCase(out, offer([organisation(1)]), decidedAt(MONDAY))).toMatchObject({ code: 'route-not-mediation' });
    expect(offerCase(after('intake.case-registered.v1'), offer([organisation(1)]), decidedAt(MONDAY))).toMatchObject({
      code: 'not-classified',
    });
  });

  it('to an organisation exactly when it mediates and takes the kind, and else names which do not and what they take', () => {
    const kinds = [...organisationsThatAre('mediates'), 'O01', 'O34', 'O41', 'O51', 'O71', 'O72', 'O75'];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.uniqueArray(fc.constantFrom(...disputeKindCodes), { maxLength: 4 }),
        fc.constantFrom(...disputeKindCodes),
        (kind, list, disputeKind) => {
          const one = organisation(1, { kind, disputeKinds: list });
          const general =
            list.length === 0 && ['O11', 'O12'].includes(kind) && disputesThatAre('general').includes(disputeKind);
          const fastTrack = list.length === 0 && kind === 'O33';
          const mediates = organisationsThatAre('mediates').some((known) => known === kind);
          const fits = mediates && (withKindsSplitOff(list).includes(disputeKind) || general || fastTrack);
          const decision = offerCase(
            routed(disputeKind),
            offer([organisation(2, { disputeKinds: [disputeKind] }), one], true),
            decidedAt(MONDAY),
          );
          expect(decision.accepted).toBe(fits);
          if (decision.accepted) return;
          expect(decision).toMatchObject({
            code: 'organisation-does-not-take-this-kind',
            details: { disputeKind, organisations: [{ organisationId: id(1), kind }] },
          });
        },
      ),
    );
  });

  it('and may be taken back with a reason, which ends the claim clock', () => {
    expect(takeBack(after(...roads.offered), { reason: '改派' })).toMatchObject({
      facts: [
        {
          data: {
            offerId: OFFER,
            reason: '改派',
            clocks: { stopped: [`claim:${OFFER}`] },
          },
        },
      ],
    });
  });
});

describe('the case is referred out', () => {
  const refer = (disputeKind: DisputeKind, input: Partial<Parameters<typeof referOut>[1]>) =>
    referOut(routed(disputeKind), { target: 'litigation', reason: '不愿调解', ...input }, decidedAt(MONDAY));

  it.each(disputeKindCodes)(
    '%s: to an open target, with every remedy and its ground (R22); to no other',
    (disputeKind) => {
      const open = targetsFor(disputeKind);
      expect(open.length).toBeGreaterThan(0);
      for (const target of open) {
        const [fact] = factsOf(refer(disputeKind, { target, arbitrationClause: true }));
        expect(violationsOf(fact!.type, fact!.data)).toEqual([]);
        const { remedies } = fact!.data as EventData['triage.case-referred-out.v1'];
        expect(remedies[0]?.kind).toBe(target);
        expect(remedies.every(({ basis }) => basis.includes('《'))).toBe(true);
        expect(new Set(remedies.map(({ text }) => text)).size).toBe(remedies.length);
      }
      for (const target of remedyKindCodes.filter((kind) => !open.includes(kind))) {
        expect(refer(disputeKind, { target, arbitrationClause: true })).toMatchObject({
          code: 'remedy-not-available',
          details: { target, available: open },
        });
      }
    },
  );

  it('to commercial arbitration only with a written arbitration agreement', () => {
    expect(refer('A04', { target: 'commercial-arbitration' })).toMatchObject({
      code: 'arbitration-clause-required',
      details: { field: 'arbitrationClause' },
    });
    expect(refer('A04', { target: 'commercial-arbitration', arbitrationClause: false }).accepted).toBe(false);
  });

  it('never to commercial arbitration over a marriage, never straight to court over labour', () => {
    expect(targetsFor('A01')).not.toContain('commercial-arbitration');
    expect(targetsFor('A11')).not.toContain('litigation');
    expect(targetsFor('A11')).toContain('labour-arbitration');
  });

  it('to an organisation that decides there, and to no other', () => {
    const court = organisation(5, { kind: 'O34', name: '阳城县人民法院' });
    expect(refer('A02', { organisationId: id(5), known: court })).toMatchObject({
      facts: [{ data: { organisation: { organisationId: id(5), name: '阳城县人民法院' } } }],
    });
    expect(refer('A02', { organisationId: id(6), known: organisation(6) })).toMatchObject({
      code: 'organisation-not-for-this-target',
    });
    expect(refer('A02', { organisationId: id(7) })).toMatchObject({ code: 'organisation-unknown' });
  });

  it('not before it is classified', () => {
    const decision = referOut(
      after('intake.case-registered.v1'),
      { target: 'litigation', reason: '无' },
      decidedAt(MONDAY),
    );
    expect(decision).toMatchObject({ code: 'not-classified' });
  });
});

describe('the remedies told', () => {
  const told = (disputeKind: DisputeKind, now = MONDAY, endedAt?: string) => {
    const ended = endedAt === undefined ? {} : { ended: { ground: 'E12' as const, reason: '分歧较大', endedAt } };
    const decision = referOut(
      { ...routed(disputeKind), ...ended },
      { target: targetsFor(disputeKind)[0]!, reason: '不愿调解' },
      decidedAt(now),
    );
    return (factsOf(decision)[0]!.data as EventData['triage.case-referred-out.v1']).remedies;
  };

  it('say one year for labour arbitration and two for land', () => {
    expect(told('A10')).toContainEqual(
      expect.objectContaining({ kind: 'labour-arbitration', limit: expect.stringContaining('1年') as string }),
    );
    expect(told('A07')).toContainEqual(
      expect.objectContaining({ kind: 'land-arbitration', limit: expect.stringContaining('2年') as string }),
    );
  });

  it('say until when the traffic police may still be asked jointly (L-15), and leave it out when that day has passed', () => {
    expect(told('A16', MONDAY, MONDAY)).toContainEqual(
      expect.objectContaining({ kind: 'police', limit: expect.stringContaining('2026年3月5日') as string }),
    );
    expect(told('A16', '2026-03-06T01:00:00.000Z', MONDAY).map(({ kind }) => kind)).not.toContain('police');
    expect(told('A16').map(({ kind }) => kind)).toEqual(['litigation']);
  });

  it('are to go on there when a court or authority has accepted the dispute already', () => {
    const state = routed('A04');
    const elsewhere = { ...state, registration: { ...state.registration!, pendingElsewhere: true } };
    const [fact] = factsOf(referOut(elsewhere, { target: 'litigation', reason: '法院已经立案' }, decidedAt(MONDAY)));
    const { remedies } = fact!.data as EventData['triage.case-referred-out.v1'];
    expect(remedies[1]?.text).toContain('在已经受理的机关继续主张权利');
    expect(remedies).toHaveLength(2);
  });
});

describe('who may know and do', () => {
  const onOffer = after(...roads.offered);

  it.each(roles)('%s at the centre, at an organisation with the offer, and elsewhere', (role) => {
    const centre = centreRoles.includes(role);
    const organisationRole = ['organisation-manager', 'mediator'].includes(role);
    const offered = actor(role, village.organisationId);
    expect(mayKnow(onOffer, offered)).toBe(centre || organisationRole);
    expect(mayKnow(onOffer, actor(role, township.organisationId))).toBe(centre);
    expect(Object.values(policies).every((policy) => policy.roles.includes(role))).toBe(
      rolesOfRelation('triage').includes(role),
    );
    expect(mayKnow(after(), actor(role))).toBe(false);
  });

  it('is known to the body that a referral names, and to nobody else of its kind', () => {
    const named = { target: 'labour-arbitration' as const, organisation: village, reason: '调解不成' };
    const { offer: _, ...before } = onOffer;
    const referral = { ...named, referredAt: '2026-11-27T01:00:00.000Z' };
    const state: TriageCase = { ...before, stage: 'referred', referral };
    expect(standingOf(state, actor('arbitration-clerk', village.organisationId))).toEqual(['referred']);
    expect(mayKnow(state, actor('arbitration-clerk', township.organisationId))).toBe(false);
  });

  it.each([
    ['none', 'none'],
    ['awaiting', 'none'],
    ['awaiting-supplement', 'none'],
    ['classified', 'none'],
    ['routed', 'none'],
    ['offered', 'offered'],
    ['returned', 'ended'],
    ['with-mediation', 'manager'],
    ['settled', 'manager'],
    ['to-refer', 'manager'],
    ['referred', 'manager'],
    ['closed', 'none'],
  ] as const)('an organisation that was offered the case stands to it at %s: %s', (stage, relation) => {
    const theirs: Actor = actor('organisation-manager', village.organisationId);
    const state = after(...roads[stage]);
    expect(standingOf(state, theirs)).toEqual([relation]);
    expect(mayKnow(state, theirs)).toBe(relation !== 'none');
  });

  it('an organisation whose offer was taken back, ran out or went to another is left with the number', () => {
    const theirs: Actor = actor('mediator', village.organisationId);
    const others: Actor = actor('mediator', township.organisationId);
    for (const gone of ['triage.offer-taken-back.v1', 'triage.offer-expired.v1'] as const) {
      expect(standingOf(after(...roads.offered, gone), theirs)).toEqual(['ended']);
    }
    const pool = sample('triage.case-offered.v1', { pool: true, organisations: [village, township] });
    const claimed = after(...roads.routed, pool, 'mediation.case-claimed.v1');
    expect([standingOf(claimed, theirs), standingOf(claimed, others)]).toEqual([['colleague'], ['ended']]);
    const again = after(
      ...roads.returned,
      sample('triage.case-offered.v1', { offerId: id(11), organisations: [township] }),
    );
    expect([standingOf(again, theirs), standingOf(again, others)]).toEqual([['ended'], ['offered']]);
  });

  it('a refusal names what comes first, or who holds the case since when', () => {
    const officer = actor('triage-officer');
    const beside = new Set<string>(['note', 'record-referral-result', 'return-referral']);
    for (const { name } of commands.filter((command) => !beside.has(command.name))) {
      expect(explainRefusal(after(...roads['with-mediation']), officer, name, defaultCalendar)).toMatchObject({
        code: 'held-by-organisation',
        details: { holder: village.name, since: MONDAY },
      });
    }
    expect(explainRefusal(after(...roads.awaiting), officer, 'offer', defaultCalendar)).toMatchObject({
      code: 'not-classified',
    });
    expect(explainRefusal(after(...roads.awaiting), officer, 'classify', defaultCalendar)).toBeUndefined();
  });

  it('a case that came back twice is decided by the director alone, and waits for nobody else (R25)', () => {
    const [officer, director] = [actor('triage-officer'), actor('centre-director')];
    const again = ['triage.case-offered.v1', 'mediation.case-claimed.v1', 'mediation.case-returned.v1'] as const;
    const once = after(...roads.returned);
    const twice = after(...roads.returned, ...again);
    const may = (state: TriageCase, who: Actor) => allowedActions(triageModel, state, who);
    expect(may(once, officer)).toEqual([
      'classify',
      'choose-route',
      'offer',
      'dispute-competence',
      'note',
      'refer-out',
    ]);
    expect(may(twice, director)).toEqual(may(once, officer));
    expect(may(twice, officer)).toEqual(['classify', 'note']);
    expect(may(after(...roads.returned, ...again, 'triage.case-offered.v1'), officer)).toEqual(['take-back', 'note']);
    for (const command of ['choose-route', 'offer', 'refer-out'] as const) {
      expect(explainRefusal(twice, director, command, defaultCalendar)).toBeUndefined();
      expect(explainRefusal(twice, officer, command, defaultCalendar)).toMatchObject({
        code: 'not-permitted',
        details: { requiredRoles: ['centre-director'] },
      });
    }
    expect([once, twice].map((state) => standing(state).next)).toEqual([
      [{ verb: 'offer', who: 'triage-officer' }],
      [{ verb: 'offer', who: 'centre-director' }],
    ]);
  });

  describe('of which it is disputed whose it is (R26)', () => {
    const [officer, director] = [actor('triage-officer'), actor('centre-director')];
    const context = decidedAt(MONDAY);
    const returned = after(...roads.returned);
    const [near, far] = [organisation(41), organisation(42, { regionCode: '140522103' })];
    const disputed = (known: KnownOrganisation[]): TriageCase => {
      const concerned = known.map(({ organisationId }) => organisationId);
      const [fact] = factsOf(disputeCompetence(returned, { concerned, known, reason: '都认为不在本辖区。' }, context));
      if (fact?.type !== 'triage.competence-disputed.v1') throw new Error('no dispute');
      expect(violationsOf(fact.type, fact.data)).toEqual([]);
      return after(...roads.returned, sample(fact.type, fact.data));
    };
    const may = (state: TriageCase, who: Actor) => allowedActions(triageModel, state, who);

    it('is decided by the director among those under the roof, and by nobody else', () => {
      const state = disputed([organisation(41, { presence: 'resident' }), organisation(42, { presence: 'rotating' })]);
      expect(state.dispute).toMatchObject({ decider: 'centre-director' });
      expect(state).toMatchObject({ stage: 'returned', clocks: [{ name: 'competence', rule: 'L-31c' }] });
      expect(standing(state).next).toEqual([{ verb: 'decide-competence', who: 'centre-director' }]);
      expect(may(state, director)).toEqual(['classify', 'decide-competence', 'note']);
      expect(may(state, officer)).toEqual(['classify', 'note']);
      expect(explainRefusal(state, officer, 'decide-competence', defaultCalendar)).toMatchObject({
        code: 'not-permitted',
        details: { requiredRoles: ['centre-director'] },
      });
      expect(explainRefusal(state, director, 'offer', defaultCalendar)).toMatchObject({ code: 'competence-disputed' });
    });

    it('is decided above where not all sit there, and the desk records that with the number of the paper', () => {
      const state = disputed([near, far]);
      expect(triageModel.line(state)).toMatchObject({
        contested: false,
        decider: { name: expect.stringContaining('平安办') as string },
      });
      expect(triageModel.line(after(...roads.returned))).toMatchObject({ decider: undefined });
      expect(state.dispute).toMatchObject({ decider: 'safety-office', regionCode: '140522' });
      expect(may(state, officer)).toEqual(['classify', 'decide-competence', 'note']);
      const decided = { organisationId: near.organisationId, reason: '发生在本辖区。', offerId: OFFER, known: [near] };
      expect(decideCompetence(state, decided, context)).toMatchObject({ code: 'decision-document-missing' });
      const facts = factsOf(decideCompetence(state, { ...decided, document: '平安办〔2026〕3号' }, context));
      expect(facts.map(({ type }) => type)).toEqual(['triage.competence-decided.v1', 'triage.case-offered.v1']);
      expect(facts.flatMap(({ type, data }) => violationsOf(type, data))).toEqual([]);
    });

    it('names two organisations at least, and is over as soon as the case goes elsewhere', () => {
      const one = { concerned: [near.organisationId], known: [near], reason: '都认为不在本辖区。' };
      expect(disputeCompetence(returned, one, context)).toMatchObject({ code: 'competence-needs-two' });
      expect(disputeCompetence(returned, { ...one, known: [] }, context)).toMatchObject({
        code: 'organisation-unknown',
      });
      expect(explainRefusal(returned, director, 'decide-competence', defaultCalendar)).toMatchObject({
        code: 'competence-not-disputed',
      });
      const decided = after(...roads.returned, 'triage.competence-disputed.v1', 'triage.competence-decided.v1');
      expect(decided.dispute).toBeUndefined();
      const closed = after(...roads.returned, 'triage.competence-disputed.v1', 'intake.case-withdrawn.v1');
      expect([closed.stage, closed.dispute]).toEqual(['closed', undefined]);
    });
  });
});

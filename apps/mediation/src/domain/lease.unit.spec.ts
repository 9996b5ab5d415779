import { type Actor, type ClockKind, clockNamed, type DecisionContext, isClock } from '@one-window/contracts';
import { factsAfter, runsLong } from '@one-window/testing';
import fc from 'fast-check';
import { mediationModel } from '../mediation.model';
import {
  actorOf,
  applicant,
  chair,
  committee,
  everyone,
  idOf,
  listed,
  manager,
  offerOf,
  otherCommittee,
  outsider,
  respondent,
} from '../spec-support/people';
import { Road } from '../spec-support/road';
import { appoint } from './appoint';
import type { MediationCase } from './case-state';
import { changeKind } from './change-kind';
import { claim } from './claim';
import { extend } from './clocks';
import { invite } from './invite';
import { giveRightsNotice, recordWillingness } from './parties-asked';
import { type KnownTaker, reassign, takeCaseBack } from './reassign';
import { returnCase } from './return';
import { acceptHelping, endHelp, helpOf, inviteHelper, refuseHelping } from './help';
import { convene } from './session';
import { acceptTransfer, offerTransfer, refuseTransfer } from './transfer';

const director = actorOf('centre-director', { organisationId: idOf(997), name: '晋城市矛盾纠纷调解中心' });
const DAY = 86_400_000;
const after = (road: Road, days: number): void => {
  road.now = new Date(Date.parse(road.now) + days * DAY).toISOString();
};
type Decide = Parameters<Road['give']>[1];

const saying: Decide = (state) => recordWillingness(state, { partyId: respondent.partyId, willing: true });
const telling: Decide = (state) => giveRightsNotice(state, { partyIds: everyone, method: 'oral' });
const longer: Decide = (state, context) =>
  extend(state, { days: 10, consentedBy: everyone, reason: '等待鉴定' }, context);
const inviting: Decide = (state, context) =>
  invite(
    state,
    {
      invitationId: idOf(600),
      kind: 'relative',
      name: '李改梅',
      consents: everyone.map((partyId) => ({ partyId, on: context.today, method: 'telephone' as const })),
    },
    context,
  );
const another: Decide = (state, context) =>
  changeKind(state, { disputeKind: state.summary?.disputeKind === 'A06' ? 'A02' : 'A06', reason: '实为损害' }, context);
const appointing: Decide = (state) =>
  appoint(state, { mediators: [{ mediatorId: chair.mediatorId, presiding: true }], ties: [], consentedBy: [] }, listed);
const takingBack =
  (holderIsClosed = false): Decide =>
  (state, context) =>
    takeCaseBack(state, { reason: '一直没有联系双方', holderIsClosed }, context);

/** The timer of a first act, of an answer or of the limit goes off, as it does once its last day has passed. */
const timerGoesOff = (road: Road, kind: ClockKind = 'first-act'): void => {
  const due = road.state.clocks.find((running) => isClock(running, kind));
  if (!due || road.now < due.dueAt) return;
  for (const { type, data } of factsAfter(mediationModel, road.state, due, road.now)) road.apply(type, data);
};
const clocksOf = ({ clocks }: MediationCase) => clocks.map((running) => clockNamed(running)?.kind);

describe('whoever claims a case does something in it within three days (L-38c)', () => {
  it('or has it no longer: it is taken back to triage, and they hear of it', () => {
    const road = new Road().claimed();
    expect(clocksOf(road.state)).toEqual(['mediation-limit', 'first-act', 'handling']);
    after(road, 3);
    timerGoesOff(road);
    expect(road.state.stage).toBe('claimed');
    after(road, 1);
    timerGoesOff(road);
    expect(road.state).toMatchObject({
      stage: 'returned',
      formerly: [committee.organisationId],
      reassigned: { from: committee.organisationId, at: road.now },
      clocks: [],
      mediators: [],
    });
    expect(road.state.holder).toBeUndefined();
    expect(road.allowed(manager)).toEqual([]);
  });

  it.each<[string, Decide, Parameters<Road['give']>[0]]>([
    ['a party is asked', saying, 'record-willingness'],
    ['the parties are told their rights', telling, 'give-rights-notice'],
    ['all parties agree to a longer limit', longer, 'extend'],
    ['somebody is invited', inviting, 'invite'],
    ['the kind of the dispute is changed', another, 'change-kind'],
    ['a mediator is appointed', appointing, 'appoint'],
  ])('and keeps it where %s', (_, decide, command) => {
    const road = new Road().claimed().give(command, decide);
    expect(clocksOf(road.state)).not.toContain('first-act');
    after(road, 9);
    timerGoesOff(road);
    expect(road.state.holder).toMatchObject(committee);
  });

  it('a late act that is in the log before the timer keeps it; one after the timer finds it gone', () => {
    const late = new Road().claimed();
    after(late, 6);
    late.give('record-willingness', saying);
    timerGoesOff(late);
    expect(late.state.stage).toBe('claimed');
    const gone = new Road().claimed();
    after(gone, 6);
    timerGoesOff(gone);
    expect(gone.refusal('record-willingness', saying)).toMatchObject({ code: 'not-allowed-in-this-stage' });
  });

  it.each([
    ['simple', 'L-38d', '2026-11-30'],
    ['ordinary', 'L-38e', '2026-12-07'],
    ['complex', 'L-38f', '2026-12-21'],
    [undefined, 'L-38e', '2026-12-07'],
  ] as const)(
    'a %s dispute should be done by the day of its own limit (%s), which only warns',
    (complexity, rule, dueOn) => {
      const offer = offerOf();
      const summary = complexity === undefined ? offer.summary : { ...offer.summary, complexity };
      const road = new Road().receive('triage.case-offered.v1', { ...offer, summary });
      road.give('claim', (state, context) => claim(state, committee.organisationId, context));
      expect(road.state.clocks.find((one) => isClock(one, 'handling'))).toMatchObject({ rule, dueOn });
      expect(mediationModel.clocks.handling?.ranOut).toBeUndefined();
    },
  );
});

describe('the director takes a case back', () => {
  const taken = (road: Road, closed = false) => road.give('take-case-back', takingBack(closed), director);
  const refused = (road: Road) => road.refusal('take-case-back', takingBack(), director);

  it('from whoever claimed it, at once; nobody else may', () => {
    for (const road of [new Road().claimed(), new Road().appointed()]) {
      expect(road.allowed(manager)).not.toContain('take-case-back');
      expect(taken(road).state).toMatchObject({ stage: 'returned', clocks: [], sessions: [], mediators: [] });
    }
  });

  it('once the parties were convened only after its days have passed, or where the holder works no more', () => {
    for (const begin of [() => new Road().mediating(), () => new Road().mediating().drafted()]) {
      expect(refused(begin())).toMatchObject({
        code: 'reassignment-too-late',
        details: { because: 'session-convened' },
      });
      expect(taken(begin(), true).state.stage).toBe('returned');
      const road = begin();
      after(road, 17);
      expect(taken(road).state).toMatchObject({ stage: 'returned' });
      expect(road.state.agreement).toBeUndefined();
    }
  });

  it('and after a longer limit was agreed only when that has passed', () => {
    const road = new Road().claimed().give('extend', longer);
    after(road, 17);
    expect(refused(road)).toMatchObject({ code: 'reassignment-too-late', details: { because: 'limit-extended' } });
    expect(taken(road.clockRunsOut()).state.stage).toBe('returned');
  });

  it('never while an agreement is in force', () => {
    expect(new Road().agreed().allowed(director)).not.toContain('take-case-back');
  });

  it('and a draft that was given up leaves its number behind', () => {
    const road = taken(new Road().mediating().drafted(), true);
    expect(
      road
        .offered({ offerId: idOf(301) })
        .mediating({ offerId: idOf(302) })
        .drafted().state.agreement,
    ).toMatchObject({
      version: 2,
    });
  });
});

/** One move of somebody, or of time; what is not permitted then changes nothing. */
interface Move {
  name: string;
  make: (road: Road, offer: number) => void;
}
const trying =
  (command: Parameters<Road['give']>[0], decide: Decide, by?: Actor): Move['make'] =>
  (road) => {
    const actor = by ?? holding(road);
    if (road.allowed(actor).includes(command) && decide(road.state, road.context).accepted)
      road.give(command, decide, actor);
  };
const known: KnownTaker = { ...otherCommittee, kind: 'O12', disputeKinds: [] };
const knownFirst: KnownTaker = { ...committee, kind: 'O12', disputeKinds: [] };
/** Who manages the organisation that is asked to take the case over. */
const askedIn = ({ state: { transfer } }: Road): Actor =>
  transfer?.organisation.organisationId === otherCommittee.organisationId ? outsider : manager;
/** Who manages the organisation that has it. */
const holding = ({ state: { holder } }: Road): Actor =>
  holder?.organisationId === otherCommittee.organisationId ? outsider : manager;
/** Who manages the organisation that helps or is asked to. */
const helperIn = ({ state: { helps = [] } }: Road): Actor =>
  helps[0]?.organisation.organisationId === otherCommittee.organisationId ? outsider : manager;
const agreeingToHelp =
  (road: Road): Decide =>
  (state) => {
    const { organisationId } = helperIn(road);
    const mediator = { mediatorId: idOf(950), organisationId, name: '程守信' };
    const named = { mediatorIds: [mediator.mediatorId], ties: [], consentedBy: [] };
    return acceptHelping(state, named, { known: {}, listed: [mediator] }, { actor: helperIn(road) });
  };
const endingHelpOf =
  (road: Road, actor: Actor): Decide =>
  (state) =>
    endHelp(state, { helpId: road.state.helps?.[0]?.helpId ?? '', reason: '协助事项已经完成' }, { actor });
const claiming =
  (organisationId: string): Decide =>
  (state, context: DecisionContext) =>
    claim(state, organisationId, context);
const moves: Move[] = [
  {
    name: 'the desk offers',
    make: (road, offer) => {
      if (['none', 'taken-back', 'returned'].includes(road.state.stage)) road.offered({ offerId: idOf(5000 + offer) });
    },
  },
  { name: 'one claims', make: trying('claim', claiming(committee.organisationId), manager) },
  { name: 'another claims', make: trying('claim', claiming(otherCommittee.organisationId), outsider) },
  { name: 'asks', make: trying('record-willingness', saying) },
  { name: 'tells', make: trying('give-rights-notice', telling) },
  { name: 'appoints', make: trying('appoint', appointing) },
  { name: 'extends', make: trying('extend', longer) },
  {
    name: 'convenes',
    make: trying('convene', (state, context) =>
      convene(
        state,
        {
          sessionId: idOf(7000 + state.sessions.length),
          kind: 'joint-session',
          mode: 'on-site',
          startsAt: context.now,
          place: '第一调解室',
          partyIds: everyone,
        },
        context,
      ),
    ),
  },
  {
    name: 'gives back',
    make: trying('return', (state) =>
      returnCase(state, state.holder?.organisationId ?? '', { reason: '超出能力范围' }),
    ),
  },
  { name: 'the director takes it back', make: trying('take-case-back', takingBack(), director) },
  {
    name: 'the director gives it to another',
    make: (road, offer) =>
      trying(
        'reassign',
        (state, context) =>
          reassign(
            state,
            {
              offerId: idOf(6000 + offer),
              organisationId: otherCommittee.organisationId,
              organisation: known,
              reason: '一直没有联系双方',
            },
            context,
          ),
        director,
      )(road, offer),
  },
  {
    name: 'another is asked to take it over',
    make: (road, offer) =>
      trying('offer-transfer', (state, context) => {
        const to = state.holder?.organisationId === committee.organisationId ? known : knownFirst;
        const asked = { transferId: idOf(8000 + offer), organisationId: to.organisationId, organisation: to };
        return offerTransfer(state, { ...asked, reason: '超出本组织的经验' }, context);
      })(road, offer),
  },
  {
    name: 'the other takes it over',
    make: (road, offer) =>
      trying('accept-transfer', (state, context) => acceptTransfer(state, {}, context), askedIn(road))(road, offer),
  },
  {
    name: 'the other refuses',
    make: (road, offer) =>
      trying('refuse-transfer', (state) => refuseTransfer(state, '近期在办较多'), askedIn(road))(road, offer),
  },
  {
    name: 'another is asked to help',
    make: (road, offer) =>
      trying('invite-helper', (state, context) => {
        const to = state.holder?.organisationId === committee.organisationId ? known : knownFirst;
        const asked = { helpId: idOf(9000 + offer), organisationId: to.organisationId, organisation: to };
        return inviteHelper(state, { ...asked, reason: '涉及专门知识', task: '一起参加调解' }, context);
      })(road, offer),
  },
  {
    name: 'the other helps',
    make: (road, offer) => trying('accept-helping', agreeingToHelp(road), helperIn(road))(road, offer),
  },
  {
    name: 'the other does not help',
    make: (road, offer) =>
      trying(
        'refuse-helping',
        (state) => refuseHelping(state, '近期在办较多', { actor: helperIn(road) }),
        helperIn(road),
      )(road, offer),
  },
  {
    name: 'the holder ends the help',
    make: (road, offer) => trying('end-help', endingHelpOf(road, holding(road)))(road, offer),
  },
  {
    name: 'the other helps no longer',
    make: (road, offer) => trying('end-help', endingHelpOf(road, helperIn(road)), helperIn(road))(road, offer),
  },
  { name: 'nobody answered the invitation to help', make: (road) => timerGoesOff(road, 'help') },
  { name: 'a day goes by', make: (road) => after(road, 1) },
  { name: 'the timer goes off', make: (road) => timerGoesOff(road) },
  { name: 'nobody answered the transfer', make: (road) => timerGoesOff(road, 'transfer') },
  { name: 'the limit passes', make: (road) => timerGoesOff(road, 'mediation-limit') },
  {
    name: 'the applicant withdraws',
    make: (road) => road.receive('intake.case-withdrawn.v1', { partyId: applicant.partyId, reason: '不再主张' }),
  },
];
const heldIn = new Set(['claimed', 'appointed', 'mediating']);

describe('whatever order claims, acts, lapses, extensions, transfers, help, takings back and withdrawals come in', () => {
  const names = fc.array(
    fc.constantFrom(
      ...moves.flatMap((move) => (move.name === 'the applicant withdraws' ? [move] : [move, move, move])),
    ),
    { minLength: 5, maxLength: 40 },
  );

  it('a case has exactly one holder or none and stands open to be found one, under a clock, and nobody who convened in time loses it', () => {
    fc.assert(
      fc.property(names, (made) => {
        const road = new Road();
        let acted = false;
        for (const [index, move] of made.entries()) {
          const before = road.state;
          move.make(road, index);
          const { state } = road;
          const held = heldIn.has(state.stage);
          // What is withdrawn keeps, for the record, whose it was.
          if (state.stage === 'withdrawn') break;
          expect([move.name, state.holder !== undefined]).toEqual([move.name, held]);
          // Without an act the lease runs, and with one it never takes the case.
          if (state.holder && state.holder.since !== before.holder?.since) acted = false;
          if (before.holder && state.holder?.organisationId !== before.holder.organisationId) acted = false;
          acted ||= held && clocksOf(before).includes('first-act') && !clocksOf(state).includes('first-act');
          if (held) expect(clocksOf(state).includes('first-act')).toBe(!acted && state.stage === 'claimed');
          if (acted && move.name === 'the timer goes off') expect(state).toBe(before);
          if (!held) expect(state.clocks).toEqual([]);
          expect(state.mediators.length === 0 || held).toBe(true);
          goesOnByItself(before, state);
          staysWithWhoConvened(before, road, move.name);
          expect(state.transfer !== undefined).toBe(clocksOf(state).includes('transfer'));
          whoHelpsDoesNotHold(state);
          if (state.transfer) expect(state.transfer.organisation.organisationId).not.toBe(state.holder?.organisationId);
        }
      }),
      { numRuns: runsLong ? 2000 : 80 },
    );
  });
});

/** Beside its one holder others may help; whoever was asked answers under a clock, and nobody helps where nobody holds. */
const whoHelpsDoesNotHold = (state: MediationCase): void => {
  const { helps = [], holder } = state;
  expect(helps.length === 0 || holder !== undefined).toBe(true);
  if (holder) expect(helpOf(state, holder.organisationId)).toBeUndefined();
  const waiting = helps.filter(({ helping }) => !helping).length;
  expect(clocksOf(state).filter((kind) => kind === 'help')).toHaveLength(waiting);
};

/** The limit of a case that is held runs until it has passed, and only all parties make it longer, whoever holds it. */
const goesOnByItself = (before: MediationCase, { holder, limit, offer }: MediationCase): void => {
  expect(limit !== undefined).toBe(holder !== undefined);
  if (!limit || !before.limit || before.offer?.offerId !== offer?.offerId) return;
  if (limit.extensions.length === before.limit.extensions.length) expect(limit.dueOn).toBe(before.limit.dueOn);
};

/** Only who holds it lets it go, or the director once its days have passed. */
const lettingGo = new Set(['gives back', 'the other takes it over', 'the applicant withdraws']);
const staysWithWhoConvened = (before: MediationCase, { state, now }: Road, by: string): void => {
  const moved = before.holder?.organisationId !== state.holder?.organisationId;
  if (before.stage !== 'mediating' || !moved || lettingGo.has(by)) return;
  expect(by).toMatch(/^the director/u);
  const overdue = before.limit?.passed || before.clocks.some((one) => isClock(one, 'handling') && one.dueAt < now);
  expect(overdue).toBe(true);
};

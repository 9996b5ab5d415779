import { isClock } from '@one-window/contracts';
import { factsAfter } from '@one-window/testing';
import { mediationModel } from '../mediation.model';
import {
  actorOf,
  applicant,
  bystander,
  chairActor,
  committee,
  everyone,
  idOf,
  manager,
  otherCommittee,
  outsider,
  respondent,
} from '../spec-support/people';
import { recordedEvent, Road } from '../spec-support/road';
import { claim } from './claim';
import { evolve } from './evolve';
import { acceptHelping, type AcceptingHelp, endHelp, inviteHelper, refuseHelping } from './help';
import { mayOpenRecord, standingOf } from './policies';
import type { KnownTaker } from './reassign';
import { returnCase } from './return';
import { recordSession } from './session';
import { acceptTransfer, offerTransfer } from './transfer';

type State = Road['state'];
type Context = Road['context'];

const DAY = 86_400_000;
const helpId = idOf(810);
const another: KnownTaker = { ...otherCommittee, kind: 'O12', disputeKinds: [] };
const third = { organisationId: idOf(102), name: '高平市医疗纠纷人民调解委员会' };
const thirdManager = actorOf('organisation-manager', third);
const cheng = { mediatorId: idOf(960), organisationId: otherCommittee.organisationId, name: '程守信' };
const shen = { mediatorId: idOf(961), organisationId: otherCommittee.organisationId, name: '申玉梅' };
const chengActor = actorOf('mediator', otherCommittee, cheng.mediatorId);
const shenActor = actorOf('mediator', otherCommittee, shen.mediatorId);
const why = { reason: '纠纷涉及医疗专门知识', task: '一起参加面对面调解' };

const inviting =
  (organisation: KnownTaker = another, id = helpId) =>
  (state: State, context: Context) =>
    inviteHelper(state, { helpId: id, organisationId: organisation.organisationId, organisation, ...why }, context);
const naming =
  (changes: Partial<AcceptingHelp> = {}, actor = outsider, known = {}) =>
  (state: State) =>
    acceptHelping(
      state,
      { mediatorIds: [cheng.mediatorId], ties: [], consentedBy: [], ...changes },
      { known, listed: [cheng, shen] },
      { actor },
    );
const ending =
  (actor = manager, id = helpId) =>
  (state: State) =>
    endHelp(state, { helpId: id, reason: '协助事项已经完成' }, { actor });
const asked = (road = new Road().mediating()) => road.give('invite-helper', inviting());
const helped = (road?: Road) => asked(road).give('accept-helping', naming(), outsider);
const wait = (road: Road, days: number): Road => {
  road.now = new Date(Date.parse(road.now) + days * DAY).toISOString();
  return road;
};
const goesOff = (road: Road): Road => {
  const due = road.state.clocks.find((running) => isClock(running, 'help'));
  if (!due) throw new Error('nobody is asked to help');
  for (const { type, data } of factsAfter(mediationModel, road.state, due, road.now)) road.apply(type, data);
  return road;
};

describe('another organisation helps whoever holds a mediation (人民调解工作若干规定27)', () => {
  it('the manager of the holder asks, nobody else does; who is asked sees the offer and answers it', () => {
    const road = new Road().mediating();
    expect(road.allowed(manager)).toContain('invite-helper');
    expect(road.allowed(chairActor)).not.toContain('invite-helper');
    asked(road);
    expect(road.state.helps).toMatchObject([{ organisation: otherCommittee, ...why }]);
    expect(standingOf(road.state, outsider)).toEqual(['offered']);
    expect(road.allowed(outsider)).toEqual(['accept-helping', 'refuse-helping']);
    expect(mediationModel.standing?.(road.state).next.at(-1)).toEqual({
      verb: 'accept-helping',
      who: 'organisation-manager',
    });
  });

  it('only one that mediates, works, is no party and does not help already is asked, whatever kinds it takes', () => {
    const refused = (organisation: KnownTaker, road = new Road().mediating()) =>
      road.refusal('invite-helper', inviting(organisation)).code;
    expect(refused({ ...another, ...committee })).toBe('already-the-holder');
    expect(refused({ ...another, kind: 'O41' })).toBe('organisation-does-not-mediate');
    expect(refused({ ...another, closed: true })).toBe('organisation-closed');
    expect(refused({ ...another, reachable: false })).toBe('organisation-without-account');
    expect(refused(another, asked())).toBe('helps-already');
    expect(refused(another, helped())).toBe('helps-already');
    const parties = [{ ...bystander, role: 'applicant' as const, name: otherCommittee.name }, respondent];
    expect(refused(another, new Road().claimed({ parties, pool: false, organisations: [committee] }))).toBe(
      'conflict-of-interest',
    );
    expect(
      new Road()
        .mediating()
        .refusal('invite-helper', (state, context) =>
          inviteHelper(state, { helpId, organisationId: idOf(801), organisation: undefined, ...why }, context),
        ),
    ).toMatchObject({ code: 'organisation-unknown', details: { field: 'organisationId' } });
    const ofATrade = asked().give(
      'invite-helper',
      inviting({ ...third, kind: 'O14', disputeKinds: ['A05'] }, idOf(811)),
    );
    expect(ofATrade.state.helps).toHaveLength(2);
  });

  it('the holder holds it alone all the time: whoever helps notes, leaves and does nothing else (R06)', () => {
    const road = helped();
    expect(road.state.holder).toMatchObject(committee);
    expect(road.state.helps).toMatchObject([{ helping: { mediators: [{ name: '程守信' }] } }]);
    expect(road.allowed(outsider)).toEqual(['accept-helping', 'end-help', 'note']);
    expect(road.allowed(chengActor)).toEqual(['accept-helping', 'end-help', 'note']);
    expect(standingOf(road.state, shenActor)).toEqual(['ended']);
    expect(road.allowed(shenActor)).toEqual([]);
    expect(road.state.clocks.some((one) => isClock(one, 'help'))).toBe(false);
  });

  it('names mediators of its own, to whom the same applies as to the holder’s, and may name others later (R06)', () => {
    const refused = (changes: Partial<AcceptingHelp>, known = {}) =>
      asked().refusal('accept-helping', naming(changes, outsider, known), outsider);
    expect(refused({ mediatorIds: [idOf(200)] })).toMatchObject({
      code: 'mediator-not-of-organisation',
      details: { field: 'mediatorIds' },
    });
    expect(refused({ ties: [{ mediatorId: cheng.mediatorId, kind: 'party', description: '本人' }] }).code).toBe(
      'mediator-is-party',
    );
    const tie = { mediatorId: cheng.mediatorId, kind: 'near-relative' as const, description: '申请人的表兄' };
    expect(refused({ ties: [tie] }).code).toBe('consent-to-ties-required');
    expect(refused({ ties: [{ ...tie, mediatorId: shen.mediatorId }] }).details).toMatchObject({ field: 'ties' });
    expect(refused({ consentedBy: [idOf(77)] }).code).toBe('party-unknown');
    expect(refused({}, { closed: true }).code).toBe('organisation-closed');
    const road = asked().give('accept-helping', naming({ ties: [tie], consentedBy: everyone }), outsider);
    expect(road.state.helps?.[0]?.helping?.disclosure.consentedBy).toEqual(everyone);
    const since = road.state.helps?.[0]?.helping?.since;
    wait(road, 1).give('accept-helping', naming({ mediatorIds: [shen.mediatorId] }), outsider);
    expect(road.state.helps).toMatchObject([{ helping: { mediators: [{ name: '申玉梅' }], since } }]);
    expect(standingOf(road.state, chengActor)).toEqual(['ended']);
  });

  it('an answer that does not come in three working days ends the invitation by itself; so do a refusal and its taking back', () => {
    const lapsed = goesOff(wait(asked(), 5));
    const refusedIt = asked().give(
      'refuse-helping',
      (state) => refuseHelping(state, '近期在办较多', { actor: outsider }),
      outsider,
    );
    const takenBack = asked().give('end-help', ending());
    for (const { state } of [lapsed, refusedIt, takenBack]) {
      expect(state.helps).toBeUndefined();
      expect(state.clocks.some((one) => isClock(one, 'help'))).toBe(false);
      expect(standingOf(state, outsider)).toEqual(['ended']);
      expect(state.holder).toMatchObject(committee);
    }
    expect(takenBack.refusal('accept-helping', naming(), outsider).code).toBe('no-help-asked');
  });

  it('the holder ends it, whoever helps leaves, and neither ends what is another’s', () => {
    expect(helped().give('end-help', ending()).state.helps).toBeUndefined();
    expect(helped().give('end-help', ending(outsider), outsider).state.helps).toBeUndefined();
    const two = helped()
      .give('invite-helper', inviting({ ...third, kind: 'O14', disputeKinds: [] }, idOf(811)))
      .give('end-help', ending(outsider), outsider);
    expect(two.state.helps).toHaveLength(1);
    expect(two.refusal('accept-helping', naming({}, outsider), outsider).code).toBe('no-help-asked');
    expect(two.allowed(thirdManager)).toEqual(['accept-helping', 'refuse-helping']);
    expect(helped().refusal('end-help', ending(outsider, idOf(811)), outsider).code).toBe('help-unknown');
  });

  it('ends with the talks and with the holder, and does not begin again with the next', () => {
    const early = () => helped(new Road().claimed());
    const after: Road[] = [
      early().give('return', (state) => returnCase(state, committee.organisationId, { reason: '超出能力范围' })),
      early().receive('intake.case-withdrawn.v1', { partyId: applicant.partyId, reason: '双方和好' }),
      helped().drafted().signedByAll(),
      helped()
        .give('offer-transfer', (state, context) =>
          offerTransfer(
            state,
            { transferId: idOf(800), organisationId: another.organisationId, organisation: another, reason: '请接手' },
            context,
          ),
        )
        .give('accept-transfer', (state, context) => acceptTransfer(state, {}, context), outsider),
    ];
    for (const { state } of after) {
      expect(state.helps).toBeUndefined();
      expect(state.clocks.some((one) => isClock(one, 'help'))).toBe(false);
      expect(standingOf(state, chengActor)).not.toContain('helper');
    }
    const again = after[0]!
      .offered({ offerId: idOf(302) })
      .give('claim', (state, context) => claim(state, committee.organisationId, context));
    expect(standingOf(again.state, outsider)).toEqual(['ended']);
  });

  it('begins neither after the limit nor while a suspicion waits, and is left in both', () => {
    const late = helped().clockRunsOut();
    expect(late.refusal('invite-helper', inviting({ ...another, ...third }, idOf(811))).code).toBe('time-limit-passed');
    expect(late.allowed(outsider)).toContain('end-help');
    expect(late.allowed(manager)).toContain('end-help');
    const asking = asked().clockRunsOut();
    expect(asking.allowed(outsider)).not.toContain('accept-helping');
  });

  it('who was there of those who help stands in the record; none of them reads that of a caucus', () => {
    const sessionId = idOf(401);
    const recorded = (kind: 'caucus' | 'joint-session', ids: string[]) => {
      const partyIds = kind === 'caucus' ? [applicant.partyId] : everyone;
      const road = helped().convened(kind, partyIds, sessionId);
      return road.give('record-session', (state, context) =>
        recordSession(
          state,
          {
            sessionId,
            outcome: 'continued',
            attendedPartyIds: partyIds,
            attendedHelperIds: ids,
            record: { token: 'sealed' },
          },
          context,
        ),
      );
    };
    const sessionOf = ({ state }: Road) => state.sessions.find((one) => one.sessionId === sessionId)!;
    const joint = recorded('joint-session', [cheng.mediatorId]);
    expect(sessionOf(joint).record?.attendedHelpers).toEqual([{ mediatorId: cheng.mediatorId, name: '程守信' }]);
    expect(mayOpenRecord(joint.state, chengActor, sessionOf(joint))).toBe(true);
    const caucus = recorded('caucus', [cheng.mediatorId]);
    expect(mayOpenRecord(caucus.state, chengActor, sessionOf(caucus))).toBe(false);
    expect(() => recorded('joint-session', [shen.mediatorId])).toThrow(/does not help with the mediation/u);
  });

  it('news of help that is over leave the case as it is', () => {
    const { state } = new Road().mediating();
    const { helping: _, ...rest } = { ...asked().state.helps![0]!, helping: undefined };
    const event = recordedEvent('mediation.help-lapsed.v1', {
      helpId: rest.helpId,
      organisation: rest.organisation,
      dueOn: rest.answerBy,
    });
    expect(evolve(state, event)).toEqual(state);
  });
});

import { isClock } from '@one-window/contracts';
import { factsAfter } from '@one-window/testing';
import { mediationModel } from '../mediation.model';
import {
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
import { limitClocks, Road } from '../spec-support/road';
import { appoint } from './appoint';
import { changeKind } from './change-kind';
import type { KnownTaker } from './reassign';
import { returnCase } from './return';
import { acceptTransfer, offerTransfer, refuseTransfer, takeBackTransfer } from './transfer';

const DAY = 86_400_000;
const another: KnownTaker = { ...otherCommittee, kind: 'O12', disputeKinds: [] };
const offering =
  (organisation: KnownTaker | undefined = another) =>
  (state: Road['state'], context: Road['context']) =>
    offerTransfer(
      state,
      {
        transferId: idOf(800),
        organisationId: organisation?.organisationId ?? idOf(801),
        organisation,
        reason: '纠纷超出本组织的经验',
      },
      context,
    );
const accepting = (state: Road['state'], context: Road['context']) => acceptTransfer(state, {}, context);
const asked = (road = new Road().mediating()) => road.give('offer-transfer', offering());
const handedOver = (road?: Road) => asked(road).give('accept-transfer', accepting, outsider);
const later = (road: Road, days: number): Road => {
  road.now = new Date(Date.parse(road.now) + days * DAY).toISOString();
  return road;
};
const goesOff = (road: Road, kind: 'transfer' | 'first-act'): Road => {
  const due = road.state.clocks.find((running) => isClock(running, kind));
  if (!due) throw new Error(`no ${kind} runs`);
  for (const { type, data } of factsAfter(mediationModel, road.state, due, road.now)) road.apply(type, data);
  return road;
};

describe('a mediation is handed over to another organisation where both agree (人民调解工作若干规定27)', () => {
  it('the manager of the holder asks, nobody else does, and one is asked at a time', () => {
    const road = new Road().mediating();
    expect(road.allowed(manager)).toContain('offer-transfer');
    expect(road.allowed(chairActor)).not.toContain('offer-transfer');
    expect(road.allowed(outsider)).not.toContain('accept-transfer');
    asked(road);
    expect(road.state).toMatchObject({
      stage: 'mediating',
      holder: committee,
      transfer: { organisation: otherCommittee },
    });
    expect(road.allowed(outsider)).toEqual(['accept-transfer', 'refuse-transfer']);
    expect(mediationModel.standing?.(road.state).next.at(-1)).toEqual({
      verb: 'accept-transfer',
      who: 'organisation-manager',
    });
    expect(road.refusal('offer-transfer', offering())).toMatchObject({ code: 'transfer-asked-already' });
  });

  it('only one that may have the case is asked', () => {
    const refused = (organisation: KnownTaker | undefined, road = new Road().mediating()) =>
      road.refusal('offer-transfer', offering(organisation)).code;
    const { state, context } = new Road().mediating();
    expect(
      offerTransfer(
        state,
        { transferId: idOf(800), organisationId: idOf(801), organisation: undefined, reason: '没有' },
        context,
      ),
    ).toMatchObject({ code: 'organisation-unknown', details: { field: 'organisationId' } });
    expect(refused({ ...another, ...committee })).toBe('already-the-holder');
    expect(refused({ ...another, kind: 'O41' })).toBe('organisation-does-not-take-this-kind');
    expect(refused({ ...another, closed: true })).toBe('organisation-closed');
    expect(refused({ ...another, reachable: false })).toBe('organisation-without-account');
    const parties = [{ ...bystander, role: 'applicant' as const, name: otherCommittee.name }, respondent];
    expect(refused(another, new Road().claimed({ parties, pool: false, organisations: [committee] }))).toBe(
      'conflict-of-interest',
    );
  });

  it('the other holds it from then on: told, asked, sessions and limit go on; who mediated, and a draft, do not', () => {
    const before = new Road().mediating().drafted();
    const { limit, sessions, notifiedPartyIds } = before.state;
    const { state } = handedOver(before);
    expect(state).toMatchObject({
      stage: 'claimed',
      holder: otherCommittee,
      mediators: [],
      limit,
      sessions,
      notifiedPartyIds,
      formerly: [committee.organisationId],
      abandonedVersion: 1,
    });
    expect(state.transfer).toBeUndefined();
    expect(state.agreement).toBeUndefined();
    expect(limitClocks(state)).toHaveLength(1);
    expect(before.allowed(manager)).toEqual([]);
    const own = [{ mediatorId: idOf(210), name: '程守信', organisationId: otherCommittee.organisationId }];
    before.give(
      'appoint',
      (one) =>
        appoint(one, { mediators: [{ mediatorId: idOf(210), presiding: true }], ties: [], consentedBy: [] }, own),
      outsider,
    );
    expect(before.state.stage).toBe('mediating');
  });

  it('who took it over does something within three days, or it is triage’s again (L-38c)', () => {
    const road = goesOff(later(handedOver(), 4), 'first-act');
    expect(road.state).toMatchObject({
      stage: 'returned',
      formerly: [committee.organisationId, otherCommittee.organisationId],
    });
  });

  it('and may give it back, though nobody offered it to them', () => {
    const road = handedOver();
    road.give('return', (state) => returnCase(state, otherCommittee.organisationId, { reason: '人员变动' }), outsider);
    expect(road.state).toMatchObject({ stage: 'returned', returns: [{ organisation: otherCommittee }] });
  });

  it('the limit counts from the first claim also where the kind is changed afterwards', () => {
    const changed = later(handedOver(), 9).give(
      'change-kind',
      (state, context) => changeKind(state, { disputeKind: 'A06', reason: '实为损害' }, context),
      outsider,
    );
    expect(changed.state.limit).toMatchObject({ startedOn: '2026-11-21' });
  });

  it('refused, taken back, or not answered within three working days, it stays with its holder, who may ask again', () => {
    const refused = asked().give('refuse-transfer', (state) => refuseTransfer(state, '近期在办较多'), outsider);
    const back = asked().give('take-back-transfer', (state) => takeBackTransfer(state, '双方要求不变'));
    const lapsed = goesOff(later(asked(), 5), 'transfer');
    for (const road of [refused, back, lapsed]) {
      expect(road.state).toMatchObject({
        stage: 'mediating',
        holder: committee,
        formerly: [otherCommittee.organisationId],
      });
      expect(road.state.transfer).toBeUndefined();
      expect(road.refusal('accept-transfer', accepting, outsider)).toMatchObject({ code: 'no-transfer-asked' });
      expect(road.allowed(manager)).toContain('offer-transfer');
    }
  });

  it('is over with the mediation: nobody takes over what was given back, has passed its limit or is agreed on', () => {
    const given = asked(new Road().appointed()).give('return', (state) =>
      returnCase(state, committee.organisationId, { reason: '超出能力' }),
    );
    expect(given.state.transfer).toBeUndefined();
    expect(given.state.clocks).toEqual([]);
    const agreed = asked().drafted().signedByAll();
    expect(agreed.state.transfer).toBeUndefined();
    expect(agreed.refusal('accept-transfer', accepting, outsider)).toMatchObject({ code: 'no-transfer-asked' });
    const late = new Road().mediating().clockRunsOut();
    expect(late.refusal('offer-transfer', offering())).toMatchObject({ code: 'time-limit-passed' });
    const withdrawn = asked().receive('intake.case-withdrawn.v1', { partyId: everyone[0]!, reason: '不再主张' });
    expect(withdrawn.state.transfer).toBeUndefined();
  });
});

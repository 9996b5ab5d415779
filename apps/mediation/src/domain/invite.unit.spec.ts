import { allowedActions } from '@one-window/case-engine';
import type { DecisionContext } from '@one-window/contracts';
import fc from 'fast-check';
import { actorOf, applicant, bystander, committee, everyone, idOf, respondent } from '../spec-support/people';
import { mediationModel } from '../mediation.model';
import { Road, TODAY } from '../spec-support/road';
import { invite, takeBackInvitation, unfitService } from './invite';
import { standingOf } from './policies';
import { returnCase } from './return';
import { convene, recordSession } from './session';

const consentOf = (partyId: string, on: string = TODAY) => ({ partyId, on, method: 'telephone' as const });
const invitation = (consentedBy: readonly string[] = everyone) => ({
  invitationId: idOf(600),
  kind: 'relative' as const,
  name: '李改梅',
  connection: '申请人的姑姑',
  consents: consentedBy.map((partyId) => consentOf(partyId)),
});
const inviting =
  (changes: Partial<Parameters<typeof invite>[1]> = {}) =>
  (state: Road['state'], context: DecisionContext) =>
    invite(state, { ...invitation(), ...changes }, context);
const takingBack = (invitationId: string) => (state: Road['state']) =>
  takeBackInvitation(state, { invitationId, reason: '被申请人不再同意。' });
const meeting = (partyIds: string[]) => (state: Road['state'], context: DecisionContext) =>
  convene(
    state,
    {
      sessionId: idOf(401),
      kind: 'joint-session',
      mode: 'on-site',
      startsAt: context.now,
      place: '第一调解室',
      partyIds,
      invited: [{ invitationId: idOf(600), name: '李改梅' }],
    },
    context,
  );

describe('inviting somebody who is no party', () => {
  const three = [applicant, respondent, bystander];
  const ids = three.map(({ partyId }) => partyId);

  it('R07: needs the consent of every party, whoever is missing (人民调解法20)', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (agreeing) => {
        const road = new Road().appointed({ parties: three });
        const asked = inviting({ consents: agreeing.map((id) => consentOf(id)) });
        if (agreeing.length === ids.length) {
          road.give('invite', asked);
          expect(road.state.invitations).toMatchObject([{ name: '李改梅', connection: '申请人的姑姑' }]);
          return;
        }
        const missing = three.filter(({ partyId }) => !agreeing.includes(partyId)).map(({ name }) => name);
        expect(road.refusal('invite', asked)).toMatchObject({
          code: 'consent-to-invitation-required',
          details: { rule: 'R07', field: 'consents', missing },
        });
      }),
    );
  });

  it.each([
    ['of nobody in the case', [...everyone.map((id) => consentOf(id)), consentOf(idOf(777))], 'consents.2.partyId'],
    ['of tomorrow', [consentOf(applicant.partyId), consentOf(respondent.partyId, '2026-12-31')], 'consents.1.on'],
    ['of before the application', [consentOf(applicant.partyId, '2026-01-01')], 'consents.0.on'],
  ])('names the field of a consent %s', (_, consents, field) => {
    expect(new Road().appointed().refusal('invite', inviting({ consents }))).toMatchObject({ details: { field } });
  });

  it('is done once, and again after it was taken back', () => {
    const road = new Road().appointed().give('invite', inviting());
    expect(road.refusal('invite', inviting({ name: ' 李改梅' }))).toMatchObject({ code: 'already-invited' });
    expect(road.refusal('take-back-invitation', takingBack(idOf(601)))).toMatchObject({ code: 'invitation-unknown' });
    road.give('take-back-invitation', takingBack(idOf(600)));
    expect(road.state.invitations).toEqual([]);
    expect(road.give('invite', inviting()).state.invitations).toHaveLength(1);
  });

  it('R07: is asked to no session that a party of today has not agreed to', () => {
    const road = new Road().appointed({ parties: three }).notified(ids);
    const early = meeting(ids);
    expect(road.refusal('convene', early)).toMatchObject({ code: 'invitation-unknown' });
    road.give('invite', inviting({ consents: ids.map((id) => consentOf(id)) }));
    const later = { ...road.state, summary: { ...road.state.summary!, parties: [...three, newcomer] } };
    expect(meeting(ids)(later, road.context)).toMatchObject({
      code: 'consent-to-invitation-required',
      details: { field: 'invitationIds', missing: [newcomer.name] },
    });
    expect(road.give('convene', early).state.sessions.at(-1)).toMatchObject({ invited: [{ name: '李改梅' }] });
  });

  it('came to the session or did not, as its record says; only who was invited to it', () => {
    const road = new Road().appointed().notified().give('invite', inviting()).give('convene', meeting(everyone));
    const held = road.state.sessions.at(-1)!;
    const recording = (attendedInvitationIds?: string[]) =>
      recordSession(
        road.state,
        {
          sessionId: held.sessionId,
          outcome: 'continued',
          attendedPartyIds: everyone,
          record: { token: 'sealed' },
          ...(attendedInvitationIds ? { attendedInvitationIds } : {}),
        },
        { ...road.context, now: held.startsAt },
      );
    const name = '李改梅';
    expect(recording([idOf(600)])).toMatchObject({
      facts: [{ data: { attendedInvited: [{ invitationId: idOf(600), name }] } }],
    });
    expect(recording([])).toMatchObject({ facts: [{ data: { attendedInvited: [] } }] });
    expect(recording()).toMatchObject({ facts: [{ data: expect.not.objectContaining({ attendedInvited: [] }) }] });
    expect(recording([idOf(601)])).toMatchObject({
      code: 'invitation-unknown',
      details: { field: 'attendedInvitationIds' },
    });
  });

  it('opens the case to the people of a psychological service, who write notes, while the talks go on', () => {
    const service = { organisationId: idOf(700), name: '晴心社会心理服务中心' };
    const psychologist = actorOf('psychologist', service);
    const elsewhere = actorOf('psychologist', { organisationId: idOf(701), name: '另一机构' });
    const road = new Road().appointed();
    expect(standingOf(road.state, psychologist)).toEqual(['none']);
    road.give('invite', inviting({ kind: 'expert', name: '苏静', organisation: service }));
    expect(standingOf(road.state, psychologist)).toEqual(['invited']);
    expect(standingOf(road.state, elsewhere)).toEqual(['none']);
    expect(allowedActions(mediationModel, road.state, psychologist)).toEqual(['note']);
    expect(allowedActions(mediationModel, road.state, elsewhere)).toEqual([]);
    for (const stage of ['agreed', 'ended', 'offered'] as const) {
      expect([stage, standingOf({ ...road.state, stage }, psychologist)]).toEqual([stage, ['none']]);
    }
    road.give('take-back-invitation', takingBack(idOf(600)));
    expect(standingOf(road.state, psychologist)).toEqual(['none']);
  });

  it('names a service that the directory knows as a psychological one and that works', () => {
    const service = { organisationId: idOf(700), name: '晴心社会心理服务中心', kind: 'O78' };
    expect(unfitService(undefined, undefined)).toBeUndefined();
    expect(unfitService(idOf(700), service)).toBeUndefined();
    expect(unfitService(idOf(700), undefined)).toMatchObject({ code: 'organisation-unknown' });
    expect(unfitService(idOf(700), { ...service, kind: 'O11' })).toMatchObject({
      code: 'organisation-not-invited-as-expert',
      details: { field: 'organisationId' },
    });
    expect(unfitService(idOf(700), { ...service, closed: true })).toMatchObject({ code: 'organisation-closed' });
  });

  it('ends when the case is given back: the next organisation asks anew', () => {
    const road = new Road().claimed().give('invite', inviting());
    road.give('return', (state) => returnCase(state, committee.organisationId, { reason: '不属于本会调解范围' }));
    expect(road.state.invitations).toBeUndefined();
  });
});

const newcomer = { ...bystander, partyId: idOf(9), name: '车永福' };

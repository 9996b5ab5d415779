import type { EventData } from '@one-window/contracts';
import { applicant, bystander, idOf, manager, respondent } from '../spec-support/people';
import { draftOf, limitClocks, Road } from '../spec-support/road';
import { draftAgreement } from './draft-agreement';
import { end } from './end';
import { nextSigners } from './sign';

const second = { ...respondent, partyId: idOf(4), name: '王建国' };
const goesOn = { mediation: 'goes-on', openClaims: '误工费' } as const;
const ends = { mediation: 'ends', openClaims: '王建国的责任' } as const;
const dispute = { parties: [applicant, respondent, second, bystander] };
const atTable = () => {
  const road = new Road().appointed(dispute);
  const all = dispute.parties.map(({ partyId }) => partyId);
  return road.notified(all).convened('joint-session', all, idOf(400));
};
type Changes = Parameters<typeof draftOf>[0];
const drafting = (changes: Changes) => (state: Road['state']) =>
  draftAgreement(state, draftOf(changes), new Road().context);
const inPart: Changes = { rest: ends, unboundPartyIds: [second.partyId, bystander.partyId] };
const inForce = (changes: Changes) =>
  atTable()
    .drafted(changes)
    .signed('party', applicant.partyId)
    .signed('party', respondent.partyId)
    .signed('mediator')
    .signed('organisation-seal');

describe('an agreement on a part of the dispute (E04)', () => {
  it('is signed by those who join in it, and by nobody else', () => {
    const { state } = inForce(inPart);
    expect(state.stage).toBe('agreed');
    expect(state.agreement?.signatures.map(({ name }) => name).slice(0, 2)).toEqual([applicant.name, respondent.name]);
  });

  it('ends the mediation of the rest, with every way that stays open for it', () => {
    const { state } = inForce(inPart);
    expect(state.ending).toMatchObject({ reason: '王建国的责任' });
    expect(
      state.ending?.remedies?.map(
        ({ kind }: EventData['mediation.ended-without-agreement.v1']['remedies'][number]) => kind,
      ),
    ).toContain('litigation');
  });

  it('or lets the parties go on talking about the rest, beside the agreement in force, which stays when they end', () => {
    const road = inForce({ ...inPart, rest: goesOn });
    expect(road.state).toMatchObject({ stage: 'renegotiating', agreement: { effectiveOn: '2026-11-21' } });
    road.give('end', (state, context) => end(state, { ground: 'E12', reason: '误工费谈不拢' }, context));
    expect(road.state).toMatchObject({ stage: 'agreed', ending: { ground: 'E12' } });
    expect(road.state.ending?.remedies?.map(({ kind }) => kind)).toContain('litigation');
    expect(limitClocks(road.state)).toEqual([]);
    expect(road.state.agreement?.rest?.mediation).toBe('ends');
  });

  it('leaves the rest its limit: once that has passed it is extended by all, or ended', () => {
    const road = inForce({ ...inPart, rest: goesOn });
    expect(limitClocks(road.state)).toEqual(limitClocks(atTable().state));
    expect(road.allowed(manager)).toContain('extend');
    road.clockRunsOut();
    expect(road.steps(manager)).toEqual(['extend', 'end']);
    expect(road.refusal('draft-agreement', drafting({}))).toMatchObject({ code: 'time-limit-passed' });
  });

  it('is taken over by the agreement on the rest, with everybody whom it binds', () => {
    const road = inForce({ ...inPart, rest: goesOn });
    const [promised] = draftOf().obligations;
    const wages = { ...promised!, obligationId: idOf(502), description: '支付误工费', debtorPartyId: second.partyId };
    const onTheRest = { obligations: [wages], unboundPartyIds: [bystander.partyId] };
    expect(drafting({ ...onTheRest, unboundPartyIds: [respondent.partyId] })(road.state)).toMatchObject({
      code: 'party-bound',
      details: { because: 'part-in-force', name: respondent.name },
    });
    road.drafted(onTheRest);
    expect(road.state.agreement).toMatchObject({ version: 2, obligations: [promised, wages] });
    expect(nextSigners(road.state).map(({ name }) => name)).toEqual([applicant.name, respondent.name, second.name]);
  });

  it('binds whoever owes or is owed under it, and at least one of each side', () => {
    const { state } = atTable();
    const refused = (unboundPartyIds: string[]) => drafting({ rest: ends, unboundPartyIds })(state);
    expect(refused([respondent.partyId])).toMatchObject({ code: 'party-bound', details: { field: 'unboundPartyIds' } });
    expect(refused([applicant.partyId])).toMatchObject({ code: 'party-bound' });
    expect(drafting({ obligations: [], rest: ends, unboundPartyIds: [applicant.partyId] })(state)).toMatchObject({
      code: 'needs-both-sides',
    });
    expect(refused([idOf(777)])).toMatchObject({ code: 'party-unknown' });
  });

  it('a side is left out only where a part is settled', () => {
    expect(drafting({ unboundPartyIds: [second.partyId] })(atTable().state)).toMatchObject({
      code: 'party-bound',
      details: { because: 'no-third-party' },
    });
  });
});

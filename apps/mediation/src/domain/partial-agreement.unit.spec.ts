import type { EventData } from '@one-window/contracts';
import { applicant, bystander, idOf, manager, respondent } from '../spec-support/people';
import { draftOf, limitClocks, Road } from '../spec-support/road';
import { draftAgreement } from './draft-agreement';
import { end } from './end';
import { nextSigners, sign } from './sign';

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
    road.drafted(onTheRest);
    expect(road.state.agreement).toMatchObject({ version: 2, obligations: [promised, wages] });
    expect(nextSigners(road.state).map(({ name }) => name)).toEqual([applicant.name, respondent.name, second.name]);
  });

  describe('whose signer does not join in the rest', () => {
    const road = () => inForce({ ...inPart, rest: goesOn });
    const [promised] = draftOf().obligations;
    const wages = { ...promised!, obligationId: idOf(502), description: '支付误工费', debtorPartyId: second.partyId };
    const without = { obligations: [wages], unboundPartyIds: [respondent.partyId, bystander.partyId] };

    it('is agreed among the others: who signed the part stays bound by it and signs nothing more', () => {
      const agreed = road().drafted(without);
      expect(agreed.state.agreement).toMatchObject({
        partOnlyPartyIds: [respondent.partyId],
        unboundPartyIds: [bystander.partyId],
        obligations: [promised, wages],
      });
      expect(nextSigners(agreed.state).map(({ name }) => name)).toEqual([applicant.name, second.name]);
      agreed.signed('party', applicant.partyId).signed('party', second.partyId).signed('mediator');
      const sealed = sign(agreed.state, { kind: 'organisation-seal', method: 'seal' }, agreed.context);
      expect(sealed).toMatchObject({
        facts: [
          { type: 'mediation.agreement-signed.v1' },
          {
            type: 'mediation.agreement-effective.v1',
            data: { version: 2, partOnlyPartyIds: [respondent.partyId], obligations: [promised, wages] },
          },
        ],
      });
      expect(agreed.signed('organisation-seal').state.stage).toBe('agreed');
    });

    it('is agreed so too after a draft that this party did not sign', () => {
      const refused = road().drafted({ ...without, unboundPartyIds: [bystander.partyId] });
      expect(nextSigners(refused.state).map(({ name }) => name)).toContain(respondent.name);
      refused.drafted(without);
      expect(nextSigners(refused.state).map(({ name }) => name)).not.toContain(respondent.name);
    });

    it('puts nothing on that party and promises it nothing', () => {
      const { state } = road();
      for (const changed of [{ debtorPartyId: respondent.partyId }, { creditorPartyId: respondent.partyId }]) {
        const obligations = [{ ...wages, creditorPartyId: applicant.partyId, ...changed }];
        expect(drafting({ ...without, obligations })(state)).toMatchObject({
          code: 'party-bound',
          details: { because: 'owes', name: respondent.name },
        });
      }
      expect(drafting({ ...without, acceleration: true })(state)).toMatchObject({
        code: 'part-stays-as-signed',
        details: { field: 'acceleration' },
      });
    });

    it('is between one of each side at least', () => {
      const unboundPartyIds = [respondent.partyId, second.partyId, bystander.partyId];
      expect(drafting({ obligations: [], unboundPartyIds })(road().state)).toMatchObject({ code: 'needs-both-sides' });
    });
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

import type { EventData, Representative } from '@one-window/contracts';
import { applicant, idOf, respondent } from '../spec-support/people';
import { Road } from '../spec-support/road';
import { nextSigners, sign } from './sign';

const standing = (
  number: number,
  kind: Representative['kind'],
  more: Partial<Representative> = {},
): Representative => ({
  representativeId: idOf(number),
  kind,
  name: '张父',
  since: '2026-11-01',
  ...more,
});
const named = (amendment: number, representative: Representative): EventData['intake.representative-named.v1'] => ({
  amendment,
  partyId: applicant.partyId,
  representative,
  reason: '户口簿',
});
const child = {
  amendment: 1,
  partyId: applicant.partyId,
  before: {},
  after: { capacity: 'limited' },
  reason: '与户口簿核对',
} as const;
const signedBy = (road: Road, representativeId?: string) =>
  sign(
    road.state,
    {
      kind: 'party',
      partyId: applicant.partyId,
      method: 'signature',
      ...(representativeId ? { representativeId } : {}),
    },
    { ...road.context },
  );

describe('who signs in a party’s place', () => {
  it('R17: for whoever has no full capacity the guardian signs, and nobody else', () => {
    const road = new Road().mediating().drafted().receive('intake.party-corrected.v1', child);
    expect(signedBy(road)).toMatchObject({ code: 'guardian-missing' });
    const agent = road.receive(
      'intake.representative-named.v1',
      named(2, standing(81, 'agent', { authority: 'special' })),
    );
    expect(signedBy(agent, idOf(81))).toMatchObject({ code: 'guardian-missing' });
    const guarded = agent.receive('intake.representative-named.v1', named(3, standing(82, 'guardian')));
    expect(signedBy(guarded)).toMatchObject({
      facts: [{ data: { signer: { id: applicant.partyId }, by: { representativeId: idOf(82), kind: 'guardian' } } }],
    });
  });

  it('R18: an agent signs under a special authority only; the party may always sign alone', () => {
    const general = new Road()
      .mediating()
      .drafted()
      .receive('intake.representative-named.v1', named(1, standing(83, 'agent', { authority: 'general' })));
    expect(signedBy(general, idOf(83))).toMatchObject({ code: 'special-authority-missing' });
    expect(signedBy(general)).toMatchObject({ accepted: true });
    const special = general.receive(
      'intake.representative-named.v1',
      named(2, standing(84, 'agent', { name: '王律师', authority: 'special' })),
    );
    expect(signedBy(special, idOf(84))).toMatchObject({ facts: [{ data: { by: { name: '王律师' } } }] });
    expect(signedBy(special, idOf(85))).toMatchObject({ code: 'representative-unknown' });
  });
});

describe('who became a party, or is one no longer', () => {
  it('is asked to sign, or is not', () => {
    const road = new Road().mediating().drafted();
    const before = nextSigners(road.state).map(({ id }) => id);
    const third = { ...respondent, partyId: idOf(86), role: 'third-party', name: '王五' } as const;
    const added = road.receive('intake.party-added.v1', { amendment: 1, party: third, reason: '共同居住' });
    expect(nextSigners(added.state).map(({ id }) => id)).toEqual([...before, third.partyId]);
    const left = added.receive('intake.party-left.v1', { amendment: 2, partyId: third.partyId, reason: '与纠纷无关' });
    expect(nextSigners(left.state).map(({ id }) => id)).toEqual(before);
  });

  it('and a draft that names somebody who left is drafted anew before anybody signs it', () => {
    const heir = { ...respondent, partyId: idOf(87), name: '李小四' };
    const replaced = new Road().mediating().drafted().receive('intake.party-replaced.v1', {
      amendment: 1,
      partyId: respondent.partyId,
      ground: 'heir',
      party: heir,
      reason: '原被申请人去世',
    });
    expect(signedBy(replaced)).toMatchObject({ code: 'agreement-names-no-party' });
  });
});

describe('R27: a representative whom the side chose', () => {
  const fellow = { ...applicant, partyId: idOf(88), name: '张五' } as const;
  const silent = { ...applicant, partyId: idOf(89), name: '张六' } as const;
  const chosen = new Road()
    .mediating()
    .drafted()
    .receive('intake.party-added.v1', { amendment: 1, party: fellow, reason: '共同主张' })
    .receive('intake.party-added.v1', { amendment: 2, party: silent, reason: '共同主张' })
    .receive('intake.group-representatives-chosen.v1', {
      amendment: 3,
      role: 'applicant',
      chosenOn: '2026-11-01',
      manner: 'in-writing',
      representatives: [{ representativeId: idOf(90), partyId: applicant.partyId, name: applicant.name }],
      representedPartyIds: [fellow.partyId, silent.partyId],
      maySettleForPartyIds: [fellow.partyId],
      reason: '推选书',
    });
  const signing = (of: string, more: { representativeId?: string; alsoForPartyIds?: string[] } = {}) =>
    sign(chosen.state, { kind: 'party', partyId: of, method: 'signature', ...more }, { ...chosen.context });

  it('signs for whoever agreed to it, each signature recorded as theirs through the representative', () => {
    expect(signing(applicant.partyId, { alsoForPartyIds: [fellow.partyId] })).toMatchObject({
      facts: [
        { data: { signer: { id: applicant.partyId } } },
        { data: { signer: { id: fellow.partyId }, by: { kind: 'group-representative', name: applicant.name } } },
      ],
    });
    expect(signing(fellow.partyId, { representativeId: idOf(90) })).toMatchObject({
      facts: [{ data: { signer: { id: fellow.partyId }, by: { representativeId: idOf(90) } } }],
    });
  });

  it('does not sign for whoever did not agree, nor for the other side; and each may sign alone', () => {
    expect(signing(silent.partyId, { representativeId: idOf(90) })).toMatchObject({
      code: 'represented-did-not-agree',
      details: { field: 'representativeId', rule: 'R27' },
    });
    for (const id of [silent.partyId, respondent.partyId, idOf(99)]) {
      expect(signing(applicant.partyId, { alsoForPartyIds: [id] })).toMatchObject({
        code: 'does-not-sign-for',
        details: { field: 'alsoForPartyIds' },
      });
    }
    expect(signing(silent.partyId)).toMatchObject({ accepted: true });
  });

  it('R10: the agreement waits for every party until each has signed, in person or through the representative', () => {
    const decision = signing(applicant.partyId, { alsoForPartyIds: [fellow.partyId] });
    expect(decision.accepted && decision.facts.map(({ type }) => type)).toEqual([
      'mediation.agreement-signed.v1',
      'mediation.agreement-signed.v1',
    ]);
  });
});

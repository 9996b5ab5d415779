import { disputeKindCodes, endGroundCodes, type RemedyKind } from '@one-window/contracts';
import fc from 'fast-check';
import { applicant, respondent } from '../spec-support/people';
import { draftOf } from '../spec-support/road';
import { remediesFor } from './remedies';

const kindsFor = (...given: Parameters<typeof remediesFor>): RemedyKind[] =>
  remediesFor(...given).map(({ kind }) => kind);
const people = [applicant, respondent];

describe('R22: the ways that stay open when mediation ends (人民调解法第二十六条)', () => {
  it('are told for every kind of dispute and every ground, each with its basis', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...disputeKindCodes),
        fc.constantFrom(...endGroundCodes),
        fc.boolean(),
        (disputeKind, ground, inForce) => {
          const agreement = { ...draftOf(), ...(inForce ? { effectiveOn: '2026-11-21' } : {}) };
          const remedies = remediesFor(disputeKind, people, { ground, agreement });
          expect(remedies.length).toBeGreaterThan(0);
          for (const { text, basis } of remedies) expect([text, basis].every((part) => part.length > 3)).toBe(true);
        },
      ),
    );
  });

  it.each(['A10', 'A11'] as const)('lead a labour dispute %s to arbitration within a year, before any suit', (kind) => {
    expect(remediesFor(kind, people, { ground: 'E12' })).toMatchObject([
      {
        kind: 'labour-arbitration',
        limit: '自知道或者应当知道权利被侵害之日起1年内',
        basis: expect.stringMatching(/劳动争议调解仲裁法.*第二十七条/u) as string,
      },
    ]);
  });

  it.each([
    ['A02', ['litigation']],
    ['A07', ['land-arbitration', 'administrative-adjudication', 'litigation']],
    ['A04', ['litigation', 'commercial-arbitration']],
    ['A01', ['litigation']],
    ['A08', ['litigation', 'administrative-reconsideration']],
    ['A16', ['police', 'litigation']],
  ] as const)('for %s are %j', (kind, expected) => {
    expect(kindsFor(kind, people, { ground: 'E12' })).toEqual(expected);
  });

  it('include review of official acts where an authority is a party, and not where a shop is', () => {
    const against = (name: string) => [applicant, { ...respondent, kind: 'legal-person' as const, name }];
    expect(kindsFor('A06', against('城区住房和城乡建设局'), { ground: 'E12' })).toContain(
      'administrative-reconsideration',
    );
    expect(kindsFor('A06', against('凤城物业公司'), { ground: 'E12' })).not.toContain('administrative-reconsideration');
  });

  it('begin with the agreement that stays in force when only its amendment failed (第三十二条)', () => {
    const agreement = { ...draftOf(), effectiveOn: '2026-11-21' };
    expect(kindsFor('A02', people, { ground: 'E12', agreement })).toEqual([
      'litigation',
      'payment-order',
      'litigation',
    ]);
  });
});

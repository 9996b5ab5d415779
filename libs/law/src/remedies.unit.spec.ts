import {
  codesIn,
  type DisputeKind,
  disputeIs,
  groundsForDeclining,
  groundsForEnding,
  kindsOfDispute,
  kindsOfRemedy,
  type Occasion,
  remediesFor,
  remedyToward,
  type RemedyKind,
  targetsFor,
} from '.';

const kinds: (DisputeKind | undefined)[] = [...codesIn(kindsOfDispute), undefined];
const occasions: Occasion[] = [
  ...codesIn(groundsForDeclining).map((ground) => ({ name: 'declined', ground }) as const),
  ...[true, false].map((pendingElsewhere) => ({ name: 'referred-out', pendingElsewhere }) as const),
  ...codesIn(groundsForEnding).flatMap((ground) => [
    { name: 'ended', ground, policeUntil: '2026年3月5日' } as const,
    { name: 'ended', ground } as const,
  ]),
  ...[true, false].map((owesMoney) => ({ name: 'amendment-ended', owesMoney }) as const),
];
const people = [
  { kind: 'natural-person', name: '赵一' },
  { kind: 'legal-person', name: '凤城物业公司' },
];
const told = (disputeKind: DisputeKind | undefined, occasion: Occasion, parties = people) =>
  remediesFor({ disputeKind, parties }, occasion);
const kindsTold = (...given: Parameters<typeof told>): RemedyKind[] => told(...given).map(({ kind }) => kind);
const failed: Occasion = { name: 'ended', ground: 'E12', policeUntil: '2026年3月5日' };
const declined: Occasion = { name: 'declined', ground: 'N3' };
const referredOut: Occasion = { name: 'referred-out', pendingElsewhere: false };

describe('R22: the ways that stay open', () => {
  const everywhere = kinds.flatMap((kind) => occasions.map((occasion) => [kind, occasion] as const));

  it('are told for every kind of dispute on every occasion, each with its limit and its ground', () => {
    const bare = everywhere.filter(([kind, occasion]) => {
      const remedies = told(kind, occasion);
      return (
        remedies.length === 0 ||
        remedies.some(
          ({ text, limit, basis }) => !text.endsWith('。') || limit.length < 4 || !/^《.+》第.+条/u.test(basis),
        )
      );
    });
    expect(bare).toEqual([]);
    expect(everywhere.length).toBe((codesIn(kindsOfDispute).length + 1) * occasions.length);
  });

  it('name no way twice in one notice', () => {
    const double = everywhere.filter(([kind, occasion]) => {
      const texts = told(kind, occasion).map(({ text }) => text);
      return new Set(texts).size < texts.length;
    });
    expect(double).toEqual([]);
  });

  it('are one answer: whoever is referred out hears what was told when mediation failed or was refused', () => {
    for (const kind of codesIn(kindsOfDispute)) {
      const atTheDesk = told(kind, referredOut);
      expect(told(kind, declined)).toEqual(atTheDesk);
      for (const ground of codesIn(groundsForEnding).filter((one) => !['E22', 'E24'].includes(one))) {
        expect(told(kind, { name: 'ended', ground })).toEqual(atTheDesk);
      }
    }
  });

  it.each(['A10', 'A11'] as const)('lead a labour dispute %s to arbitration within a year, before any suit', (kind) => {
    for (const occasion of [failed, declined, referredOut]) {
      expect(told(kind, occasion)[0]).toMatchObject({
        kind: 'labour-arbitration',
        limit: '自知道或者应当知道权利被侵害之日起1年内',
        basis: expect.stringMatching(/劳动争议调解仲裁法.*第二十七条/u) as string,
      });
    }
  });

  it.each([
    ['A01', ['litigation']],
    ['A02', ['litigation']],
    ['A04', ['litigation', 'commercial-arbitration', 'payment-order']],
    ['A07', ['land-arbitration', 'administrative-adjudication', 'litigation']],
    ['A08', ['administrative-reconsideration', 'litigation']],
    ['A10', ['labour-arbitration', 'litigation', 'payment-order']],
    ['A11', ['labour-arbitration', 'litigation']],
    ['A16', ['police', 'litigation']],
    ['A18', ['administrative-adjudication', 'litigation', 'commercial-arbitration']],
  ] as const)('for %s are %j', (kind, expected) => {
    expect(kindsTold(kind, failed)).toEqual(expected);
  });

  it('let nobody arbitrate a marriage or an official act, nor sue over labour before the award', () => {
    for (const kind of ['A01', 'A08'] as const) expect(targetsFor(kind)).not.toContain('commercial-arbitration');
    expect(targetsFor('A11')).not.toContain('litigation');
    expect(targetsFor('A11')).toContain('labour-arbitration');
  });

  it('say the condition of each way while no kind is known, labour arbitration before the courts', () => {
    const [first, ...others] = told(undefined, declined);
    expect(first).toMatchObject({
      kind: 'labour-arbitration',
      text: expect.stringMatching(/^属于劳动争议的/u) as string,
    });
    expect(others.find(({ kind }) => kind === 'litigation')?.text).toMatch(/^属于其他民事纠纷的/u);
  });

  it.each(['A16'] as const)(
    'after failed mediation over %s include the traffic police, while the three days run',
    (kind) => {
      expect(told(kind, failed)[0]).toMatchObject({
        kind: 'police',
        limit: expect.stringContaining('2026年3月5日') as string,
      });
      expect(kindsTold(kind, { name: 'ended', ground: 'E12' })).toEqual(['litigation']);
      expect(kindsTold(kind, { name: 'amendment-ended', owesMoney: false })).not.toContain('police');
    },
  );

  it('where another authority has the dispute, are to go on there and nothing else', () => {
    for (const kind of kinds) {
      const before: Occasion[] = [
        { name: 'declined', ground: 'N2' },
        { name: 'ended', ground: 'E22', policeUntil: '2026年3月5日' },
        { name: 'referred-out', pendingElsewhere: true },
      ];
      expect(before.map((occasion) => told(kind, occasion).map(({ text }) => text))).toEqual(
        before.map(() => ['已经起诉、仲裁或者由其他机关受理的，在已经受理的机关继续主张权利。']),
      );
    }
  });

  it('include review of official acts where an authority is a party, and not where a shop is', () => {
    const against = (name: string) => [people[0]!, { kind: 'legal-person', name }];
    expect(kindsTold('A06', failed, against('城区住房和城乡建设局'))).toContain('administrative-reconsideration');
    expect(kindsTold('A06', failed, against('凤城物业公司'))).not.toContain('administrative-reconsideration');
    expect(kindsTold('A06', failed, against('凤台邮局'))).not.toContain('administrative-reconsideration');
  });

  it('begin with the agreement that stays in force when only its amendment failed', () => {
    expect(kindsTold('A02', { name: 'amendment-ended', owesMoney: true })).toEqual([
      'litigation',
      'payment-order',
      'litigation',
    ]);
    for (const kind of codesIn(kindsOfDispute)) {
      const [first] = told(kind, { name: 'amendment-ended', owesMoney: false });
      expect(first?.text).toContain('原调解协议对各方仍有约束力');
      expect(first?.kind).toBe(disputeIs(kind, 'labour') ? 'labour-arbitration' : 'litigation');
    }
  });

  it('open each target of a referral with a remedy of that kind', () => {
    for (const kind of codesIn(kindsOfDispute)) {
      for (const target of codesIn(kindsOfRemedy)) {
        expect(remedyToward(target, kind)?.kind).toBe(targetsFor(kind).includes(target) ? target : undefined);
      }
    }
  });
});

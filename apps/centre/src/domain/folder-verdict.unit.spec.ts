import {
  type FolderParts,
  type InstallationContents,
  installationKinds,
  judgeKnown,
  judgeParts,
  judgeUnknown,
} from './folder-verdict';

const id = '0196e7c4-0000-4000-8000-000000000001';
const otherId = '0196e7c4-0000-4000-8000-000000000002';
const real: InstallationContents = { kind: 'empty', id };
const demonstration: InstallationContents = { kind: 'accounts', id };

const installations: Record<string, FolderParts['installation']> = {
  absent: 'absent',
  damaged: 'damaged',
  'new real': { ...real, founding: true, firstPassword: 'x' },
  'new demonstration': { ...demonstration, founding: true },
  real,
  demonstration,
  'earlier real, password not told': { kind: 'empty', firstPassword: 'x' },
  'earlier real': { kind: 'empty' },
  'earlier demonstration': { kind: 'accounts' },
};
const every: FolderParts[] = Object.values(installations).flatMap((installation) =>
  (['absent', 'damaged', 'present'] as const).flatMap((secrets) =>
    (['absent', 'unfinished', 'present'] as const).flatMap((postgres) =>
      [true, false].map((traces) => ({ installation, secrets, postgres, traces })),
    ),
  ),
);

describe('the parts of a data folder', () => {
  it('are the beginning of a city only where nothing of one is there', () => {
    const begun = every.filter((parts) => judgeParts(parts).verdict === 'new');
    expect(begun).toEqual([{ installation: 'absent', secrets: 'absent', postgres: 'absent', traces: false }]);
  });

  it('go on being founded only where nothing shows that a city ever ran', () => {
    for (const parts of every.filter((one) => judgeParts(one).verdict === 'founding')) {
      expect(parts.traces).toBe(false);
      const { founding, id: known, kind, firstPassword } = parts.installation as InstallationContents;
      if (founding) continue;
      expect([known, parts.secrets]).toEqual([undefined, 'absent']);
      expect(parts.postgres).not.toBe('present');
      expect(kind !== 'empty' || firstPassword !== undefined).toBe(true);
    }
  });

  it('are opened only when all three are there', () => {
    const whole = every.filter((parts) => judgeParts(parts).verdict === 'whole');
    expect(new Set(whole.map(({ secrets, postgres }) => `${secrets} ${postgres}`))).toEqual(
      new Set(['present present']),
    );
    expect(whole).toHaveLength(5 * 2);
  });

  it.each([
    ['the installation', { installation: 'absent' }, 'missing', 'installation.json'],
    ['the installation', { installation: 'damaged' }, 'damaged', 'installation.json'],
    ['the secrets', { secrets: 'absent' }, 'missing', 'secrets.json'],
    ['the secrets', { secrets: 'damaged' }, 'damaged', 'secrets.json'],
    ['the databases', { postgres: 'absent' }, 'missing', 'postgres'],
    ['the cluster', { postgres: 'unfinished' }, 'missing', 'postgres'],
  ] as const)('%s not being there or damaged is told by name', (_, change, verdict, part) => {
    for (const installation of [real, demonstration, { kind: 'empty' } as const]) {
      const parts: FolderParts = { installation, secrets: 'present', postgres: 'present', traces: true, ...change };
      expect(judgeParts(parts)).toEqual({ verdict, part });
    }
  });
});

describe('databases that know their installation', () => {
  const digestOf = (one: string, kind: string): string => `own ${one} ${kind}`;
  const knownAs = (kind: string, one = id, key = 'own') => ({ id: one, kind, keyDigest: `${key} ${one} ${kind}` });

  it('are opened as nothing but what they are', () => {
    for (const kind of installationKinds) {
      for (const known of [...installationKinds, 'real']) {
        const verdict = judgeKnown({ kind, id }, knownAs(known), digestOf);
        expect(verdict).toEqual(kind === known ? { verdict: 'known', id } : { verdict: 'other-kind', kind: known });
      }
    }
  });

  it('name the one part that is not of their installation', () => {
    expect(judgeKnown(real, knownAs('empty', otherId), digestOf)).toMatchObject({ part: 'installation.json' });
    expect(judgeKnown(real, knownAs('empty', id, 'other'), digestOf)).toMatchObject({ part: 'secrets.json' });
    expect(judgeKnown(real, knownAs('empty', otherId, 'other'), digestOf)).toMatchObject({ part: 'postgres' });
  });

  it('give their id to a file that has none, when secrets and kind fit', () => {
    expect(judgeKnown({ kind: 'empty' }, knownAs('empty'), digestOf)).toEqual({ verdict: 'known', id });
    expect(judgeKnown({ kind: 'empty' }, knownAs('empty', id, 'other'), digestOf)).toMatchObject({
      part: 'secrets.json',
    });
  });

  it('are not known under a digest whose kind was changed beside it', () => {
    expect(judgeKnown(demonstration, { ...knownAs('empty'), kind: 'accounts' }, digestOf)).toMatchObject({
      verdict: 'foreign',
    });
  });
});

describe('databases that know no installation', () => {
  const found = { databases: true, secretsFit: true, accounts: 'real' } as const;
  const none = { databases: false, secretsFit: true, accounts: undefined } as const;

  it('of a first start are told once, and only while they are empty', () => {
    expect(judgeUnknown({ ...real, founding: true }, none)).toEqual({ verdict: 'to-be-told' });
    expect(judgeUnknown({ ...real, founding: true }, found)).toMatchObject({ part: 'postgres' });
  });

  it('never take the place of those that knew it', () => {
    expect(judgeUnknown(real, found)).toMatchObject({ part: 'postgres' });
    expect(judgeUnknown(real, none)).toMatchObject({ part: 'postgres' });
  });

  it('of an earlier build are taken when secrets and accounts agree with the file', () => {
    expect(judgeUnknown({ kind: 'empty' }, found)).toEqual({ verdict: 'to-be-told' });
    expect(judgeUnknown({ kind: 'empty' }, { ...found, accounts: undefined })).toEqual({ verdict: 'to-be-told' });
    expect(judgeUnknown({ kind: 'city' }, { ...found, accounts: 'demonstration' })).toEqual({ verdict: 'to-be-told' });
    expect(judgeUnknown({ kind: 'empty' }, { ...found, secretsFit: false })).toMatchObject({ part: 'secrets.json' });
    for (const kind of ['city', 'accounts'] as const) {
      expect(judgeUnknown({ kind }, found)).toEqual({ verdict: 'other-kind', kind: 'real' });
    }
    expect(judgeUnknown({ kind: 'empty' }, { ...found, accounts: 'demonstration' })).toMatchObject({
      verdict: 'other-kind',
    });
  });

  it('of an earlier build that hold nothing are not those of real work that had begun', () => {
    expect(judgeUnknown({ kind: 'empty' }, none)).toMatchObject({ part: 'postgres' });
    expect(judgeUnknown({ kind: 'empty', firstPassword: 'x' }, none)).toEqual({ verdict: 'to-be-told' });
    expect(judgeUnknown({ kind: 'accounts' }, none)).toEqual({ verdict: 'to-be-told' });
  });
});

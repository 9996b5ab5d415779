import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, flattenedVerify, importJWK } from 'jose';
import { canonical } from '../chain/canonical';
import {
  type DayStatement,
  NO_STATEMENT,
  renderPublished,
  signedIntroduction,
  type SignedIntroduction,
  type SignedStatement,
  signedStatement,
  statementHash,
} from './day-statement';
import { checkPublishedSeals } from './published-seals';
import { thumbprintOf, InvalidSealKeys, type SealKey, SealKeys } from './seal-keys';

const keyCalled = (name: string): SealKey =>
  SealKeys.fromText(`${name}:${createHash('sha256').update(name).digest('base64')}`).current;
const [first, second, stranger] = [keyCalled('k2026'), keyCalled('k2027'), keyCalled('stranger')];
const rootOf = (day: string): string => createHash('sha256').update(day).digest('hex');
const at = '2026-11-29T16:10:00.000Z';

const statementOver = (key: SealKey, before: DayStatement | undefined, change: Partial<DayStatement> = {}) => {
  const number = (before?.number ?? 0) + 1;
  const day = `2026-11-${String(number).padStart(2, '0')}`;
  return signedStatement(key, {
    number,
    day,
    part: 1,
    events: 7,
    root: rootOf(day),
    previousRoot: before?.root ?? NO_STATEMENT,
    previousStatement: before ? statementHash(before) : NO_STATEMENT,
    record: { events: number, head: rootOf(`record ${day}`) },
    sealedAt: at,
    signedAt: at,
    ...change,
  });
};

/** Statements 1 to 6; from the fourth on the second key signs. */
const chain: SignedStatement[] = [];
for (let number = 1; number <= 6; number += 1)
  chain.push(statementOver(number < 4 ? first : second, chain.at(-1)?.statement));
const introduced = signedIntroduction(first, { since: 1, introducedAt: at });
const followed = signedIntroduction(second, { since: 4, introducedAt: at }, first);
const keys = [introduced, followed];

const found = (
  statements: readonly SignedStatement[],
  known: readonly SignedIntroduction[] = keys,
  trusted?: string[],
) =>
  checkPublishedSeals([{ source: 'seals.json', text: renderPublished(known, statements) }], trusted).findings.map(
    ({ finding, number }) => `${finding} ${number}`,
  );
const replaced = (number: number, by: SignedStatement) =>
  chain.map((signed) => (signed.statement.number === number ? by : signed));

describe('published day seals are checked as one chain', () => {
  it('are whole over a change of keys, in one file, in one file for every day, and each day alone', () => {
    expect(found(chain)).toEqual([]);
    const files = chain.map((signed) => ({ source: signed.statement.day, text: renderPublished(keys, [signed]) }));
    expect(checkPublishedSeals(files.toReversed()).findings).toEqual([]);
    for (const file of files) expect(checkPublishedSeals([file]).findings).toEqual([]);
    expect(found(chain, keys, [thumbprintOf(first.publicKey)])).toEqual([]);
  });

  it('name the keys up to the last statement only, so that a file of a day is the same whenever it is written', () => {
    expect(renderPublished(keys, chain.slice(0, 3))).toBe(renderPublished([introduced], chain.slice(0, 3)));
  });

  it('are signed as any JOSE library checks it, under the thumbprint of RFC 7638', async () => {
    const { statement, signature } = chain[0]!;
    const [header, , bytes] = signature.split('.');
    const payload = Buffer.from(canonical(statement)).toString('base64url');
    const key = await importJWK({ ...first.publicKey }, 'EdDSA');
    const { protectedHeader } = await flattenedVerify({ protected: header!, payload, signature: bytes! }, key, {
      algorithms: ['EdDSA'],
    });
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: 'k2026' });
    expect(thumbprintOf(first.publicKey)).toBe(await calculateJwkThumbprint({ ...first.publicKey }));
  });

  it('a forged signature is named: another value, another key by that name, another header, another spelling', () => {
    const signed = chain[1]!;
    const raised = { ...signed, statement: { ...signed.statement, events: 8 } };
    expect(found(replaced(2, raised))).toContain('forged-signature 2');
    const impostor = { ...stranger, keyId: first.keyId };
    expect(found(replaced(2, statementOver(impostor, chain[0]!.statement)))).toContain('forged-signature 2');
    const [header, , bytes] = signed.signature.split('.');
    const none = Buffer.from('{"alg":"none","kid":"k2026"}').toString('base64url');
    for (const signature of [
      `${none}..${bytes}`,
      `${none}..`,
      `${header}..${bytes}=`,
      `${header}.e30.${bytes}`,
      '',
      '..',
    ])
      expect(found(replaced(2, { ...signed, signature }))).toEqual(['forged-signature 2']);
  });

  it('a key that nobody introduced is named, and so is one that was not in use then', () => {
    expect(found(replaced(6, statementOver(stranger, chain[4]!.statement)))).toEqual(['unknown-key 6']);
    const alone = signedIntroduction(second, { since: 4, introducedAt: at });
    expect(found(chain, [introduced, alone])).toEqual(['key-introduced-by-nobody 4']);
    expect(
      found(
        chain,
        [introduced, alone],
        [first, second].map(({ publicKey }) => thumbprintOf(publicKey)),
      ),
    ).toEqual([]);
    const byStranger = signedIntroduction(second, { since: 4, introducedAt: at }, stranger);
    expect(found(chain, [introduced, byStranger])).toEqual(['key-introduced-by-nobody 4']);
    const claimed = signedIntroduction(second, { since: 4, introducedAt: at }, { ...stranger, keyId: first.keyId });
    expect(found(chain, [introduced, claimed])).toEqual(['forged-signature 4']);
    expect(found(replaced(6, statementOver(first, chain[4]!.statement)))).toEqual(['retired-key 6']);
    expect(found(chain, keys, [thumbprintOf(stranger.publicKey)])).toEqual(['key-introduced-by-nobody 1']);
  });

  it('two histories are a fork: two statements of one number, a statement over another one, two keys of one number', () => {
    const other = statementOver(second, chain[3]!.statement, { events: 6 });
    expect(found([...chain, other])).toContain('fork 5');
    expect(found(replaced(5, other))).toEqual(['fork 6']);
    const rival = signedIntroduction(stranger, { since: 4, introducedAt: at }, first);
    expect(found(chain, [...keys, rival])).toEqual(['fork 4']);
    expect(found(replaced(1, statementOver(first, undefined, { previousRoot: rootOf('x') })))).toContain('fork 1');
  });

  it('a gap is named with what is missing, and a day that was sealed again', () => {
    const part = chain.filter(({ statement }) => ![2, 3].includes(statement.number));
    expect(checkPublishedSeals([{ source: 'f', text: renderPublished(keys, part) }]).findings).toEqual([
      { finding: 'gap', number: 4, day: '2026-11-04', source: 'f', message: 'statements 2 to 3 are missing' },
    ]);
    const again = statementOver(second, chain[5]!.statement, { day: '2026-11-02', root: rootOf('rewritten') });
    expect(found([...chain, again])).toEqual(['resealed 7']);
  });

  it('what is no published file is told under its name', () => {
    for (const text of ['', '{}', 'null', '{"format":"one-window/published-seals/1","keys":[],"statements":[{}]}'])
      expect(checkPublishedSeals([{ source: 'notes.txt', text }]).findings).toEqual([
        expect.objectContaining({ finding: 'unreadable', source: 'notes.txt' }),
      ]);
  });
});

describe('SEAL_KEYS', () => {
  it('are read as keyId:base64 of 32 bytes, current first; a fault is told without the key', () => {
    const ring = SealKeys.fromText(`${SealKeys.inventEntry('b')},${SealKeys.inventEntry('a')}`);
    expect([ring.current.keyId, ring.find('a')?.keyId, ring.find('c')]).toEqual(['b', 'a', undefined]);
    for (const text of [
      '',
      'a',
      'a:AAAA',
      `a b:${'A'.repeat(44)}`,
      `${SealKeys.inventEntry('a')},${SealKeys.inventEntry('a')}`,
    ])
      expect(() => SealKeys.fromText(text)).toThrow(InvalidSealKeys);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyRecordedEvent, systemActor } from '@one-window/contracts';
import {
  type CaseFile,
  checkPublishedSeals,
  type DaySeal,
  GENESIS,
  hashOf,
  merklePaths,
  merkleRoot,
  NO_STATEMENT,
  renderCaseFile,
  renderPublished,
  sealCaseFile,
  type SealKey,
  SealKeys,
  type SignedIntroduction,
  signedIntroduction,
  type SignedStatement,
  signedStatement,
  statementHash,
} from '@one-window/proof';
import { publishedIn } from './published-files';
import { report } from './report';
import { sealsReport } from './seals-report';

const caseId = '0196e7c4-0000-7000-8000-000000000001';
const days = ['2026-11-20', '2026-11-21', '2026-11-22'];
const keyCalled = (name: string): SealKey => SealKeys.fromText(SealKeys.inventEntry(name)).current;
const own = keyCalled('k2026');
const next = keyCalled('k2027');
const at = '2026-11-29T01:00:00.000Z';

/** Two events on each day; `dueOn` is what a forger would like to have said. */
const chainSaying = (dueOn: string, recordedOn = days): AnyRecordedEvent[] => {
  const events: AnyRecordedEvent[] = [];
  for (const day of recordedOn)
    for (const hour of ['02', '09']) {
      const sequence = events.length + 1;
      const unhashed = {
        id: `0196e7c4-0000-7000-8000-0000000001${String(sequence).padStart(2, '0')}`,
        service: 'follow-up' as const,
        caseId,
        sequence,
        type: 'follow-up.visit-overdue.v1' as const,
        data: { dueOn },
        actor: systemActor('follow-up'),
        correlationId: caseId,
        causationId: caseId,
        occurredAt: `${day}T${hour}:00:00.000Z`,
        recordedAt: `${day}T${hour}:00:00.000Z`,
        previousHash: events.at(-1)?.hash ?? GENESIS,
      };
      events.push({ ...unhashed, hash: hashOf(unhashed) });
    }
  return events;
};

interface Centre {
  file: CaseFile;
  keys: SignedIntroduction[];
  statements: SignedStatement[];
}

/** A centre that sealed these days; from the third statement on `after` signs. */
const centreWith = (events: AnyRecordedEvent[], before: SealKey, after: SealKey): Centre => {
  const keys = [
    signedIntroduction(before, { since: 1, introducedAt: at }),
    ...(after === before ? [] : [signedIntroduction(after, { since: 3, introducedAt: at }, before)]),
  ];
  const statements: SignedStatement[] = [];
  const seals: DaySeal[] = [];
  const proofs: CaseFile['proofs'] = {};
  for (const [index, day] of days.entries()) {
    const sealed = events.filter(({ recordedAt }) => recordedAt.startsWith(day));
    const hashes = sealed.map(({ hash }) => hash).toSorted();
    const last = statements.at(-1)?.statement;
    const seal = {
      day,
      part: 1,
      events: hashes.length,
      root: merkleRoot(hashes),
      previousRoot: last?.root ?? NO_STATEMENT,
      sealedAt: at,
    };
    const signed = signedStatement(index < 2 ? before : after, {
      ...seal,
      number: index + 1,
      previousStatement: last ? statementHash(last) : NO_STATEMENT,
      record: { events: index + 1, head: GENESIS },
      signedAt: at,
      ...(index > 0 ? { proof: { begunAt: at, cases: 271, findings: index - 1, root: GENESIS } } : {}),
    });
    statements.push(signed);
    seals.push({ ...seal, signed });
    const paths = merklePaths(
      hashes,
      sealed.map(({ hash }) => hashes.indexOf(hash)),
    );
    for (const [position, { id }] of sealed.entries()) proofs[id] = { seal: index, path: paths[position] ?? [] };
  }
  const file = sealCaseFile({
    caseId,
    caseNumber: 'JC-140502-20261120-000001',
    exportedAt: at,
    exportedBy: { accountId: caseId, name: '赵督办', organisationName: '调解中心', reason: '专项检查' },
    chains: { 'follow-up': events },
    seals,
    proofs,
    sealKeys: keys,
  });
  return { file, keys, statements };
};

const honest = centreWith(chainSaying('2026-11-19'), own, next);
const folder = mkdtempSync(join(tmpdir(), 'one-window-seals-'));
const published = (name: string, of: readonly SignedStatement[], keys = honest.keys): string => {
  const path = join(folder, name);
  writeFileSync(path, renderPublished(keys, of));
  return path;
};
const first = published('first.json', honest.statements.slice(0, 1));
const last = published('last.json', honest.statements.slice(2));
const all = published('all.json', honest.statements);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (file: CaseFile): Buffer => Buffer.from(renderCaseFile(file));
const found = (file: CaseFile, ...paths: string[]) => {
  const { lines, summary } = report('case.json', bytesOf(file), paths.length > 0 ? publishedIn(paths, []) : undefined);
  return { said: lines.join('\n'), ...summary };
};
const resealed = (file: CaseFile, change: (content: CaseFile) => void): CaseFile => {
  const content = structuredClone(file);
  change(content);
  return sealCaseFile(content);
};
const unsigned = (content: CaseFile): void => {
  delete content.sealKeys;
  for (const seal of content.seals) delete seal.signed;
};

describe('a case file held against published days', () => {
  it('is vouched for by all of them, by one of its days, and by any other day of the same keys', () => {
    for (const paths of [[all], [first], [last], [first, last]])
      expect(found(honest.file, ...paths)).toMatchObject({ findings: 0, events: 6, vouched: 6 });
    expect(found(honest.file)).not.toHaveProperty('vouched');
  });

  it('of an earlier build, unsigned, is vouched for by the days themselves and by nothing less', () => {
    const earlier = resealed(honest.file, unsigned);
    expect(found(earlier)).toMatchObject({ findings: 0 });
    expect(found(earlier, all)).toMatchObject({ findings: 0, vouched: 6 });
    const { findings, said } = found(earlier, last);
    expect(findings).toBe(2);
    expect(said).toContain('not-published: field seals: the seal of 2026-11-20, part 1, is neither');
  });

  it('that was recomputed whole, all chains, roots and seals, is told apart however it is signed', () => {
    const rewritten = chainSaying('2026-12-31');
    const stranger = keyCalled('k2026');
    const bySelf = centreWith(rewritten, stranger, stranger).file;
    const withOldSignatures = resealed(bySelf, (content) => {
      content.sealKeys = honest.keys;
      for (const [index, seal] of content.seals.entries()) seal.signed = honest.file.seals[index]!.signed!;
    });
    const withoutAny = resealed(bySelf, unsigned);
    const mine = keyCalled('k2027');
    const introducedFalsely = resealed(centreWith(rewritten, mine, mine).file, (content) => {
      content.sealKeys = [honest.keys[0]!, signedIntroduction(mine, { since: 3, introducedAt: at }, stranger)];
    });
    // What the file says of itself proves nothing: two of them are whole.
    for (const forged of [bySelf, withoutAny]) expect(found(forged).findings).toBe(0);
    for (const forged of [bySelf, withoutAny, withOldSignatures, introducedFalsely])
      for (const paths of [[all], [first], [last]]) {
        const { findings, vouched } = found(forged, ...paths);
        expect([findings > 0, vouched]).toEqual([true, 0]);
      }
    expect(found(withoutAny, all).said).toContain('与中心公布或者签署的每日封存不同。 seal-differs');
    expect(found(bySelf, last).said).toContain('密钥没有由此前的密钥引入');
    expect(found(withOldSignatures).said).toContain('seal-differs: field root');
  });

  it('whose rewritten events stand under no seal is told apart: those of a published day must', () => {
    const bare = resealed(centreWith(chainSaying('2026-12-31'), own, next).file, (content) => {
      content.seals = [];
      content.proofs = {};
    });
    expect(found(bare)).toMatchObject({ findings: 0 });
    expect(found(bare, first)).toMatchObject({ findings: 2, vouched: 0 });
    expect(found(bare, last)).toMatchObject({ findings: 6, vouched: 0 });
    // Said to be recorded after the last published day: nothing vouches for it, and the summary says so.
    const later = chainSaying('2026-12-31', ['2026-11-28']);
    expect(found(centreWith(later, own, next).file, all)).toMatchObject({ events: 2, vouched: 0 });
  });
});

describe('published days alone', () => {
  it('are told with their keys, and a folder of them as one chain', () => {
    const { lines, summary } = sealsReport(publishedIn([first, last], []));
    expect(summary).toMatchObject({ statements: 2, from: 1, to: 3, findings: 1 });
    expect(lines.at(-1)).toContain('中间有缺失。 gap: ');
    expect(sealsReport(publishedIn([folder], [])).summary).toMatchObject({ statements: 3, findings: 0 });
    expect(lines.filter((line) => line.startsWith('密钥'))).toHaveLength(2);
  });

  it('of another key than the one known are refused', () => {
    const { lines, summary } = sealsReport(publishedIn([all], ['somebody else’s']));
    expect(summary.findings).toBe(1);
    expect(lines.join('\n')).toContain('key-introduced-by-nobody: ');
  });
});

it('published days say offline what the proof before each came to', () => {
  const { lines } = sealsReport(checkPublishedSeals([{ source: 'all.json', text: readFileSync(all, 'utf8') }]));
  expect(lines.filter((line) => line.includes('proof begun')).map((line) => line.split('\n')[1])).toEqual([
    expect.stringMatching(/起核验 271 件，全部一致。 proof begun .*: 271 cases, all in agreement$/),
    expect.stringMatching(/起核验 271 件，1 处不一致。 proof begun .*: 271 cases, 1 findings$/),
  ]);
  expect(lines[honest.keys.length]).not.toContain('proof');
});

import { type AnyRecordedEvent, type RecordedEvent, type ServiceName, systemActor } from '@one-window/contracts';
import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { GENESIS, hashOf } from '../chain/chain';
import {
  type CaseFile,
  type CaseFileFinding,
  digestOf,
  merklePaths,
  merkleRoot,
  renderCaseFile,
  rootOfPath,
  rowPlaces,
  sealCaseFile,
  verifyCaseFile,
} from './case-file';

const types = {
  intake: ['intake.case-registered.v1', 'intake.supplement-requested.v1', 'intake.supplement-answered.v1'],
  triage: ['triage.case-classified.v1', 'triage.route-chosen.v1', 'triage.case-offered.v1'],
  mediation: ['mediation.case-claimed.v1', 'mediation.session-convened.v1', 'mediation.agreement-drafted.v1'],
  'follow-up': ['follow-up.case-closed.v1'],
} as const satisfies Partial<Record<ServiceName, readonly RecordedEvent['type'][]>>;
type Speaker = keyof typeof types;

const chainOf = (service: Speaker, caseId: string, length: number): AnyRecordedEvent[] => {
  const chain: AnyRecordedEvent[] = [];
  for (let index = 0; index < length; index += 1) {
    const unhashed = {
      id: newId(),
      service,
      caseId,
      sequence: index + 1,
      type: types[service][index % types[service].length],
      data: {
        note: `第${index + 1}步：双方到场，分歧 "较大"，\n继续协商`,
        amountFen: 1_250_000 + index,
        items: [true, null],
      },
      actor: { ...systemActor('王调解'), roles: ['mediator'] },
      correlationId: newId(),
      causationId: newId(),
      occurredAt: `2026-11-${10 + index}T08:00:00.000Z`,
      recordedAt: `2026-11-${10 + index}T08:00:00.123Z`,
      previousHash: chain.at(-1)?.hash ?? GENESIS,
    } as unknown as Omit<RecordedEvent, 'hash'>;
    chain.push({ ...unhashed, hash: hashOf(unhashed) } as AnyRecordedEvent);
  }
  return chain;
};

const fileOf = (lengths: Record<Speaker, number>): CaseFile => {
  const caseId = newId();
  const chains = Object.fromEntries(
    Object.entries(lengths).map(([service, length]) => [service, chainOf(service as Speaker, caseId, length)]),
  ) as Record<Speaker, AnyRecordedEvent[]>;
  const sealed = Object.values(chains)
    .flat()
    .filter(({ recordedAt }) => recordedAt.startsWith('2026-11-10'));
  const hashes = sealed.map(({ hash }) => hash).toSorted();
  const paths = merklePaths(
    hashes,
    sealed.map(({ hash }) => hashes.indexOf(hash)),
  );
  return sealCaseFile({
    caseId,
    caseNumber: 'JC-140502-20261110-000001',
    exportedAt: '2026-11-21T01:00:00.000Z',
    exportedBy: { accountId: newId(), name: '赵督办', organisationName: '调解中心', reason: '专项检查' },
    chains,
    seals: [
      {
        day: '2026-11-10',
        part: 1,
        events: hashes.length,
        root: merkleRoot(hashes),
        previousRoot: GENESIS,
        sealedAt: '2026-11-11T00:00:00.000Z',
      },
    ],
    proofs: Object.fromEntries(sealed.map(({ id }, index) => [id, { seal: 0, path: paths[index] ?? [] }])),
  });
};

const file = fileOf({ intake: 3, triage: 5, mediation: 9, 'follow-up': 1 });
const foreign = fileOf({ intake: 3, triage: 5, mediation: 9, 'follow-up': 1 });
const text = renderCaseFile(file);
const bytes = Buffer.from(text);
const places = rowPlaces(text);
const names = (findings: CaseFileFinding[]) => findings.map(({ service, sequence }) => `${service}/${sequence}`);

/** Chains as lists of rows, changed, and written again with the heads and digest of the untouched file. */
const withChains = (change: (chains: Record<Speaker, AnyRecordedEvent[]>) => void): string => {
  const chains = structuredClone(file.chains) as Record<Speaker, AnyRecordedEvent[]>;
  change(chains);
  return renderCaseFile({ ...file, chains });
};

const anyRow = fc.nat(places.length - 1).map((index) => places[index]!);

describe('an exported case file', () => {
  it('is whole as exported, one line for every event', () => {
    expect(verifyCaseFile(text)).toEqual([]);
    expect(verifyCaseFile(bytes)).toEqual([]);
    expect(places).toHaveLength(18);
  });

  it('is found out by any one changed byte, and a byte of a row names the row', () => {
    const rowOfByte = (position: number) => {
      const line = text.slice(0, Buffer.from(bytes.subarray(0, position)).toString('utf8').length).split('\n').length;
      return places.find((place) => place.line === line);
    };
    // Any byte at all, and more often one that means something in JSON: an escape can take in the byte after it.
    const anyByte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('\\"{}[],:0-eu \n')));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), anyByte, (position, byte) => {
        fc.pre(bytes[position] !== byte);
        const mutated = Buffer.from(bytes);
        mutated[position] = byte;
        const findings = verifyCaseFile(mutated);
        expect(findings).not.toEqual([]);
        const row = bytes[position] === 0x0a ? undefined : rowOfByte(position);
        expect(names(findings)).toEqual(expect.arrayContaining(row ? [`${row.service}/${row.position}`] : []));
      }),
      { numRuns: 1500 },
    );
  });

  it('is found out by an escape in the place of any digit of a hash, which makes it a digit shorter', () => {
    const { hash } = file.chains.intake![0]!;
    const start = text.indexOf(`"hash":"${hash}"`) + '"hash":"'.length;
    for (let digit = start; digit < start + hash.length; digit += 1) {
      const mutated = `${text.slice(0, digit)}\\${text.slice(digit + 1)}`;
      expect(names(verifyCaseFile(mutated))).toContain('intake/1');
    }
  });

  it('is found out by a blank in the place of the comma after a row, and names the row', () => {
    const lines = text.split('\n');
    for (const { service, position, line } of places) {
      const row = lines[line - 1] ?? '';
      if (!row.endsWith(',')) continue;
      for (const blank of [' ', '\t', '\r', '\n', '']) {
        const mutated = lines.with(line - 1, row.replace(/,$/, blank)).join('\n');
        expect(names(verifyCaseFile(mutated))).toContain(`${service}/${position}`);
      }
    }
  });

  it('is found out by any one removed row, the first and the last of a chain included', () => {
    for (const { service, position } of places) {
      const mutated = withChains((chains) => chains[service as Speaker].splice(position - 1, 1));
      const found = verifyCaseFile(mutated);
      expect(
        found.filter(({ finding }) => finding === 'missing').map(({ service: s, sequence }) => [s, sequence]),
      ).toContainEqual([service, position]);
    }
  });

  it('is found out when the line of a row is cut out of the text', () => {
    for (const { service, position, line } of places) {
      const lines = text.split('\n');
      lines.splice(line - 1, 1);
      expect(names(verifyCaseFile(lines.join('\n')))).toContain(`${service}/${position}`);
    }
  });

  it('is found out when two rows are swapped, in one chain or between two', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        fc.pre(one !== other);
        const mutated = withChains((chains) => {
          const [left, right] = [chains[one.service as Speaker], chains[other.service as Speaker]];
          [left[one.position - 1], right[other.position - 1]] = [right[other.position - 1]!, left[one.position - 1]!];
        });
        const found = verifyCaseFile(mutated).filter(({ finding }) =>
          ['reordered', 'foreign', 'missing'].includes(finding),
        );
        const ends = [`${one.service}/${one.position}`, `${other.service}/${other.position}`];
        expect(found.map(({ service }) => service)).toEqual(expect.arrayContaining([one.service, other.service]));
        expect(names(found)).toEqual(expect.arrayContaining(one.service === other.service ? [] : ends));
      }),
      { numRuns: 300 },
    );
  });

  it('is found out when a row of another case is put in or takes the place of one', () => {
    fc.assert(
      fc.property(anyRow, fc.boolean(), ({ service, position }, replaces) => {
        const stranger = (foreign.chains as Record<string, AnyRecordedEvent[]>)[service]![position - 1]!;
        const mutated = withChains((chains) =>
          chains[service as Speaker].splice(position - 1, replaces ? 1 : 0, stranger),
        );
        expect(verifyCaseFile(mutated)).toContainEqual(
          expect.objectContaining({ finding: 'foreign', service, sequence: position, eventId: stranger.id }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is found out when a row stands there twice', () => {
    for (const { service, position } of places) {
      const mutated = withChains((chains) =>
        chains[service as Speaker].splice(position - 1, 0, chains[service as Speaker][position - 1]!),
      );
      expect(verifyCaseFile(mutated)).toContainEqual(
        expect.objectContaining({ finding: 'repeated', service, sequence: position }),
      );
    }
  });

  it('names the field when the rows around it tell what it was', () => {
    for (const [field, value] of Object.entries({
      sequence: 8,
      caseId: newId(),
      previousHash: 'f'.repeat(64),
      hash: 'e'.repeat(64),
    })) {
      const mutated = withChains((chains) => Object.assign(chains.mediation[4]!, { [field]: value }));
      expect(verifyCaseFile(mutated)).toContainEqual(
        expect.objectContaining({ finding: 'altered', service: 'mediation', sequence: 5, field }),
      );
    }
  });

  describe('with an event that an earlier version hashed over the id in capitals', () => {
    const capital = '0196e7c4-ab3f-7def-8abc-00dd00aa0001';
    /** The chain as such a version recorded it: one event over another spelling of the id, the next linked to its hash. */
    const recordedWith = (spelling: string, change: object = {}): CaseFile => {
      let previousHash = GENESIS;
      const intake = chainOf('intake', capital, 3).map((event, index) => {
        const unhashed = { ...event, previousHash };
        previousHash = hashOf({ ...unhashed, caseId: index === 1 ? spelling : capital });
        return { ...unhashed, ...(index === 1 ? change : {}), hash: previousHash };
      });
      return sealCaseFile({ ...file, caseId: capital, chains: { intake }, seals: [], proofs: {} });
    };
    const findingsIn = (recorded: CaseFile) => verifyCaseFile(renderCaseFile(recorded));

    it.each([
      ['all of it', capital.toUpperCase()],
      ['its last group', '0196e7c4-ab3f-7def-8abc-00DD00AA0001'],
      ['two of its groups', '0196E7C4-ab3f-7def-8ABC-00dd00aa0001'],
    ])('in %s: says so and why, and that nothing else is wrong', (_, spelling) => {
      const found = findingsIn(recordedWith(spelling));
      expect(found).toEqual([
        expect.objectContaining({ finding: 'recorded-in-capitals', service: 'intake', sequence: 2 }),
      ]);
      expect(found[0]?.message).toContain('content unchanged');
      expect(found[0]?.message).toContain('内容没有改动');
    });

    it('takes nothing else for it: a changed word, another id, capitals inside a group', () => {
      for (const altered of [
        recordedWith(capital.toUpperCase(), { data: { note: '另一句话' } }),
        recordedWith(capital.toUpperCase(), { occurredAt: '2026-01-01T00:00:00.000Z' }),
        recordedWith(capital.replace('7d', '7e').toUpperCase()),
        recordedWith('0196e7c4-ab3f-7def-8aBc-00dd00aa0001'),
      ]) {
        expect(findingsIn(altered)).toEqual([expect.objectContaining({ finding: 'altered', sequence: 2 })]);
      }
    });

    it('hides nothing behind it: a digest changed as well is found', () => {
      const recorded = recordedWith(capital.toUpperCase());
      expect(findingsIn({ ...recorded, exportedAt: '2027-01-01T00:00:00.000Z' }).map(({ finding }) => finding)).toEqual(
        ['recorded-in-capitals', 'altered'],
      );
    });
  });

  it('is found out by its seal when every hash after a changed word was made new', () => {
    const chains = structuredClone(file.chains) as Record<Speaker, AnyRecordedEvent[]>;
    let previousHash = GENESIS;
    chains.intake = chains.intake.map((event, index) => {
      const data = index === 0 ? { ...event.data, amountFen: 1 } : event.data;
      const forged = { ...event, data, previousHash } as AnyRecordedEvent;
      previousHash = hashOf(forged);
      return { ...forged, hash: previousHash };
    });
    const forgery = sealCaseFile({ ...file, chains });
    expect(forgery.digest).toBe(digestOf(forgery));
    expect(verifyCaseFile(renderCaseFile(forgery))).toEqual([
      expect.objectContaining({ finding: 'unproven', service: 'intake', sequence: 1 }),
    ]);
  });

  it('is refused in any other layout, and when it is no case file at all', () => {
    expect(verifyCaseFile(JSON.stringify(file, null, 2))).toContainEqual(
      expect.objectContaining({ finding: 'layout' }),
    );
    expect(verifyCaseFile(`${text}\n`)).toContainEqual(expect.objectContaining({ finding: 'layout' }));
    for (const nothing of ['', 'null', '[]', '{}', '{"chains":{"intake":[1e999]}}', '\uFEFF']) {
      expect(verifyCaseFile(nothing)).toContainEqual(expect.objectContaining({ finding: 'unreadable' }));
    }
  });
});

describe('the tree under a seal', () => {
  const hashes = Array.from({ length: 23 }, (_, index) => index.toString(16).padStart(64, '0'));

  it('leads every event to the root, and no other event', () => {
    for (let count = 1; count <= hashes.length; count += 1) {
      const leaves = hashes.slice(0, count);
      const paths = merklePaths(
        leaves,
        leaves.map((_, index) => index),
      );
      leaves.forEach((leaf, index) => {
        expect(rootOfPath(leaf, paths[index]!)).toBe(merkleRoot(leaves));
        expect(rootOfPath('f'.repeat(64), paths[index]!)).not.toBe(merkleRoot(leaves));
        for (const no of [leaf.slice(1), `${leaf}0`, `${leaf}zz`, `${leaf.slice(1)}\\`, '', 'null'])
          expect(rootOfPath(no, paths[index]!)).not.toBe(merkleRoot(leaves));
        paths[index]!.forEach((step, at) => {
          for (const no of [`${step}zz`, step.slice(1), `X${step.slice(1)}`, `L${step}`, ''])
            expect(rootOfPath(leaf, paths[index]!.with(at, no))).not.toBe(merkleRoot(leaves));
        });
      });
    }
  });

  it('changes with every event added, removed or moved', () => {
    const roots = [hashes, hashes.slice(1), hashes.slice(0, -1), hashes.toReversed(), []].map(merkleRoot);
    expect(new Set(roots).size).toBe(roots.length);
  });
});

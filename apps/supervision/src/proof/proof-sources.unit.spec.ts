import type { CaseProof, ProofPage, ServiceName } from '@one-window/contracts';
import { type CaseRange, ProvenPages } from './proof-sources';

const LIMIT = 3;

const proofOf = (caseId: string): CaseProof => ({
  caseId,
  version: 1,
  sequence: 1,
  head: '',
  digest: '',
  recorded: '',
  folded: true,
  pending: false,
  findings: [],
});

const after = (ids: readonly string[], last: string | undefined): string[] => ids.filter((id) => id > (last ?? ''));

/** Pages over what supervision keeps and what each service has; with every question that was put, in order. */
const pagesOf = (kept: string, having: Partial<Record<ServiceName, string>>, ahead = 1) => {
  const asked: string[] = [];
  const rangeAfter = async (last: string | undefined): Promise<CaseRange> => {
    const some = after([...kept], last).slice(0, LIMIT);
    const upTo = some.length === LIMIT ? some.at(-1) : undefined;
    return { after: last, upTo, kept: some, known: [], batch: `${last}` };
  };
  const ask = async (service: ServiceName, { upTo }: CaseRange, last: string | undefined): Promise<ProofPage> => {
    asked.push(`${service} ${last ?? ''}–${upTo ?? ''}`);
    const ids = after([...(having[service] ?? '')], last)
      .filter((id) => upTo === undefined || id <= upTo)
      .slice(0, LIMIT);
    const next = ids.length === LIMIT ? ids.at(-1) : undefined;
    return { service, cases: ids.map(proofOf), ...(next === undefined ? {} : { next }) };
  };
  return { asked, pages: new ProvenPages(undefined, Object.keys(having) as ServiceName[], ahead, rangeAfter, ask) };
};

/** What each page says: its cases with the services that know them, and up to where it goes. */
const read = async (pages: ProvenPages): Promise<string[]> => {
  const said: string[] = [];
  for (let next = await pages.next(); next; next = await pages.next()) {
    const { caseIds, proofs, upTo } = next.page;
    said.push(`${caseIds.map((id) => `${id}${proofs.get(id)?.size ?? 0}`).join(' ')} → ${upTo ?? 'end'}`);
  }
  return said;
};

describe('the pages of a proof', () => {
  it('have every case once, with what each service says of it, whoever knows of it', async () => {
    const { pages } = pagesOf('abcefg', { intake: 'abcdefg', triage: 'bdg', 'follow-up': '' });
    expect(await read(pages)).toEqual(['a1 b2 c1 → c', 'd2 e1 f1 → f', 'g2 → g', ' → end']);
  });

  it('ask each service once about a range in which all know the same cases', async () => {
    const { pages, asked } = pagesOf('abcdef', { intake: 'abcdef', triage: 'abcdef' });
    expect(await read(pages)).toEqual(['a2 b2 c2 → c', 'd2 e2 f2 → f', ' → end']);
    expect(asked).toEqual(['–c', 'c–f', 'f–'].flatMap((range) => [`intake ${range}`, `triage ${range}`]));
  });

  it('stay small where a service has many cases of which supervision keeps nothing', async () => {
    const { pages } = pagesOf('ah', { intake: 'abcdefghi', triage: 'ah' });
    expect(await read(pages)).toEqual(['a2 b1 c1 → c', 'd1 e1 f1 → f', 'g1 h2 i1 → i', ' → end']);
  });

  it('are the same where none is asked for ahead', async () => {
    const { pages, asked } = pagesOf('abcd', { intake: 'abcd', triage: 'bd' }, 0);
    await pages.next();
    expect(asked).toEqual(['intake –c', 'triage –c']);
    expect(await read(pages)).toEqual(['d2 → end']);
  });

  it('are asked for one range ahead, and fail where somebody asks for them', async () => {
    const { pages, asked } = pagesOf('abcdefghi', { intake: 'abcdefghi' });
    await pages.next();
    await pages.next();
    expect(asked).toEqual(['intake –c', 'intake c–f', 'intake f–i']);
    const away = new ProvenPages(
      undefined,
      ['intake'],
      0,
      async () => ({ after: undefined, upTo: undefined, kept: [], known: [], batch: '' }),
      () => Promise.reject(new Error('away')),
    );
    await expect(away.next()).rejects.toThrow('away');
  });
});

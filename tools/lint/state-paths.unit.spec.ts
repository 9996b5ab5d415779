import { repositoryRoot } from '@one-window/testing';
import { pathReads, productionPathReads } from './state-paths';

const lines = (source: string): number[] => pathReads('apps/intake/src/a.ts', source).map(({ line }) => line);

/** Reads by path that stay, and why: each is of a recorded event, whose schema only grows. */
const kept: Readonly<Record<string, { reads: number; why: string }>> = {
  'apps/supervision/src/queries/order-list.ts': {
    reads: 1,
    why: 'whether a person or the system recorded an event',
  },
  'apps/supervision/src/queries/sham-signs.ts': {
    reads: 5,
    why: 'the sum and the respondents of a recorded registration',
  },
  'apps/supervision/src/proof/copy-reader.ts': {
    reads: 2,
    why: 'the proof holds a kept key against what the database makes of the recorded reference',
  },
};

describe('no query reads a state by a path', () => {
  it.each([
    "const a = `select data->>'stage' from cases`;",
    "const a = `select id from cases where data->'clocks' <> '[]'`;",
    "const a = 'select state #>> $1 from case_view';",
    'const a = `select data -> ${name} from cases`;',
    "const a = `select jsonb_path_query_array(state, '$.clocks') from case_view`;",
    "const a = `select id from cases where data @? '$.clocks[*]'`;",
  ])('and the check finds %s', (source) => {
    expect(lines(`\n${source}`)).toEqual([2]);
  });

  it.each([
    'const a = (rows) => `select ${rows} from cases`;',
    "const a = 'select stage from cases where id = any ($1::uuid[])';",
    "// select data->>'stage' from cases",
    "const a = b - c > d ? 'select' : 'insert';",
  ])('and lets %s pass', (source) => {
    expect(lines(source)).toEqual([]);
  });

  it('but where a recorded event is read, as is said here', () => {
    const found: Record<string, number> = {};
    for (const { file } of productionPathReads(repositoryRoot())) found[file] = (found[file] ?? 0) + 1;
    expect(found).toEqual(Object.fromEntries(Object.entries(kept).map(([file, { reads }]) => [file, reads])));
  });
});

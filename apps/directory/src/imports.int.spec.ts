import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { directoryMigrations } from './directory.module';
import { headings, workbook, type Written } from './spec-support/workbook';
import { type Answer, type Headers, RunningDirectory } from './spec-support/running-directory';

let database: TestDatabase;
let directory: RunningDirectory;
let administrator: Headers;

beforeAll(async () => {
  database = await createTestDatabase('directory', directoryMigrations);
  directory = await RunningDirectory.start(database.serviceUrl);
  administrator = await directory.as('administrator.01');
}, 60_000);

afterAll(async () => {
  await directory?.stop();
  await database?.drop();
});

interface Preview {
  digest: string;
  counts: Record<string, number>;
  lines: { line: number; verdict: string; code?: string; changes: object[]; faults: { column: string }[] }[];
}
const told = (answer: Answer) => [
  answer.statusCode,
  answer.statusCode < 400 ? undefined : answer.json<{ code: string }>().code,
];
const row = (kind: 'organisations' | 'mediators', of: Record<string, Written>) =>
  headings(kind).map((heading) => of[heading] ?? '');
const committee = (number: number, more: Record<string, Written> = {}) =>
  row('organisations', {
    单位全称: `晋城市第${number}行业纠纷人民调解委员会`,
    简称: `第${number}调委会`,
    类别: 'O14',
    地区: '140525',
    受理的纠纷类型: '物业纠纷',
    电话: `0356-${2_100_000 + number}`,
    地址: '晋城市泽州县丹川街1号',
    ...more,
  });
const fileOf = (kind: 'organisations' | 'mediators', lines: Written[][]) => ({
  kind,
  fileName: '名录.xlsx',
  file: Buffer.from(workbook([headings(kind), ...lines])).toString('base64'),
});
const preview = async (body: object): Promise<Preview> => {
  const answer = await directory.post('imports/try', body, administrator);
  expect(told(answer)).toEqual([200, undefined]);
  return answer.json<Preview>();
};
const apply = (body: object, digest: string, key: string, headers = administrator) =>
  directory.post('imports', { ...body, digest, reason: '依司法局名册' }, { ...headers, 'idempotency-key': key });
const organisations = async () =>
  (await database.pool.query<{ count: number }>('select count(*)::int as count from organisation')).rows[0]!.count;

const MANY = 150;

describe('An import of the directory', () => {
  it('is for administrators', async () => {
    const file = fileOf('organisations', [committee(1)]);
    for (const who of ['supervisor.01', 'manager.org-021', 'window.01']) {
      const headers = await directory.as(who);
      expect(told(await directory.post('imports/try', file, headers))).toEqual([403, 'not-permitted']);
      expect(told(await apply(file, '0'.repeat(64), `not-${who}`, headers))).toEqual([403, 'not-permitted']);
    }
  });

  it('of many lines is tried without a trace, and carried out as it was shown, once', async () => {
    const before = await organisations();
    const lines = Array.from({ length: MANY }, (_, index) => committee(index + 1));
    const file = fileOf('organisations', [...lines, committee(7), committee(3000, { 电话: '12' })]);
    const shown = await preview(file);
    expect(shown.counts).toEqual({ new: MANY, changed: 0, same: 0, error: 2 });
    expect(shown.lines.slice(-2).map(({ faults }) => faults[0]?.column)).toEqual(['单位全称', '电话']);
    expect(await organisations()).toBe(before);
    expect(told(await apply(file, '0'.repeat(64), 'another-digest'))).toEqual([409, 'import-changed']);
    const done = await apply(file, shown.digest, 'import-all');
    expect(done.json()).toMatchObject({ counts: shown.counts });
    expect(await organisations()).toBe(before + MANY);
    expect((await apply(file, shown.digest, 'import-all')).json()).toEqual(done.json());
    expect(told(await apply(file, shown.digest, 'import-again'))).toEqual([409, 'import-changed']);
    const same = fileOf('organisations', lines);
    const again = await preview(same);
    expect(again.counts).toEqual({ new: 0, changed: 0, same: MANY, error: 0 });
    expect(told(await apply(same, again.digest, 'nothing-new'))).toEqual([409, 'import-empty']);
    const { rows } = await database.pool.query<EventLogRow>(
      `select e.* from event_log e join organisation o on o.id = e.case_id where o.short_name = '第7调委会' order by sequence`,
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'directory.organisation-registered.v1',
      'directory.staff-changed.v1',
    ]);
    expect(rows[0]!.data).toMatchObject({ reason: '依司法局名册（批量导入 名录.xlsx 第 8 行）' });
    expect(verifyChain(rows.map((one) => eventOfRow('directory', one)))).toEqual([]);
    const history = await directory.get('imports', administrator);
    expect(history.json<{ items: object[] }>().items).toMatchObject([
      { kind: 'organisations', fileName: '名录.xlsx', reason: '依司法局名册', counts: shown.counts },
    ]);
  });

  it('shows what stood there, knows an organisation by its code, and is refused when that changed meanwhile', async () => {
    const { rows } = await database.pool.query<{ code: string; id: string }>(
      `select code, id from organisation where short_name = '第9调委会'`,
    );
    const { code, id } = rows[0]!;
    const renamed = committee(9, { 编号: code, 单位全称: '晋城市第九行业纠纷人民调解委员会', 电话: '0356-2109999' });
    const file = fileOf('organisations', [renamed, committee(10), committee(9, { 编号: 'ORG-9999' })]);
    const shown = await preview(file);
    expect(shown.lines).toMatchObject([
      { verdict: 'changed', code, changes: [{ field: 'name' }, { before: '0356-2100009', after: '0356-2109999' }] },
      { verdict: 'same' },
      { verdict: 'error', faults: [{ column: '编号' }] },
    ]);
    const other = await directory.post(
      `organisations/${id}/set-presence`,
      { presence: 'resident', rota: [], daysOff: [], reason: '改为常驻' },
      { ...administrator, 'idempotency-key': 'meanwhile-1' },
    );
    expect(told(other)).toEqual([200, undefined]);
    expect(told(await apply(file, shown.digest, 'still-the-same'))).toEqual([200, undefined]);
    const stale = fileOf('organisations', [committee(11, { 电话: '0356-2101111' })]);
    const { digest } = await preview(stale);
    const first = fileOf('organisations', [committee(11, { 电话: '0356-2102222' })]);
    expect(told(await apply(first, (await preview(first)).digest, 'somebody-else'))).toEqual([200, undefined]);
    expect(told(await apply(stale, digest, 'too-late'))).toEqual([409, 'import-changed']);
  });

  it('brings mediators into their organisations, by code, name or credit code', async () => {
    const person = (name: string, more: Record<string, Written> = {}) =>
      row('mediators', { 单位: '晋城市第12行业纠纷人民调解委员会', 姓名: name, 性别: '女', 专兼职: '专职', ...more });
    const file = fileOf('mediators', [
      person('史晓梅'),
      person('史晓梅'),
      person('钱明', { 单位: '没有的单位' }),
      person('史晓兰'),
    ]);
    const shown = await preview(file);
    expect(shown.lines.map(({ verdict }) => verdict)).toEqual(['new', 'error', 'error', 'new']);
    expect(told(await apply(file, shown.digest, 'mediators-1'))).toEqual([200, undefined]);
    const changed = await preview(fileOf('mediators', [person('史晓梅', { 专兼职: '兼职' }), person('史晓兰')]));
    expect(changed.lines).toMatchObject([
      { verdict: 'changed', changes: [{ field: 'workTime', before: 'full-time', after: 'part-time' }] },
      { verdict: 'same' },
    ]);
  });

  it('that is no table is told so in both languages', async () => {
    const answer = await directory.post(
      'imports/try',
      { kind: 'organisations', fileName: 'a.xls', file: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]).toString('base64') },
      administrator,
    );
    expect([told(answer), answer.json()]).toMatchObject([
      [422, 'spreadsheet-unreadable'],
      { field: 'file', reason: { zh: expect.stringContaining('.xlsx'), en: expect.any(String) } },
    ]);
    const template = await directory.get('imports/template/mediators', administrator);
    expect([template.statusCode, template.headers['content-type']]).toEqual([200, expect.stringContaining('sheet')]);
  });
});

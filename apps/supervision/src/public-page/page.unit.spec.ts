import type { PublicStatusView } from '../http/public-status.schema';
import { refusalInWords, statusForm } from './form';
import { foundStatus } from './found';
import { statusPage } from './page';
import { words } from './words';

const status: PublicStatusView = {
  asOf: '2026-11-29T16:30:00.000Z',
  caseNumber: 'JC-140502-20261129-000001',
  stage: { code: 'mediation', name: '调解', sentence: { zh: '正在调解。', en: 'In mediation.' } },
  holder: { kind: 'organisation', id: '1', name: '东街<调>委会', since: '2026-11-28T01:00:00.000Z' },
  contact: { name: '中心', telephone: '0356-2005863' },
  next: {
    kind: 'session',
    on: '2026-12-31',
    at: '2026-12-31T06:30:00.000Z',
    meaning: { zh: '参加调解', en: 'Come to the session' },
    late: false,
    place: '第一调解室',
  },
  bring: [{ reason: 'session', items: [{ zh: '身份证', en: 'Identity card' }], on: '2026-12-31' }],
  ways: [
    { kind: 'litigation', text: '向人民法院起诉', limit: '三年', basis: '《中华人民共和国民法典》第一百八十八条' },
  ],
  steps: [{ at: '2026-11-28T01:00:00.000Z', text: { zh: '纠纷已登记', en: 'Registered' } }],
};
const shownIn = (html: string, language: 'zh-CN' | 'en'): string =>
  [...html.matchAll(new RegExp(`<span lang="${language}"\\s*>([^<]*)</span`, 'g'))].map(([, text]) => text).join('\n');

describe('the party’s page', () => {
  it.each([
    ['the form', statusPage(statusForm())],
    ['the answer', statusPage(foundStatus(status))],
  ])('says %s in both languages, and needs no script in itself', (_, page) => {
    expect(shownIn(page, 'zh-CN')).toContain(words.title.zh);
    expect(shownIn(page, 'en')).toContain(words.title.en);
    expect(shownIn(page, 'en')).not.toMatch(/\p{Script=Han}{8,}。/u);
    expect(page).not.toMatch(/<script(?![^>]* src="\/status\.js")|\son\w+=|style=/);
  });

  it('gives day and hour of the session with its year, where, and what to bring', () => {
    const page = statusPage(foundStatus(status));
    for (const told of [
      '2026年12月31日 周四',
      ' 14:30',
      '地点：第一调解室',
      '身份证',
      '向人民法院起诉',
      '（期限：三年）',
      ' (Limit: 三年)',
      '2026年11月30日 周一 00:30',
    ]) {
      expect(page).toContain(told);
    }
    expect(page).toContain('tel:0356-2005863');
  });

  it('says of a case on offer whose claim is awaited, for nobody holds it yet', () => {
    const stage = { code: 'offered', name: '待签收', sentence: { zh: '等待签收。', en: 'To claim.' } } as const;
    const page = statusPage(foundStatus({ ...status, stage }));
    expect(shownIn(page, 'zh-CN')).toContain('待东街&lt;调&gt;委会签收');
    expect(shownIn(statusPage(foundStatus(status)), 'zh-CN')).not.toContain('委会签收');
  });

  it('shows what was typed again, as text whatever it is, beside what is wrong with it', () => {
    const typed = { code: '"><script>alert(1)</script>', phoneLastFour: '12' };
    const page = statusPage(statusForm({ typed, errors: [{ field: 'code', zh: '查询码有误', en: 'is no code' }] }));
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page).toContain('value="12"');
    expect(page).toMatch(/id="code-error"[^>]*>\s*<span lang="zh-CN">查询码有误/);
    expect(statusPage(foundStatus(status))).toContain('东街&lt;调&gt;委会');
  });

  it('says how long to wait after too many tries, in whole minutes', () => {
    const problem = { status: 429, title: '', titleEn: '', detail: '', detailEn: '', retryAfterSeconds: 61 };
    expect(refusalInWords(problem)).toEqual({
      zh: expect.stringContaining('2 分钟后'),
      en: expect.stringContaining('2 minutes'),
    });
  });
});

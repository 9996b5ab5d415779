import { regionPath, regions } from '@one-window/contracts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { englishSentenceOf, sentenceOf } from './sentences';

const samples = join(repositoryRoot(), 'libs/contracts/samples');
const ofNoCase =
  /^directory\.|^supervision\.(day-sealed|day-signed|seal-key-introduced|proof-completed|sample-drawn)\./;
const told = readdirSync(samples)
  .filter((type) => !ofNoCase.test(type))
  .flatMap((type) => readdirSync(join(samples, type)).map((file) => [type, file] as const));
const dataOf = (type: string, file: string): unknown => JSON.parse(readFileSync(join(samples, type, file), 'utf8'));

/** A place is told by its code, and has one name in both languages. */
const places = new Set(regions.map(({ code }) => regionPath(code)));

const parties = [
  { partyId: '00000000-0000-7000-8000-000000000001', role: 'applicant' },
  { partyId: '00000000-0000-7000-8000-000000000002', role: 'respondent' },
] as const;
const [applicant, respondent] = parties.map(({ partyId }) => partyId);

describe('the sentence about an event', () => {
  it.each(told)('of %s (%s) speaks to people, not to programs', (type, file) => {
    const sentence = sentenceOf(type, dataOf(type, file), parties);
    expect(sentence).toMatch(/\p{Script=Han}/u);
    expect(sentence).not.toMatch(/\d{4}-\d\d-\d\d|undefined|NaN|\[object|^记录了/);
  });

  it.each(told)('of %s (%s) is whole in English, but for what people typed and names', (type, file) => {
    const data = dataOf(type, file);
    const sentence = englishSentenceOf(type, data, parties);
    expect(sentence).toMatch(/[a-z]{3}/);
    expect(sentence).not.toMatch(/\d{4}-\d\d-\d\d|undefined|NaN|\[object|^Recorded: /);
    const typed = JSON.stringify(data);
    const foreign = [...sentence.matchAll(/[\p{Script=Han}，。：；、（）]+/gu)].filter(
      ([word]) => !typed.includes(word) && !places.has(word),
    );
    expect(foreign.map(([word]) => word)).toEqual([]);
  });

  it('is told in English with the same day, hour, place and side', () => {
    const session = {
      sessionId: 's-1',
      kind: 'joint-session',
      mode: 'on-site',
      startsAt: '2026-12-03T06:30:00.000Z',
      place: '中心二楼第三调解室',
      partyIds: [applicant],
    };
    expect(englishSentenceOf('mediation.session-convened.v1', session, parties)).toBe(
      'Session arranged (joint session, on site): 3 Dec 2026 14:30, place: 中心二楼第三调解室, with applicant',
    );
    const later = { effectiveOn: '2026-12-31' };
    expect(englishSentenceOf('mediation.agreement-effective.v1', later, parties)).toBe(
      'The agreement is in force from 31 Dec 2026',
    );
  });

  it('says which party was asked and told, by side and name', () => {
    const named = [
      { ...parties[0], name: '李秀英' },
      { ...parties[0], partyId: '00000000-0000-7000-8000-000000000003', name: '王建国' },
      { ...parties[1], name: '赵国强' },
    ];
    const lines = named.map(({ partyId }) =>
      sentenceOf('mediation.willingness-recorded.v1', { partyId, willing: true }, named),
    );
    expect(lines).toEqual(['申请人李秀英同意调解', '申请人王建国同意调解', '被申请人赵国强同意调解']);
    const notice = { partyIds: [applicant, respondent], method: 'written' };
    expect(sentenceOf('mediation.rights-notice-given.v1', notice, named)).toBe(
      '书面告知申请人李秀英、被申请人赵国强权利义务',
    );
  });

  it('names nobody where the names are not told', () => {
    const willing = { partyId: respondent, willing: true };
    expect(sentenceOf('mediation.willingness-recorded.v1', willing, parties)).toBe('被申请人同意调解');
    const notice = { partyIds: [applicant, respondent], method: 'written' };
    expect(sentenceOf('mediation.rights-notice-given.v1', notice, parties)).toBe('书面告知申请人、被申请人权利义务');
  });

  it('writes days and money as Chinese papers do', () => {
    const performance = { performedOn: '2026-03-05', amountFen: 1_200_000, evidence: '银行回单' };
    expect(sentenceOf('follow-up.performance-recorded.v1', performance, parties)).toBe(
      '记录2026年3月5日的履行，金额 ¥12,000.00，凭据：银行回单',
    );
  });

  it('says day, hour and place of every session, so that two sessions are two different lines', () => {
    const session = {
      sessionId: 's-1',
      kind: 'joint-session',
      mode: 'on-site',
      startsAt: '2026-12-03T06:30:00.000Z',
      place: '中心二楼第三调解室',
      partyIds: [applicant, respondent],
    };
    expect(sentenceOf('mediation.session-convened.v1', session, parties)).toBe(
      '安排面对面调解（现场）：2026年12月3日 14:30，地点：中心二楼第三调解室，参加：申请人、被申请人',
    );
    const later = { ...session, sessionId: 's-2', startsAt: '2026-12-31T17:05:00.000Z' };
    expect(sentenceOf('mediation.session-convened.v1', later, parties)).toContain('2027年1月1日 01:05');
    const starts = new Map([['s-1', session.startsAt]]);
    const record = { sessionId: 's-1', kind: 'joint-session', outcome: 'continued' };
    expect(sentenceOf('mediation.session-recorded.v1', record, parties, starts)).toBe(
      '2026年12月3日 14:30的调解记录已封存，结果：继续调解',
    );
  });

  /** What was recorded of a step and stands nowhere else on a screen, by the step. */
  const facts: readonly [fact: string, type: string, data: object, zh: string, en: string][] = [
    [
      'the words that decided the kind',
      'triage.case-classified.v1',
      { disputeKind: 'A04', risk: 'high', decidingWords: ['借款', '利息'] },
      '借款、利息',
      '借款, 利息',
    ],
    [
      'whom an organisation suggests that gives a case back',
      'mediation.case-returned.v1',
      { organisation: { name: '东街调委会' }, reason: '超出范围', suggestedOrganisation: { name: '物调委' } },
      '物调委',
      '物调委',
    ],
    [
      'what is noted beside a paper that is wanted',
      'intake.supplement-requested.v1',
      { items: [{ item: '借条', note: '原件' }], dueOn: '2026-12-01' },
      '借条（原件）',
      '借条 (原件)',
    ],
    [
      'which papers were handed in',
      'intake.supplement-answered.v1',
      { answers: [{ item: '借条', note: '复印件' }] },
      '借条（复印件）',
      '借条 (复印件)',
    ],
    [
      'what performance was seen by',
      'follow-up.performance-recorded.v1',
      { performedOn: '2026-12-01', evidence: '银行回单' },
      '银行回单',
      '银行回单',
    ],
    [
      'in which form rights were told',
      'mediation.rights-notice-given.v1',
      { partyIds: [applicant], method: 'oral' },
      '口头',
      'orally',
    ],
    [
      'on which day each has signed, and how',
      'mediation.agreement-signed.v1',
      { signer: { kind: 'party', name: '李秀英' }, signedOn: '2026-12-03', method: 'fingerprint' },
      '2026年12月3日在调解协议上按指印',
      'by fingerprint on 3 Dec 2026',
    ],
    [
      'who has withdrawn',
      'intake.case-withdrawn.v1',
      { partyId: applicant, reason: '已自行和解' },
      '申请人撤回',
      'by applicant',
    ],
    [
      'who consented to more time',
      'mediation.limit-extended.v1',
      { days: 15, reason: '等待鉴定', consentedBy: [applicant, respondent] },
      '经申请人、被申请人同意',
      'consent of applicant, respondent',
    ],
    [
      'who consented to new talks',
      'mediation.renegotiation-opened.v1',
      { reason: '分期', consentedBy: [respondent] },
      '经被申请人同意',
      'consent of respondent',
    ],
    [
      'who signed an application to a court, and when',
      'judicial-confirmation.applied.v1',
      { court: { name: '城区法院' }, signedBy: [applicant, respondent], signedOn: '2026-12-05' },
      '申请人、被申请人共同向城区法院申请司法确认，2026年12月5日签名',
      'applicant, respondent applied to 城区法院 for confirmation, signed on 5 Dec 2026',
    ],
  ];

  it.each(facts)('tells %s', (_, type, data, zh, en) => {
    expect(sentenceOf(type, data, parties)).toContain(zh);
    expect(englishSentenceOf(type, data, parties)).toContain(en);
  });

  it('knows a type of a later build by its name', () => {
    expect(sentenceOf('mediation.something-new.v1', {}, parties)).toBe('记录了 mediation.something-new.v1');
  });
});

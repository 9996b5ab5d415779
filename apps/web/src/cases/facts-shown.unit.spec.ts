import { type EventData, type EventType, wordsOfEvent } from '@one-window/contracts';
import { Form } from 'antd';
import { createElement, Fragment, type ReactNode } from 'react';
import { actionWith } from '../actions/actions';
import { CandidatesChoice } from '../actions/controls/organisation-choices';
import { type Answered, readingOf, speaking } from '../spec-support/shown';
import { AccessLog } from '../supervision/access-log';
import { AnswerPage } from './answer-page';
import { WhatToDo } from './case-aside';
import { type CaseFile, CaseFileProvider } from './case-file';
import { EnforcementPage } from './enforcement-page';
import { AgreementTab } from './tabs/agreement-tab';
import { AuditTab } from './tabs/audit-tab';
import { CourtTab } from './tabs/court-tab';
import { FactsTab } from './tabs/facts-tab';
import { PartiesTab } from './tabs/parties-tab';
import { PerformanceTab } from './tabs/performance-tab';
import { SessionsTab } from './tabs/sessions-tab';
import { Timeline } from './timeline';

const CASE = 'case-1';

// The answers are given; nothing is asked of a server.
jest.mock('../api/http', () => ({ get: jest.fn(), getIfMine: jest.fn(), command: jest.fn() }));
jest.mock('../session/session-store', () => ({
  useAccount: () => ({ accountId: 'a', organisationId: 'o', roles: ['supervisor'] }),
  holdsRole: () => true,
}));
jest.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { children: ReactNode }) => children,
  useParams: () => ({ caseId: 'case-1', partyId: 'zhang' }),
  useSearch: () => ({}),
  useNavigate: () => () => undefined,
}));

/** As much of it as a fact needs. */
type Some<T> = T extends readonly (infer One)[]
  ? readonly Some<One>[]
  : T extends object
    ? { [K in keyof T]?: Some<T[K]> }
    : T;

const zhang = { partyId: 'zhang', role: 'applicant', kind: 'natural-person', name: '张工' } as const;
const wang = { partyId: 'wang', role: 'respondent', kind: 'natural-person', name: '王老板' } as const;
const SESSION = {
  kind: 'joint-session',
  mode: 'on-site',
  startsAt: '2026-03-15T01:30:00.000Z',
  place: '三楼调解室',
} as const;
const HELD = ['3', '15', '09:30'];

const told = { facts: '拖欠工资。', claims: ['支付工资'] };
const emptyPart = { allowedActions: [], next: [] };
const asSupervisor: Some<CaseFile['overview']> = {
  caseId: CASE,
  caseNumber: '晋调〔2026〕1号',
  holder: { kind: 'none', name: '' },
  parts: [],
  clocks: [],
  ways: [],
  parties: [zhang, wang],
  timeline: [],
  regionCode: '140502001',
};
const file = (overview: Some<CaseFile['overview']>, parts: Some<CaseFile['parts']>): CaseFile =>
  ({
    overview: { ...asSupervisor, ...overview },
    parts: { intake: null, triage: null, mediation: null, 'judicial-confirmation': null, 'follow-up': null, ...parts },
  }) as unknown as CaseFile;
const window = (part: Some<CaseFile['parts']['intake']>): CaseFile =>
  file({}, { intake: { ...emptyPart, ...told, supplements: [], corrections: [], groups: [], ...part } });
const desk = (part: Some<CaseFile['parts']['triage']>): CaseFile =>
  file({}, { triage: { ...emptyPart, summary: told, ...part } });
const table = (part: Some<CaseFile['parts']['mediation']>, overview: Some<CaseFile['overview']> = {}): CaseFile =>
  file(overview, { mediation: { ...emptyPart, ...told, sessions: [], ...part } });
const followed = (part: Some<CaseFile['parts']['follow-up']>): CaseFile =>
  file(
    {},
    {
      'follow-up': {
        ...emptyPart,
        obligations: [],
        visits: [],
        outstandingFen: 0,
        arrearsFen: 0,
        visitOverdue: false,
        ...part,
      },
    },
  );

/** What the course of the case says of an event, in both languages, as the service puts it. */
const recorded = <T extends EventType>(type: T, data: EventData[T], sessionAt?: string): CaseFile => {
  const among = { sides: () => '申请人张工', sessionAt: () => sessionAt };
  const sentence = (language: 'zh' | 'en') => wordsOfEvent(type, language)?.sentence(data, among) ?? '';
  const by = { name: '李芳', roles: ['window-clerk'], organisation: '调解中心' };
  const entry = { eventId: 'e', service: 'intake', sequence: 1, type, at: '2026-03-12T01:00:00.000Z', by };
  return file({ timeline: [{ ...entry, text: sentence('zh'), textEn: sentence('en') }] as never }, {});
};

const act = { onAct: () => undefined };
const facts = createElement(FactsTab, act);
const parties = createElement(PartiesTab, act);
const sessions = createElement(SessionsTab);
const course = createElement(Timeline);
const aside = createElement(WhatToDo, { ...act, onParties: () => undefined });
const offering = createElement(Form, null, createElement(CandidatesChoice, { name: 'candidates' }));

const regions: Answered = [
  [['regions', 'path', '140502001'], '城区东街街道'],
  [['regions', 'path', '140581101'], '高平市米山镇'],
];
const candidate = {
  organisationId: 'x',
  name: '物业纠纷调委会',
  nearnessName: '同县',
  today: { where: 'rota', hours: ['08:30–12:00'] },
  openCases: 2,
  chargesFees: true,
};
const candidates: Answered = [
  [['candidates', { disputeKind: undefined, region: '140502001' }], { items: [candidate] }],
  [['all-organisations'], []],
];
const answer = {
  caseNumber: '晋调〔2026〕1号',
  title: '拖欠工资',
  party: zhang,
  stage: { code: 'mediating', sentence: { zh: '正在调解。', en: 'In mediation.' } },
  holder: { kind: 'organisation', name: '东街街道调委会' },
  mediators: [],
  nextSession: SESSION,
  asOf: '2026-03-12T01:00:00.000Z',
  bring: [],
  steps: [],
};
const look = {
  id: '1',
  at: '2026-03-12T01:00:00.000Z',
  act: 'personal-fields',
  caseId: CASE,
  by: { accountId: 'a', name: '李芳', roles: ['window-clerk'], organisation: '调解中心' },
  detail: { fields: ['phone', 'address'], purpose: 'call' },
};
const pack = {
  title: '强制执行申请书',
  called: { creditor: '申请执行人', debtor: '被执行人' },
  creditors: [zhang],
  debtors: [wang],
  body: '请求事项：\n1. 给付尚欠的1000.00元。',
  signature: '申请执行人（签名）：',
};
const mediated = { kind: 'organisation', name: '东街街道调委会' } as const;
const holding = {
  holder: mediated,
  phase: 'mediating',
  phaseName: '调解中',
  from: '2026-03-02T02:00:00.000Z',
  to: '2026-03-10T08:00:00.000Z',
  workingDays: 6,
  limit: { title: '调解期限', titleEn: 'Limit of mediation', dueOn: '2026-03-09', late: true },
  skipped: [{ service: 'mediation', verb: 'give-rights-notice' }],
} as const;

interface Shown {
  on: ReactNode;
  /** The case in which the fact is so; absent: the page asks for what it shows. */
  of?: CaseFile;
  answered?: Answered;
  /** By what it is found there; words of the page as keys, codes as `list:code`, steps of mediation as `step:verb`, everything else as it stands. */
  says: readonly string[];
}

/**
 * Facts that people who work on a case once looked for in vain, each with the page on which it stands and with what it
 * says there. A fact that leaves its page fails.
 */
const shown: Readonly<Record<string, Shown>> = {
  'the place of the dispute': {
    on: facts,
    of: table({}),
    says: ['casePage.facts.place', '城区东街街道'],
  },
  'where a party lives': {
    on: parties,
    of: file({ parties: [{ ...zhang, regionCode: '140581101' }] }, {}),
    says: ['casePage.party.residence', '高平市米山镇'],
  },
  'the risk, to the mediator': {
    on: facts,
    of: table({ risk: 'high' }),
    says: ['casePage.facts.risk', 'risks:high'],
  },
  'how much work it is, to the mediator': {
    on: facts,
    of: table({ complexity: 'complex' }),
    says: ['casePage.facts.complexity', 'complexities:complex'],
  },
  'the urgency, to the mediator': {
    on: facts,
    of: table({}, { urgent: true }),
    says: ['casePage.facts.urgent', 'components.yes'],
  },
  'the words by which the kind of dispute was decided': {
    on: facts,
    of: desk({ classification: { disputeKind: 'A10', risk: 'low', decidingWords: ['工钱', '农民工'] } }),
    says: ['casePage.facts.decidingWords', '工钱', '农民工'],
  },
  'the organisation that was suggested with a return': {
    on: facts,
    of: desk({
      returns: [{ organisation: { name: '甲调委会' }, reason: '不属于', suggestedOrganisation: { name: '乙调委会' } }],
    }),
    says: ['casePage.facts.returns', '甲调委会', '乙调委会'],
  },
  'the ways that stay open after a case was declined': {
    on: facts,
    of: {
      ...window({ stage: 'declined', ending: { reason: '不属于受理范围', at: '' } }),
      overview: file({ ways: [{ kind: 'litigation', text: '可以起诉。', limit: '三年', basis: '《民事诉讼法》' }] }, {})
        .overview,
    },
    says: [
      'casePage.facts.declined',
      '不属于受理范围',
      'casePage.facts.remedies',
      '可以起诉。',
      '三年',
      '《民事诉讼法》',
    ],
  },
  'what was noted beside a paper that is wanted': {
    on: facts,
    of: window({
      supplement: { items: ['欠条'], materials: [{ item: '欠条', note: '复印件即可' }], dueOn: '2026-03-20' },
    }),
    says: ['欠条', '复印件即可'],
  },
  'the papers that were handed in': {
    on: facts,
    of: window({
      supplements: [{ answeredAt: '2026-03-11T02:00:00.000Z', materials: [{ item: '工资条', note: '三张' }] }],
    }),
    says: ['casePage.facts.handedIn', '工资条', '三张'],
  },
  'the evidence of a performance': {
    on: createElement(PerformanceTab),
    of: followed({
      obligations: [
        {
          obligationId: 'o',
          description: '支付工资',
          dueOn: '2026-03-30',
          performedFen: 100,
          debtorPartyId: 'wang',
          evidence: [{ performedOn: '2026-03-11', text: '微信转账记录' }],
        },
      ],
    }),
    says: ['casePage.performance.evidence', '微信转账记录'],
  },
  'in which form a party was told of its rights': {
    on: parties,
    of: table({ notifiedPartyIds: ['zhang'], notices: [{ partyId: 'zhang', method: 'written', on: '2026-03-11' }] }),
    says: ['casePage.party.notified', 'noticeMethods:written', '2026-03-11'],
  },
  'which fields were shown in clear, in the course': {
    on: course,
    of: recorded('intake.party-revealed.v1', {
      partyId: 'zhang',
      fields: ['phone', 'address'],
      reason: '拨打电话',
      purpose: 'call',
    }),
    says: ['personalFields:phone', 'personalFields:address'],
  },
  'which fields were shown in clear, in the log of looks': {
    on: createElement(AccessLog),
    answered: [
      [['list', 'access-log', 'intake', undefined, undefined], { pages: [{ items: [look] }], pageParams: [undefined] }],
    ],
    says: ['personalFields:phone', 'personalFields:address', 'revealPurposes:call', '李芳'],
  },
  'the day of a signature': {
    on: createElement(AgreementTab),
    of: table({
      agreement: {
        version: 1,
        form: 'written',
        content: '',
        obligations: [],
        nextSigners: [],
        signatures: [{ kind: 'party', id: 'zhang', name: '张工', signedOn: '2025-12-31', method: 'fingerprint' }],
      },
    }),
    says: ['张工', 'signMethods:fingerprint', '2025', '31'],
  },
  'who withdrew, to the window': {
    on: facts,
    of: window({ stage: 'withdrawn', ending: { reason: '双方已经和好', at: '', partyId: 'zhang' } }),
    says: ['casePage.facts.withdrawn', '张工', '双方已经和好'],
  },
  'who withdrew, in the course': {
    on: course,
    of: recorded('intake.case-withdrawn.v1', { partyId: 'zhang', reason: '双方已经和好' }),
    says: ['申请人张工', '双方已经和好'],
  },
  'when and where the next session is, beside what to do': {
    on: aside,
    of: file({ nextSession: SESSION }, {}),
    says: [...HELD, '三楼调解室', 'sessionModes:on-site'],
  },
  'when and where a session is, among the sessions': {
    on: sessions,
    of: table({ sessions: [{ ...SESSION, sessionId: 's', partyIds: ['zhang', 'wang'] }] }),
    says: [...HELD, '三楼调解室', '王老板'],
  },
  'when and where a session is, to be told at the window': {
    on: createElement(AnswerPage),
    answered: [[['case', CASE, 'answer', 'zhang'], answer]],
    says: ['answer.nextSession', ...HELD, '三楼调解室'],
  },
  'when a session was to begin whose record is sealed': {
    on: course,
    of: recorded(
      'mediation.session-recorded.v1',
      { sessionId: 's', outcome: 'agreed-in-principle', attendedPartyIds: [], record: { token: '…' } },
      SESSION.startsAt,
    ),
    says: HELD,
  },
  'who consented to a mediator with ties': {
    on: sessions,
    of: table({ disclosure: { ties: ['曾任王老板的顾问'], consentedBy: ['zhang'] } }),
    says: ['casePage.session.ties', '曾任王老板的顾问', '张工'],
  },
  'who consented to a longer limit': {
    on: sessions,
    of: table({
      limit: {
        name: '调解期限',
        nameEn: 'Limit',
        dueOn: '2026-03-30',
        extensions: [{ days: 10, reason: '等待鉴定', consentedBy: ['wang'] }],
      },
    }),
    says: ['王老板', '等待鉴定'],
  },
  'who consented to somebody else at the table, when and how': {
    on: sessions,
    of: table({
      invitations: [
        {
          invitationId: 'i',
          kind: 'relative',
          name: '张大哥',
          consents: [{ partyId: 'wang', on: '2025-12-30', method: 'in-writing' }],
        },
      ],
    }),
    says: ['casePage.session.others', '张大哥', '王老板', 'consentMethods:in-writing', '30'],
  },
  'the text of the application for enforcement': {
    on: createElement(EnforcementPage),
    answered: [
      [['case', CASE, 'file'], followed({})],
      [['case', CASE, 'enforcement'], pack],
    ],
    says: ['强制执行申请书', '申请执行人', '张工', '被执行人', '王老板', '给付尚欠的1000.00元'],
  },
  'that there is an application for enforcement, and where': {
    on: createElement(PerformanceTab),
    of: followed({
      outcome: 'defaulted' as never,
      enforcementPack: {
        issuedOn: '2026-03-11',
        basis: 'court-ruling',
        papers: ['裁定书'],
        outstandingFen: 1000,
        applyBy: '2028-03-11',
      },
    }),
    says: ['casePage.performance.pack', 'casePage.performance.openPack', '裁定书'],
  },
  'how the parties signed the application to the court': {
    on: createElement(CourtTab),
    of: file(
      {},
      {
        'judicial-confirmation': {
          ...emptyPart,
          application: {
            court: { name: '城区人民法院' },
            appliedOn: '2026-03-11',
            signedBy: ['zhang', 'wang'],
            answers: [],
            overdue: [],
          },
        },
      },
    ),
    says: ['casePage.court.signedBy', '张工', '王老板'],
  },
  'the hours at which an organisation is here, when offering': {
    on: offering,
    of: file({}, {}),
    answered: candidates,
    says: ['物业纠纷调委会', '08:30–12:00'],
  },
  'that an organisation takes fees, when offering': {
    on: offering,
    of: file({}, {}),
    answered: candidates,
    says: ['物业纠纷调委会', 'actions.form.chargesFees'],
  },
  'who had the case, from when to when, for how long, under which limit, and what was left out': {
    on: createElement(AuditTab),
    of: file({ holdings: [holding] as never }, {}),
    says: [
      'casePage.holdings.title',
      '东街街道调委会',
      '10:00',
      '16:00',
      '6',
      'casePage.holdings.late',
      'step:give-rights-notice',
    ],
  },
};

describe.each(['zh-CN', 'en'] as const)('who reads a case in %s finds', (language) => {
  let i18n: Awaited<ReturnType<typeof speaking>>;
  beforeAll(async () => {
    i18n = await speaking(language);
  });

  const said = (text: string): string => {
    const [list, code] = text.split(':');
    if (list === 'step') return actionWith('mediation', code ?? '')?.title[language === 'en' ? 'en' : 'zh'] ?? text;
    const names = i18n.getResource(language, 'words', `codes.${list}`) as Record<string, string> | undefined;
    if (names && code !== undefined) return names[code] ?? `${text} is no code`;
    return i18n.exists(text) ? String(i18n.getResource(language, 'words', text)) : text;
  };

  it.each(Object.entries(shown))('%s', (_, { on, of, answered = [], says }) => {
    const part = of ? createElement(CaseFileProvider, { value: of }, on) : createElement(Fragment, null, on);
    const text = readingOf(part, i18n, [...regions, ...answered]);
    // Sentences of the course write in small letters what a list writes in large ones.
    const found = text.toLowerCase();
    expect(says.map(said).filter((one) => !found.includes(one.toLowerCase()))).toEqual([]);
  });
});

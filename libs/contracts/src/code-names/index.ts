import { basisText, competenceBasis, competenceDisputeBasis, sourcesOfGrounds } from '@one-window/law';
import { problemTypes } from '../problems/registry';
import { enNames } from './en';
import { roadTitles } from './road-names';
import { zhNames } from './zh';

export { enNames, zhNames };

/** A code with its name in both languages. */
export interface NamedCode {
  code: string;
  zh: string;
  en: string;
}

/** A list of codes under the name by which programs ask for it. */
export interface CodeList {
  list: string;
  zh: string;
  en: string;
  /** Where the list is from, when it is not the house's own. */
  from?: { zh: string; en: string };
  codes: readonly NamedCode[];
}

type ListName = Exclude<keyof typeof zhNames, 'stageNames'>;

const statistics = {
  zh: '司法行政机关人民调解工作统计口径（2010年统计表及其后增列项）',
  en: 'statistics of the judicial administration (form of 2010 and later additions)',
};

/** What each list is, and where it is from. */
const titles: Readonly<Record<ListName, Omit<CodeList, 'list' | 'codes'>>> = {
  disputeKinds: { zh: '纠纷类型', en: 'Kinds of dispute', from: statistics },
  sourceChannels: { zh: '案件来源', en: 'Where a dispute came from' },
  declineGrounds: {
    zh: '不予受理的理由',
    en: 'Grounds for declining',
    from: basisText(...sourcesOfGrounds.declining),
  },
  endGrounds: {
    zh: '调解终止的理由',
    en: 'Why mediation ended without an agreement',
    from: basisText(...sourcesOfGrounds.ending),
  },
  refusalGrounds: {
    zh: '法院不予受理司法确认申请的理由',
    en: 'Why a court refuses an application',
    from: basisText(...sourcesOfGrounds.refusal),
  },
  dismissalGrounds: {
    zh: '法院驳回司法确认申请的理由',
    en: 'Why a court dismisses an application',
    from: basisText(...sourcesOfGrounds.dismissal),
  },
  remedyKinds: { zh: '其他途径', en: 'Ways that stay open' },
  competenceGrounds: {
    zh: '人民法院有管辖权的理由',
    en: 'Why a court may confirm',
    from: basisText(...competenceBasis),
  },
  competenceDeciders: {
    zh: '承办单位有争议的，由谁决定',
    en: 'Who decides whose a case is',
    from: basisText(...competenceDisputeBasis),
  },
  roles: { zh: '岗位', en: 'Roles' },
  scopes: { zh: '程序账号的权限', en: 'Scopes of machine accounts' },
  ...roadTitles,
  documentKinds: { zh: '证件种类', en: 'Kinds of documents of a person' },
  personalFields: { zh: '加密保存的个人信息', en: 'Personal fields that are kept encrypted' },
};

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const namedCodes = (zh: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>): NamedCode[] =>
  Object.entries(zh)
    .map(([code, name]) => ({ code, zh: name, en: en[code] ?? name }))
    .toSorted(inOrder);

/** Numbers of a standard in their order: among the keys of an object "10" stands before "01". */
const inOrder = (a: NamedCode, b: NamedCode): number =>
  /^\d+$/u.test(a.code) && /^\d+$/u.test(b.code) ? Number(a.code) - Number(b.code) : 0;

/** Every list of the published language, with names in both languages: `dispute-kinds`, `stages-intake`, … */
export const codeLists: readonly CodeList[] = [
  ...(Object.keys(titles) as ListName[]).map((name) => ({
    list: kebab(name),
    ...titles[name],
    codes: namedCodes(zhNames[name], enNames[name]),
  })),
  ...Object.keys(zhNames.stageNames).map((service) => {
    const key = service as keyof typeof zhNames.stageNames;
    return {
      list: `stages-${service}`,
      zh: '案件阶段',
      en: `Stages of a case in ${service}`,
      codes: namedCodes(zhNames.stageNames[key], enNames.stageNames[key]),
    };
  }),
];

/** Every problem a service answers with: its code, HTTP status, title, and what to do next, in both languages. */
export interface NamedProblem extends NamedCode {
  status: number;
  nextZh: string;
  nextEn: string;
}

export const problemList: readonly NamedProblem[] = Object.entries(problemTypes)
  .map(([code, { status, zh, en, nextZh, nextEn }]) => ({ code, status, zh, en, nextZh, nextEn }))
  .toSorted((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1));

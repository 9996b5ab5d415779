import { timeLimitRules } from '@one-window/law';
import { chineseDay, englishDay } from '@one-window/time-limits';
import type { Static } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import type { RevealPurpose } from '../for-pages/road-codes';
import { roadServiceNames, type RoadService, stageNames } from '../for-pages/stages';
import type { Fen, Holder, Material, RunningClock, standingChanged } from './common';

type StandingChanged = Static<typeof standingChanged>;

const ruleNames = new Map<string, { name: string; nameEn: string }>(timeLimitRules.map((rule) => [rule.id, rule]));
const yuan = {
  zh: new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' }),
  en: new Intl.NumberFormat('en', { style: 'currency', currency: 'CNY' }),
};

/** Desks of the centre, which standings and orders name by their codes. */
const desks: Readonly<Record<string, { zh: string; en: string }>> = {
  window: { zh: '登记窗口', en: 'the registration window' },
  'triage-desk': { zh: '分流岗', en: 'the triage desk' },
  'follow-up-desk': { zh: '履行回访岗', en: 'the follow-up desk' },
};
/** Who has a case, as a sentence names them. */
export const holderName = ({ kind, id = '', name = '' }: Holder, language: 'zh' | 'en'): string =>
  (kind === 'desk' ? desks[id]?.[language] : undefined) ?? name;

/** What was read of a party, and what for. */
interface Look {
  purpose?: RevealPurpose;
  reason: string;
}
const purposeOf = (
  { purpose, reason }: Look,
  { names, kept }: { names: Readonly<Record<string, string>>; kept: Readonly<Record<string, string>> },
): { name?: string; more?: string } => {
  if (purpose === undefined || purpose === 'other') return { more: reason };
  // Whoever chose a purpose and wrote nothing has its name kept as the reason.
  return { name: names[purpose] ?? purpose, ...(reason === kept[purpose] ? {} : { more: reason }) };
};
const namesOf = (names: Readonly<Record<string, string>>, codes: readonly string[]): string[] =>
  codes.map((code) => names[code] ?? code);

/** How somebody signed, as sentences and papers say it. */
export const signMethodNames = {
  signature: '签名',
  seal: '盖章',
  fingerprint: '按指印',
  electronic: '电子签名',
} as const;

/** What sentences in Chinese are put together of. */
export const zh = {
  signMethods: signMethodNames,
  noticeMethods: { oral: '口头', written: '书面' } as const,
  holder: (holder: Holder): string => holderName(holder, 'zh'),
  names: (people: readonly { name: string }[]): string => people.map(({ name }) => name).join('、'),
  /** Who came of those invited beside the parties; nothing where it was not asked. */
  came: (people?: readonly { name: string }[]): string => {
    if (!people) return '';
    return people.length === 0 ? '；受邀人员没有到场' : `；到场的受邀人员：${zh.names(people)}`;
  },
  /** Papers by their names, each with what was noted beside it. */
  items: (materials: readonly Material[]): string =>
    materials.map(({ item, note }) => (note ? `${item}（${note}）` : item)).join('、'),
  paid: (fen?: Static<typeof Fen>): string => (fen === undefined ? '' : `，金额 ${yuan.zh.format(fen / 100)}`),
  personalFields: (fields: readonly string[]): string => namesOf(zhNames.personalFields, fields).join('、'),
  purposeOf: (look: Look): string => {
    const { name, more } = purposeOf(look, { names: zhNames.revealPurposes, kept: zhNames.revealPurposes });
    return [name && `用途：${name}`, more && `原因：${more}`].filter(Boolean).join('，');
  },
  /** Which limits a published calendar moved, and to which day. */
  recounted: (moved: readonly RunningClock[]): string =>
    `放假调休安排公布，重新计算期限：${moved
      .map(({ rule, dueOn }) => `${ruleNames.get(rule)?.name ?? rule}至${chineseDay(dueOn)}`)
      .join('；')}`,
  standsAs: (service: RoadService, { cause, clocks, standing }: StandingChanged): string => {
    if (cause === 'calendar') return zh.recounted(clocks?.started ?? []);
    const named: Readonly<Record<string, string>> = stageNames[service];
    return `${roadServiceNames.zh[service]}环节：${named[standing.stage] ?? standing.stage}`;
  },
};

/** A name of a code as the rest of a sentence continues it. */
const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const sessionModes = {
  'on-site': 'on site',
  video: 'by video',
  telephone: 'by telephone',
  visit: 'at a visit',
} as const;
const signMethods = {
  signature: 'by hand',
  seal: 'by seal',
  fingerprint: 'by fingerprint',
  electronic: 'electronically',
} as const;
const noticeMethods = { oral: 'orally', written: 'in writing' } as const;
const visitMethods = {
  telephone: 'By telephone',
  'home-visit': 'At home',
  'at-the-centre': 'At the centre',
  message: 'By message',
} as const;
const listed = (texts: readonly string[]): string => texts.join(', ');

/** What sentences in English are put together of. */
export const en = {
  holder: (holder: Holder): string => holderName(holder, 'en'),
  lower,
  sessionModes,
  signMethods,
  noticeMethods,
  visitMethods,
  names: (people: readonly { name: string }[]): string => listed(people.map(({ name }) => name)),
  came: (people?: readonly { name: string }[]): string => {
    if (!people) return '';
    return people.length === 0
      ? '; nobody invited beside the parties came'
      : `; came by invitation: ${en.names(people)}`;
  },
  items: (materials: readonly Material[]): string =>
    listed(materials.map(({ item, note }) => (note ? `${item} (${note})` : item))),
  days: (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`,
  paid: (fen?: Static<typeof Fen>): string => (fen === undefined ? '' : `, ${yuan.en.format(fen / 100)}`),
  personalFields: (fields: readonly string[]): string => listed(namesOf(enNames.personalFields, fields)),
  purposeOf: (look: Look): string => {
    const { name, more } = purposeOf(look, { names: enNames.revealPurposes, kept: zhNames.revealPurposes });
    return listed([...(name ? [`for: ${lower(name)}`] : []), ...(more ? [`reason: ${more}`] : [])]);
  },
  recounted: (moved: readonly RunningClock[]): string =>
    `A holiday notice was published; counted anew: ${moved
      .map(({ rule, dueOn }) => `${ruleNames.get(rule)?.nameEn ?? rule} to ${englishDay(dueOn)}`)
      .join('; ')}`,
  standsAs: (service: RoadService, { cause, clocks, standing }: StandingChanged): string => {
    if (cause === 'calendar') return en.recounted(clocks?.started ?? []);
    const named: Readonly<Record<string, string>> = enNames.stageNames[service];
    return `In ${lower(roadServiceNames.en[service])}: ${lower(named[standing.stage] ?? standing.stage)}`;
  },
};

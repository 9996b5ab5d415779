import type { Calendars } from '@one-window/case-engine';
import type { ClockKind } from '@one-window/contracts';
import { basisText, type Bilingual, timeLimitRules } from '@one-window/law';
import {
  chineseDay,
  computeDeadline,
  countingOf,
  englishDay,
  explain,
  isCounted,
  type RunningClock as CountedClock,
} from '@one-window/time-limits';
import type { BindingClock } from '../domain/case-reading';
import type { ExplainedClock } from './case-page.schema';

/** Names of clocks that no rule of the catalogue stands behind. */
const ownNames: { readonly [K in ClockKind]?: Bilingual } = {
  supplement: { zh: '补正期限', en: 'Supplement' },
  correction: { zh: '法院指定的补充材料期限', en: 'Papers that the court asked for' },
  'supervision-order': { zh: '督办时限（经批准延长）', en: 'Limit of an order, longer by approval' },
  suspension: { zh: '中止调解的核查日期', en: 'Suspension to be looked at again' },
  alert: { zh: '紧急预警处置（当日）', en: 'Alert to be settled the same day' },
  obligation: { zh: '协议约定的履行期限', en: 'Performance as agreed' },
};
const otherName: Bilingual = { zh: '约定期限', en: 'Agreed limit' };

const knownRules: ReadonlySet<string> = new Set(timeLimitRules.map(({ id }) => id));

/** A name of a rule as a title. */
const titled = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/**
 * A limit as people read it: what it is, when it runs out, whether it has, and how the day was counted. Of limits that
 * one case may have several of, `about` says which: an obligation in the words of the agreement.
 */
export const clockView = (
  clock: BindingClock,
  now: string,
  calendars: Pick<Calendars, 'at'>,
  obligations: ReadonlyMap<string, string> = new Map(),
): ExplainedClock => {
  const { name, kind, service, startedOn, dueOn, dueAt, provisional } = clock;
  const counting =
    isCounted(clock) && knownRules.has(clock.rule) ? countingOf(clock as unknown as CountedClock) : undefined;
  const about = kind === 'obligation' ? obligations.get(clock.about) : undefined;
  const view = {
    name,
    service,
    rule: clock.rule,
    startedOn,
    dueOn,
    dueAt,
    provisional,
    late: dueAt < now,
    ...(about === undefined ? {} : { about }),
  };
  if (!counting) {
    const own = (kind && ownNames[kind]) ?? otherName;
    return {
      ...view,
      title: own.zh,
      titleEn: own.en,
      explanation: [`应于${chineseDay(dueOn)}前完成`],
      explanationEn: [`to be done by ${englishDay(dueOn)}`],
    };
  }
  const { rule } = counting;
  const deadline = computeDeadline({ ...counting, calendar: calendars.at(clock.calendarVersion) });
  // Builds that had one calendar only told no version; where they counted otherwise, the recorded day is what binds.
  const moved = deadline.dueAt !== dueAt;
  const basis = basisText(rule.basis);
  return {
    ...view,
    title: rule.name,
    titleEn: titled(rule.nameEn),
    basis: basis.zh,
    basisEn: basis.en,
    explanation: [...explain(deadline, 'zh'), ...(moved ? [`登记的到期日为${chineseDay(dueOn)}`] : [])],
    explanationEn: [...explain(deadline, 'en'), ...(moved ? [`recorded as due on ${englishDay(dueOn)}`] : [])],
  };
};

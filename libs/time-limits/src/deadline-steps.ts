import { addDays, addMonths, chineseDay, compare, daysBetween, weekday, yearOf, type CivilDate } from './civil-date';
import { basisText, laws, lengthText, pauseReasons, type Bilingual, type TimeLimitRule } from '@one-window/law';
import type { Extension, Pause } from './clock-changes';
import type { WorkingCalendar } from './working-calendar';

/** One step of the way to a deadline, and the day it is about. */
export interface DeadlineStep extends Bilingual {
  readonly date: CivilDate;
}

/** An extension and the counted day to which it carries the limit, before any roll over rest days. */
export interface CountedExtension {
  readonly extension: Extension;
  readonly countedTo: CivilDate;
}

/** What was counted, to be put into words. */
export interface CountedLimit {
  readonly rule: TimeLimitRule;
  readonly startedOn: CivilDate;
  readonly calendar: WorkingCalendar;
  readonly pauses: readonly Pause[];
  readonly counted: readonly CountedExtension[];
  readonly firstDay: CivilDate;
  readonly baseTo: CivilDate;
  readonly countedTo: CivilDate;
  readonly lastDay: CivilDate;
  readonly provisionalYears: readonly number[];
}

const weekdays: readonly Bilingual[] = [
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
  { zh: '星期日', en: 'Sunday' },
];

const holidaysInEnglish: ReadonlyMap<string, string> = new Map([
  ['元旦', "New Year's Day"],
  ['春节', 'Spring Festival'],
  ['清明', 'Tomb-Sweeping Day'],
  ['劳动节', 'Labour Day'],
  ['端午', 'Dragon Boat Festival'],
  ['中秋', 'Mid-Autumn Festival'],
  ['国庆节', 'National Day'],
]);

const holidayInEnglish = (name: string): string =>
  name
    .split('、')
    .map((part) => holidaysInEnglish.get(part) ?? part)
    .join(' and ');

const isoDays = /\d{4}-\d{2}-\d{2}/g;

const dayName = (date: CivilDate): Bilingual => weekdays[weekday(date) - 1] ?? { zh: '', en: '' };

/** The steps from the start event to the last day, in order. */
export function describeDeadline(limit: CountedLimit): DeadlineStep[] {
  const steps = [
    groundStep(limit),
    startStep(limit),
    ...limit.pauses.filter((pause) => affects(pause, limit)).map(pauseStep),
    ...workingDaySteps(limit),
    countStep(limit),
    ...limit.counted.map((extended) => extensionStep(extended, limit.rule)),
    ...rollSteps(limit),
    lastDayStep(limit),
    ...provisionalSteps(limit),
  ];
  return steps.map((step) => ({ ...step, zh: step.zh.replaceAll(isoDays, chineseDay) }));
}

function groundStep({ rule, startedOn }: CountedLimit): DeadlineStep {
  const basis = basisText(rule.basis, ...(rule.alsoIn ?? []));
  const length = rule.length === 0 ? { zh: '当日', en: 'the same day' } : lengthText(rule.length, rule.unit);
  const place =
    rule.appliesIn === undefined
      ? { zh: '', en: '' }
      : { zh: `（仅适用于${rule.appliesIn}）`, en: ' (binding elsewhere)' };
  const unread = rule.verified ? { zh: '', en: '' } : { zh: '（条文待核对）', en: ' (text not yet verified)' };
  return {
    date: startedOn,
    zh: `${rule.name}：期限${length.zh}，依据${basis.zh}${place.zh}${unread.zh}；${rule.startEvent.zh}为${startedOn}`,
    en: `${rule.nameEn}: ${length.en} under ${basis.en}${place.en}${unread.en}; ${rule.startEvent.en}: ${startedOn}`,
  };
}

const affects = ({ from, until }: Pause, { startedOn, lastDay }: CountedLimit): boolean =>
  compare(from, lastDay) <= 0 && compare(startedOn, until) < 0;

/** The articles that say how to count; they bind legal limits and serve local and product ones as a model. */
function countingGround(rule: TimeLimitRule, civilCodeArticle: string): Bilingual {
  const model = rule.basis.kind === 'local' || rule.basis.kind === 'product';
  const { zh, en } = basisText(laws.civilProcedureLaw('85'), laws.civilCode(civilCodeArticle));
  return { zh: `（${model ? '参照' : ''}${zh}）`, en: ` (${model ? 'as under ' : ''}${en})` };
}

function startStep({ rule, startedOn, firstDay }: CountedLimit): DeadlineStep {
  const ground = countingGround(rule, '201');
  if (firstDay === startedOn) return { date: startedOn, zh: '应于当日完成', en: 'to be done on the day itself' };
  return {
    date: firstDay,
    zh: `开始的当日${startedOn}不计入，自${firstDay}起算${ground.zh}`,
    en: `the start day ${startedOn} is excluded; counting begins on ${firstDay}${ground.en}`,
  };
}

function pauseStep({ from, until, reason }: Pause): DeadlineStep {
  const days = lengthText(daysBetween(from, until) + 1, 'calendar-day');
  const because = pauseReasons[reason];
  return {
    date: from,
    zh: `${from}至${until}因${because.zh}暂停，共${days.zh}，不计入期限`,
    en: `paused from ${from} to ${until} for ${because.en}: ${days.en} not counted`,
  };
}

/** Holidays passed over and make-up workdays counted, for limits in working days. */
function workingDaySteps({ rule, startedOn, calendar, pauses, countedTo }: CountedLimit): DeadlineStep[] {
  if (rule.unit !== 'working-day') return [];
  const steps: DeadlineStep[] = [];
  const first = addDays(startedOn, 1);
  for (let day = first; compare(day, countedTo) <= 0; day = addDays(day, 1)) {
    const paused = pauses.some(({ from, until }) => compare(from, day) <= 0 && compare(day, until) <= 0);
    const holiday = calendar.holidayName(day);
    if (calendar.isMakeUpWorkday(day) && !paused) {
      const name = dayName(day);
      steps.push({
        date: day,
        zh: `${day}（${name.zh}）调休上班，计为工作日`,
        en: `${day} (${name.en}) is a make-up workday and counts`,
      });
    } else if (holiday !== undefined && (day === first || calendar.holidayName(addDays(day, -1)) !== holiday)) {
      let until = day;
      while (calendar.holidayName(addDays(until, 1)) === holiday) until = addDays(until, 1);
      steps.push({
        date: day,
        zh: `${span(day, until, '至')}${holiday}放假，不计入工作日`,
        en: `${span(day, until, ' to ')}: ${holidayInEnglish(holiday)}, not counted`,
      });
    }
  }
  return steps;
}

const span = (from: CivilDate, until: CivilDate, joint: string): string =>
  from === until ? from : `${from}${joint}${until}`;

function countStep({ rule, startedOn, baseTo }: CountedLimit): DeadlineStep {
  const day = dayName(baseTo);
  if (rule.length === 0)
    return { date: baseTo, zh: `当日为${baseTo}（${day.zh}）`, en: `the day is ${baseTo} (${day.en})` };
  if (rule.unit === 'month') return monthStep(startedOn, baseTo, rule.length);
  const noun = rule.unit === 'working-day' ? { zh: '个工作日', en: 'working day' } : { zh: '日', en: 'day' };
  return {
    date: baseTo,
    zh: `第${rule.length}${noun.zh}为${baseTo}（${day.zh}）`,
    en: `${noun.en} ${rule.length} is ${baseTo} (${day.en})`,
  };
}

function monthStep(startedOn: CivilDate, baseTo: CivilDate, months: number): DeadlineStep {
  const length = lengthText(months, 'month');
  const ground = basisText(laws.civilCode('202'));
  const corresponding = addMonths(startedOn, months);
  const day = dayName(corresponding);
  const sameNumber = corresponding.slice(8) === startedOn.slice(8);
  const end = sameNumber
    ? { zh: '届满的对应日', en: 'the corresponding day' }
    : { zh: '届满的月份没有对应日，月末日', en: 'no corresponding day, so the last day of the month' };
  const after =
    baseTo === corresponding
      ? { zh: '', en: '' }
      : { zh: `；扣除暂停的日数，计至${baseTo}`, en: `; with the paused days left out, ${baseTo}` };
  return {
    date: baseTo,
    zh: `${length.zh}${end.zh}为${corresponding}（${day.zh}）${after.zh}（${ground.zh}）`,
    en: `${length.en} on: ${end.en}, ${corresponding} (${day.en})${after.en} (${ground.en})`,
  };
}

function extensionStep({ extension, countedTo }: CountedExtension, rule: TimeLimitRule): DeadlineStep {
  const length = lengthText(extension.by, extension.unit ?? rule.unit);
  const day = dayName(countedTo);
  return {
    date: countedTo,
    zh: `经${extension.consentedBy.join('、')}同意延长${length.zh}（${extension.reason}），计至${countedTo}（${day.zh}）`,
    en: `extended by ${length.en} with the consent of ${extension.consentedBy.join(', ')} (${extension.reason}), to ${countedTo} (${day.en})`,
  };
}

function rollSteps({ rule, calendar, countedTo, lastDay }: CountedLimit): DeadlineStep[] {
  const ground = countingGround(rule, '203');
  const from = dayName(countedTo);
  const to = dayName(lastDay);
  if (countedTo === lastDay) {
    if (rule.unit === 'working-day' || !calendar.isMakeUpWorkday(countedTo)) return [];
    return [
      {
        date: countedTo,
        zh: `${countedTo}（${from.zh}）为调休上班日，不顺延`,
        en: `${countedTo} (${from.en}) is a make-up workday: no roll-over`,
      },
    ];
  }
  const holiday = calendar.holidayName(countedTo);
  const rest =
    holiday === undefined ? { zh: '', en: '' } : { zh: `，${holiday}放假`, en: `, ${holidayInEnglish(holiday)}` };
  return [
    {
      date: lastDay,
      zh: `${countedTo}（${from.zh}${rest.zh}）为法定休假日，顺延至其后的第一个工作日${lastDay}（${to.zh}）${ground.zh}`,
      en: `${countedTo} (${from.en}${rest.en}) is a rest day; rolled over to the next working day, ${lastDay} (${to.en})${ground.en}`,
    },
  ];
}

function lastDayStep({ lastDay }: CountedLimit): DeadlineStep {
  const day = dayName(lastDay);
  return {
    date: lastDay,
    zh: `届满日为${lastDay}（${day.zh}），至当日24时止；须在有业务时间的场所办理的，至当日停止业务活动时止（${lastHourZh}）`,
    en: `the limit runs out on ${lastDay} (${day.en}) at 24:00, or where there are business hours, when they end (${lastHourEn})`,
  };
}

/** When a last day ends. */
const { zh: lastHourZh, en: lastHourEn } = basisText(laws.civilCode('203(2)'));

/** That a holiday on a weekend is made good on working days. */
const madeGood = basisText(laws.holidayRegulation('6'));

/**
 * What is not known yet, and what it may change: a notice moves days from 29 December on, and a holiday of all citizens
 * that falls on a weekend is made good on working days (全国年节及纪念日放假办法 art. 6), which only the notice places.
 */
function provisionalSteps(limit: CountedLimit): DeadlineStep[] {
  return limit.provisionalYears.map((year) => ({ date: limit.lastDay, ...unknownOf(year, limit) }));
}

function unknownOf(year: number, limit: CountedLimit): Bilingual {
  if (yearOf(limit.lastDay) < year) {
    return {
      zh: `${year}年放假调休安排未公布：元旦假期可能调整本年12月29日以后的休息日和工作日，届满日为暂定，以公布的安排为准`,
      en: `the holiday notice for ${year} is not published: it may move rest days from 29 December on, so the last day is provisional`,
    };
  }
  const owed = daysMadeGood(year, limit);
  return {
    zh: `${year}年放假调休安排未公布：暂按《全国年节及纪念日放假办法》规定的放假日和周末计算，届满日以公布的安排为准${
      owed.length > 0 ? `；其中${owed.join('、')}适逢周末，依${madeGood.zh}应当在工作日补假，届满日可能顺延` : ''
    }`,
    en: `the holiday notice for ${year} is not published: counted provisionally on the holidays and weekends the law itself fixes${
      owed.length > 0
        ? `; ${owed.join(', ')} fall on a weekend and are made good on working days (${madeGood.en}), so the last day may be later`
        : ''
    }`,
  };
}

/** Holidays that fall on a weekend among the days on which the last day depends. */
function daysMadeGood(year: number, { rule, calendar, startedOn, countedTo, lastDay }: CountedLimit): CivilDate[] {
  const found: CivilDate[] = [];
  let day = rule.unit === 'working-day' ? addDays(startedOn, 1) : countedTo;
  for (; compare(day, lastDay) <= 0; day = addDays(day, 1)) {
    if (yearOf(day) === year && weekday(day) > 5 && calendar.isHoliday(day)) found.push(day);
  }
  return found;
}

import { foldNumber } from './numbers';

/** What somebody who looks for a case typed: how its number begins, or only the running number at its end. */
export type CaseNumberSearch = { beginning: string } | { running: string };

const LABEL = /^(?:案件|案)?(?:编号|号码|号)?[:：]?/u;
const QUOTES = /["'“”‘’「」『』《》〈〉<>«»【】[\]()]/gu;
const FULL_STOP = /[.。．,，、;；!！]+$/u;

/** Region (6 digits), day (8 digits), running number (6 digits, more when a year has a million cases). */
const WRITTEN = /^JC(?:-\d{0,6}(?:-\d{0,8}(?:-\d{0,9})?)?)?$/u;
const UNHYPHENED = /^(?:JC|(?=\d{20,23}$))(?<region>\d{0,6})(?<day>\d{0,8})(?<running>\d{0,9})$/u;
const RUNNING = /^(?:第|NO\.?)?(?<running>\d{6})号?$/u;
const WHOLE = /^JC-\d{6}-\d{8}-\d{6,9}$/u;

/** Half width, capitals, without label, quotes, blanks, what closes a sentence; every kind of hyphen is one. */
const bare = (typed: string): string =>
  foldNumber(typed)
    .replace(QUOTES, '')
    .replace(LABEL, '')
    .replace(FULL_STOP, '')
    .replace(/[\p{Dash}_]+/gu, '-');

/**
 * Reads a case number (JC-140502-20261129-000368) as people write it: any hyphen or none, any width and case, with 编号：
 * in front, in quotes, with a full stop behind; its beginning; or its running number alone. Undefined when it is none.
 */
export const readCaseNumber = (typed: string): CaseNumberSearch | undefined => {
  const text = bare(typed);
  const running = RUNNING.exec(text)?.groups?.['running'];
  if (running !== undefined) return { running };
  if (WRITTEN.test(text)) return { beginning: text };
  const parts = UNHYPHENED.exec(text.replaceAll('-', ''))?.groups;
  if (parts === undefined) return undefined;
  const { region, day, running: last } = parts;
  return { beginning: ['JC', region, day, last].filter(Boolean).join('-') };
};

/** The stored form of a whole case number; undefined when what was typed is none or only a part of one. */
export const foldCaseNumber = (typed: string): string | undefined => {
  const read = readCaseNumber(typed);
  return read && 'beginning' in read && WHOLE.test(read.beginning) ? read.beginning : undefined;
};

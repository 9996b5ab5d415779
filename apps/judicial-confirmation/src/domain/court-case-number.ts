import { type Refusal, refuse } from '@one-window/contracts';

/** `（2026）晋0502诉前调确12号`: the form of confirmation cases since 2022, with the court's own code. */
const FORM = /^（(?<year>20\d{2})）(?<courtCode>[一-龥]\d{2,4})诉前调确[1-9]\d{0,5}号$/u;

/** Refuses a number that is not of this court and year; undefined when it is. */
export const wrongCourtCaseNumber = (number: string, courtCode: string, today: string): Refusal | undefined => {
  const year = today.slice(0, 4);
  const parts = FORM.exec(number)?.groups;
  if (parts?.year === year && parts.courtCode === courtCode) return undefined;
  return refuse('court-case-number-form', {
    field: 'courtCaseNumber',
    courtCaseNumber: number,
    form: `（${year}）${courtCode}诉前调确n号`,
  });
};

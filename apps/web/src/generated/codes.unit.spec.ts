import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as contracts from '@one-window/contracts';
import { codeNames as en } from './code-names.en';
import { codeNames as zh } from './code-names.zh-CN';
import * as generated from './codes';

const calendarFolder = resolve(__dirname, '../../../../libs/time-limits/src/calendar');

describe('codes on the screens', () => {
  const lists = Object.keys(generated).filter((name) => name !== 'daysOff' && name !== 'daysWorked');

  it.each(lists)('%s are those of the published language (else run scripts/generate-codes.mjs)', (name) => {
    expect((generated as Record<string, unknown>)[name]).toEqual(
      (contracts as unknown as Record<string, unknown>)[name],
    );
  });

  it('have the names of the published language in both languages', () => {
    expect(zh).toEqual(contracts.zhNames);
    expect(en).toEqual(contracts.enNames);
  });

  it('days off and worked weekends are those of the working calendar', () => {
    const year = JSON.parse(readFileSync(join(calendarFolder, '2026.json'), 'utf8')) as {
      off: { date: string; name: string }[];
      work: string[];
    };
    const { daysOff, daysWorked } = generated;
    for (const { date, name } of year.off) expect(daysOff).toHaveProperty([date], name);
    expect(daysWorked).toEqual(expect.arrayContaining(year.work));
  });
});

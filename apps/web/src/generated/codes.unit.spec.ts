import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as contracts from '@one-window/contracts';
import { codeNames as en } from './code-names.en';
import { codeNames as zh } from './code-names.zh-CN';
import { basisText, groundsOfSteps, kindsOfOrganisation, namesIn } from '@one-window/law';
import { daysOff, daysWorked } from './calendar-days';
import { organisationKinds as kindsInEnglish } from './organisation-kinds.en';
import { organisationKinds as kindsInChinese } from './organisation-kinds.zh-CN';
import { stepGrounds as groundsInEnglish } from './step-grounds.en';
import { stepGrounds as groundsInChinese } from './step-grounds.zh-CN';
import { actionId, actions } from '../actions/actions';

const calendarFolder = resolve(__dirname, '../../../../libs/time-limits/src/calendar');

describe('codes on the screens', () => {
  it('have the names of the published language in both languages (else run scripts/generate-codes.mjs)', () => {
    expect(zh).toEqual(contracts.zhNames);
    expect(en).toEqual(contracts.enNames);
  });

  it('what each step rests on is cited as in the room of the law, for steps that exist', () => {
    const steps = Object.entries(groundsOfSteps).map(([step, bases]) => [step, basisText(...bases)] as const);
    expect(groundsInChinese).toEqual(Object.fromEntries(steps.map(([step, { zh }]) => [step, zh])));
    expect(groundsInEnglish).toEqual(Object.fromEntries(steps.map(([step, { en }]) => [step, en])));
    expect(actions.map(actionId)).toEqual(expect.arrayContaining(steps.map(([step]) => step)));
    const declared = actions.filter(({ basis }) => basis !== undefined);
    expect(steps.length + declared.length).toBeGreaterThan(25);
  });

  it('kinds of organisations are those of the room of the law', () => {
    expect(kindsInChinese).toEqual(namesIn('zh', kindsOfOrganisation));
    expect(kindsInEnglish).toEqual(namesIn('en', kindsOfOrganisation));
  });

  it('days off and worked weekends are those of the working calendar', () => {
    const year = JSON.parse(readFileSync(join(calendarFolder, '2026.json'), 'utf8')) as {
      off: { date: string; name: string }[];
      work: string[];
    };
    for (const { date, name } of year.off) expect(daysOff).toHaveProperty([date], name);
    expect(daysWorked).toEqual(expect.arrayContaining(year.work));
  });
});

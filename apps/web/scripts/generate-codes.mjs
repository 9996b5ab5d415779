/**
 * Writes what pages load in one language or of one room only: names of codes, grounds of steps, days off and on. Codes
 * themselves are imported from @one-window/contracts/for-pages.
 * Run after `npm run build`: node apps/web/scripts/generate-codes.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = createRequire(import.meta.url);
const { basisText, groundsOfSteps, kindsOfOrganisation, namesIn, signsOfDanger } = load(
  here('../../../dist/libs/law/src/index.js'),
);

const calendarFolder = here('../../../libs/time-limits/src/calendar/');
const years = readdirSync(calendarFolder)
  .filter((file) => /^\d{4}\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(`${calendarFolder}${file}`, 'utf8')))
  .filter(({ status }) => status === 'published');
const daysOff = Object.fromEntries(years.flatMap(({ off }) => off.map(({ date, name }) => [date, name])));
const daysWorked = years.flatMap(({ work }) => work);

const declare = (name, value) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
const calendar = '/** Written by scripts/generate-codes.mjs from the working calendar. Do not edit. */\n';
writeFileSync(
  here('../src/generated/calendar-days.ts'),
  `${calendar}${declare('daysOff', daysOff)}\n${declare('daysWorked', daysWorked)}`,
);

/** Codes with their names, a file per language, so that a page loads one of them. */
const { enNames, zhNames } = load(here('../../../dist/libs/contracts/src/index.js'));
const head = '/** Written by scripts/generate-codes.mjs from @one-window/contracts. Do not edit. */\n';
writeFileSync(here('../src/generated/code-names.en.ts'), `${head}${declare('codeNames', enNames)}`);
writeFileSync(here('../src/generated/code-names.zh-CN.ts'), `${head}${declare('codeNames', zhNames)}`);

/** What each step of the road rests on in law, cited in each language. */
const law = '/** Written by scripts/generate-codes.mjs from @one-window/law. Do not edit. */\n';
const cited = (language) =>
  Object.fromEntries(Object.entries(groundsOfSteps).map(([step, bases]) => [step, basisText(...bases)[language]]));
writeFileSync(here('../src/generated/step-grounds.zh-CN.ts'), `${law}${declare('stepGrounds', cited('zh'))}`);
writeFileSync(here('../src/generated/step-grounds.en.ts'), `${law}${declare('stepGrounds', cited('en'))}`);

/** Words by which a text speaks of danger, for whoever types one. */
writeFileSync(here('../src/generated/signs-of-danger.ts'), `${law}${declare('signsOfDanger', signsOfDanger)}`);

/** Kinds of organisations, for the pages of the directory alone. */
const kindsIn = (language) => `${law}${declare('organisationKinds', namesIn(language, kindsOfOrganisation))}`;
writeFileSync(here('../src/generated/organisation-kinds.zh-CN.ts'), kindsIn('zh'));
writeFileSync(here('../src/generated/organisation-kinds.en.ts'), kindsIn('en'));

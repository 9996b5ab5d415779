/**
 * Writes src/generated/codes.ts from the published language, so that no code list is typed twice.
 * Run after `npm run build`: node apps/web/scripts/generate-codes.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = createRequire(import.meta.url);
const contracts = load(here('../../../dist/libs/contracts/src/index.js'));
const { basisText, groundsOfSteps, kindsOfOrganisation, namesIn } = load(here('../../../dist/libs/law/src/index.js'));

/** Code lists with Chinese names, and plain code lists, under the names that contracts give them. */
const named = [
  'disputeKinds',
  'sourceChannels',
  'declineGrounds',
  'endGrounds',
  'refusalGrounds',
  'dismissalGrounds',
  'remedyKinds',
  'competenceGrounds',
  'stageNames',
];
const plain = [
  'roles',
  'partyRoles',
  'partyKinds',
  'documentKinds',
  'routes',
  'risks',
  'sessionKinds',
  'sessionModes',
  'sessionOutcomes',
  'agreementForms',
  'signerKinds',
  'subjectMatters',
  'obligationKinds',
  'visitMethods',
  'closeOutcomes',
  'enforcementBases',
  'retentionPeriods',
];

const calendarFolder = here('../../../libs/time-limits/src/calendar/');
const years = readdirSync(calendarFolder)
  .filter((file) => /^\d{4}\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(`${calendarFolder}${file}`, 'utf8')))
  .filter(({ status }) => status === 'published');
const daysOff = Object.fromEntries(years.flatMap(({ off }) => off.map(({ date, name }) => [date, name])));
const daysWorked = years.flatMap(({ work }) => work);

const declare = (name, value) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
const text = [
  '/** Written by scripts/generate-codes.mjs from @one-window/contracts and the working calendar. Do not edit. */\n',
  ...[...named, ...plain, 'centreRoles', 'relationOfRole'].map((name) => {
    if (contracts[name] === undefined) throw new Error(`contracts export no ${name}`);
    return declare(name, contracts[name]);
  }),
  declare('daysOff', daysOff),
  declare('daysWorked', daysWorked),
].join('\n');
writeFileSync(here('../src/generated/codes.ts'), text);

/** Names of the codes, a file per language, so that a page loads one of them; Chinese names that stand in codes.ts are taken from there. */
const { enNames, zhNames } = contracts;
const head = '/** Written by scripts/generate-codes.mjs from @one-window/contracts. Do not edit. */\n';
const plainNames = JSON.stringify(Object.fromEntries(plain.map((name) => [name, zhNames[name]])), null, 2);
writeFileSync(here('../src/generated/code-names.en.ts'), `${head}${declare('codeNames', enNames)}`);
writeFileSync(
  here('../src/generated/code-names.zh-CN.ts'),
  `import { ${named.join(', ')} } from './codes';\n${head}export const codeNames = { ${named.join(', ')}, ...(${plainNames} as const) } as const;\n`,
);

/** What each step of the road rests on in law, cited in each language. */
const law = '/** Written by scripts/generate-codes.mjs from @one-window/law. Do not edit. */\n';
const cited = (language) =>
  Object.fromEntries(Object.entries(groundsOfSteps).map(([step, bases]) => [step, basisText(...bases)[language]]));
writeFileSync(here('../src/generated/step-grounds.zh-CN.ts'), `${law}${declare('stepGrounds', cited('zh'))}`);
writeFileSync(here('../src/generated/step-grounds.en.ts'), `${law}${declare('stepGrounds', cited('en'))}`);

/** Kinds of organisations, for the pages of the directory alone. */
const kindsIn = (language) => `${law}${declare('organisationKinds', namesIn(language, kindsOfOrganisation))}`;
writeFileSync(here('../src/generated/organisation-kinds.zh-CN.ts'), kindsIn('zh'));
writeFileSync(here('../src/generated/organisation-kinds.en.ts'), kindsIn('en'));

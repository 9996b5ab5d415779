import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basisText, lengthText, limitsNotCounted, timeLimitRules, validationRules } from '@one-window/law';
import { citationsOutsideLaw } from '../lint/citation-check';
import { sourceFiles } from '../lint/source-files';

/** Where something stands: a path from the root of the checkout, and a line counted from 1. */
interface Place {
  file: string;
  line: number;
}

/** The page of all rules and limits, and what is wrong with their tags, one line each. */
export interface RulesReport {
  text: string;
  findings: string[];
}

interface Sources {
  code: readonly SourceFile[];
  specs: readonly SourceFile[];
}
export interface SourceFile {
  file: string;
  lines: readonly string[];
}

const CATALOGUE = /^libs\/law\/src\/time-limits\//;
const LAW = /^libs\/law\/src\//;
const TAG = /@rule (R\d{2})\b/;

const placesOf = (files: readonly SourceFile[], says: (line: string) => boolean): Place[] =>
  files.flatMap(({ file, lines }) => lines.flatMap((line, index) => (says(line) ? [{ file, line: index + 1 }] : [])));

/** The first line of code after a tag: what the comment stands on. */
const declarationAfter = ({ lines }: SourceFile, tag: number): number => {
  const end = lines.findIndex((line, index) => index >= tag && line.includes('*/'));
  return end === -1 ? tag + 1 : end + 2;
};

const taggedPlaces = (files: readonly SourceFile[], id: string): Place[] =>
  files.flatMap((source) =>
    source.lines.flatMap((line, index) =>
      TAG.exec(line)?.[1] === id ? [{ file: source.file, line: declarationAfter(source, index) }] : [],
    ),
  );

/** A quoted limit: the code that counts it, or a spec about it. */
const quotes =
  (id: string) =>
  (line: string): boolean =>
    line.includes(`'${id}'`);
const names = (id: string): ((line: string) => boolean) => {
  const pattern = new RegExp(`\\b${id}\\b`, 'u');
  return (line) => pattern.test(line);
};

const link = ({ file, line }: Place): string => `[${file}:${line}](../${file}#L${line})`;
const links = (places: readonly Place[]): string => places.map(link).join('<br>');
const fileLinks = (places: readonly Place[]): string => places.map(({ file }) => `[${file}](../${file})`).join('<br>');
/** One place per file is enough to find a test by its name. */
const oncePerFile = (places: readonly Place[]): Place[] =>
  places.filter(({ file }, index) => places.findIndex((one) => one.file === file) === index);
const cell = (text: string): string => text.replaceAll('|', '\\|');

const ruleRows = ({ code, specs }: Sources): { rows: string[]; findings: string[] } => {
  const findings: string[] = [];
  const rows = Object.entries(validationRules).map(([id, { says, effect, basis }]) => {
    const tagged = taggedPlaces(code, id);
    const tests = oncePerFile(placesOf(specs, names(id)));
    if (tagged.length > 0 && tests.length === 0)
      findings.push(`${id} is tagged in ${tagged[0]?.file} and no test names it`);
    const named = placesOf(code, names(id)).find(({ file }) => !LAW.test(file));
    if (tagged.length === 0 && named)
      findings.push(`${id} is named in ${named.file}:${named.line} without a @rule tag`);
    const done = tagged.length > 0 ? links(tagged) : '**not implemented**';
    return `| ${id} | ${cell(says)} | ${effect} | ${basisText(...basis).en} | ${done} | ${tagged.length > 0 ? fileLinks(tests) : ''} |`;
  });
  return { rows, findings };
};

const limitRows = ({ code, specs }: Sources): { rows: string[]; findings: string[] } => {
  const findings: string[] = [];
  const rows = timeLimitRules.map(({ id, nameEn, length, unit, startEvent, basis, appliesIn }) => {
    const declared = placesOf(
      code.filter(({ file }) => CATALOGUE.test(file)),
      (line) => line.includes(`id: '${id}'`),
    );
    const counted = oncePerFile(
      placesOf(
        code.filter(({ file }) => file.startsWith('apps/')),
        quotes(id),
      ),
    );
    const tests = oncePerFile(placesOf(specs, quotes(id)));
    if (tests.length === 0) findings.push(`${id} is in the catalogue and no test names it`);
    const idle = appliesIn === undefined ? '**not counted yet**' : 'of another place, to compare';
    const use = counted.length > 0 ? links(counted) : idle;
    return `| ${id} | ${cell(nameEn)} | ${lengthText(length, unit).en} from: ${cell(startEvent.en)} | ${basisText(basis).en} | ${links(declared)} | ${use} | ${fileLinks(tests)} |`;
  });
  return { rows, findings };
};

const unknownNames = ({ code }: Sources): string[] => {
  const limits = [...timeLimitRules.map(({ id }): string => id), ...Object.keys(limitsNotCounted)];
  const known = (id: string): boolean =>
    Object.hasOwn(validationRules, id) || limits.some((limit) => limit.startsWith(id));
  return code.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) =>
      [...line.matchAll(/(?<![\w-])(?:R\d{2}|L-\d{2}[a-g]?)\b/gu)]
        .filter(([id]) => !known(id))
        .map(([id]) => `${file}:${index + 1} names ${id}, which no list of libs/law has`),
    ),
  );
};

const head = (columns: readonly string[]): string[] => [
  `| ${columns.join(' | ')} |`,
  `|${columns.map(() => '---').join('|')}|`,
];

/** The page and its findings for sources that were read already. */
export const rulesOf = (sources: Sources): RulesReport => {
  const rules = ruleRows(sources);
  const limits = limitRows(sources);
  const text = [
    '# Rules and limits',
    '',
    'Generated by `npm run docs:generate` from the lists of `libs/law` and the `@rule` tags beside the code; do not edit. Every rule and every time limit that the house knows, where it is carried out, which test breaks with it, and plainly what is not implemented. How one is added: [extending.md](extending.md).',
    '',
    '## Rules',
    '',
    ...head(['id', 'says', 'effect', 'basis', 'carried out in', 'tested in']),
    ...rules.rows,
    '',
    '## Time limits',
    '',
    'A limit stands in the catalogue with its length and ground; it is counted where a service starts a clock by it.',
    '',
    ...head(['id', 'limit', 'length', 'basis', 'stands in', 'counted in', 'tested in']),
    ...limits.rows,
    ...Object.entries(limitsNotCounted).map(
      ([id, { says, why, basis }]) =>
        `| ${id} | ${says} | | ${basisText(...basis).en} | | **not implemented**: ${why} | |`,
    ),
    '',
  ].join('\n');
  return { text, findings: [...rules.findings, ...limits.findings, ...unknownNames(sources)] };
};

const read = (root: string, files: readonly string[]): SourceFile[] =>
  files.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n') }));

/** docs/rules.md for the checkout at `root`. */
export const rulesReport = (root: string): RulesReport => {
  const all = ['apps', 'libs', 'test'].flatMap((folder) => sourceFiles(root, folder));
  const isSpec = (file: string): boolean => /\.spec\.tsx?$/.test(file);
  const isSupport = (file: string): boolean => file.startsWith('test/') || file.includes('/spec-support/');
  const { text, findings } = rulesOf({
    code: read(
      root,
      all.filter((file) => !isSpec(file) && !isSupport(file)),
    ),
    specs: read(root, all.filter(isSpec)),
  });
  const typed = citationsOutsideLaw(root).map((one) => `${one.file}:${one.line} cites a law in a string: ${one.text}`);
  return { text, findings: [...findings, ...typed] };
};

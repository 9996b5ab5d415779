import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes, wordsOfEvent } from '@one-window/contracts';

export const GLOSSARY = 'docs/glossary.md';
const ROW = /^\| `(?<code>[^`]+)` \| (?<chinese>[^|]*) \| (?<meaning>[^|]*)\| (?<source>[^|]*)\|$/u;
const serviceOfCode = (code: string): string => code.split('.')[0] ?? '';

/** Every event that may travel, without its version; the two that every service publishes are explained above the table. */
const travelling = (): string[] =>
  [...new Set(eventTypes.map((type) => type.replace(/\.v\d+$/u, '')))].filter(
    (code) => !/\.(anomaly-reported|standing-changed)$/u.test(code),
  );

/**
 * The table of events with a row for every event, under its short name: events that are new stand behind the others of
 * their service. What somebody wrote of an event, and what it rests on, stays.
 */
const eventRows = (rows: readonly string[]): string[] => {
  const written = new Map(rows.map((row) => [ROW.exec(row)?.groups?.code ?? row, row]));
  const codes = travelling();
  const known = [...written.keys()].filter((code) => codes.includes(code));
  const fresh = codes.filter((code) => !written.has(code));
  const services = [...new Set([...known, ...codes].map(serviceOfCode))];
  return services.flatMap((service) =>
    [...known, ...fresh]
      .filter((code) => serviceOfCode(code) === service)
      .map((code) => {
        const { chinese = '', meaning = '', source = '' } = ROW.exec(written.get(code) ?? '')?.groups ?? {};
        const name = wordsOfEvent(`${code}.v1`, 'zh')?.name ?? chinese;
        return `| \`${code}\` | ${name} | ${meaning}| ${source}|`;
      }),
  );
};

/** The glossary with its table of events as the contracts have them. */
export const glossaryWithEvents = (root: string): string => {
  const text = readFileSync(join(root, GLOSSARY), 'utf8');
  const [before = '', after = ''] = text.split(/(?<=^## Events\n)/mu);
  const lines = after.split('\n');
  const first = lines.findIndex((line) => line.startsWith('| `'));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('| `'));
  return before + [...lines.slice(0, first), ...eventRows(lines.slice(first, end)), ...lines.slice(end)].join('\n');
};

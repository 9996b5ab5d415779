import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { eventTypes, stageNames, wordsOfEvent } from '@one-window/contracts';

const glossary = readFileSync(join(repositoryRoot(), 'docs/glossary.md'), 'utf8');

/** The text under one heading, up to the next heading of any level. */
function section(heading: string): string {
  const [, after = ''] = glossary.split(`\n${heading}\n`);
  return after.split(/\n#+ /u)[0] ?? '';
}

/** First two cells of every table row whose first cell is one code word. */
function rows(text: string): [string, string][] {
  return [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gmu)].map(([, code = '', chinese = '']) => [code, chinese]);
}

describe('the glossary', () => {
  it.each(Object.entries(stageNames))('names the stages of %s as the screens do', (service, names) => {
    expect(rows(section(`### ${service}`))).toEqual(Object.entries(names));
  });

  it('names every event that may travel, and no other', () => {
    const travelling = [...new Set(eventTypes.map((type) => type.replace(/\.v\d+$/u, '')))];
    const ofEveryService = travelling.filter((type) => /\.(anomaly-reported|standing-changed)$/u.test(type));
    const named = rows(section('## Events')).map(([code]) => code);
    expect([...named, ...ofEveryService].toSorted()).toEqual(travelling.toSorted());
  });

  it('names an event about a case as its short name does', () => {
    const named = rows(section('## Events')).flatMap(([code, chinese]) => {
      const words = wordsOfEvent(`${code}.v1`, 'zh');
      return words ? [[code, chinese.trim(), words.name] as const] : [];
    });
    expect(named.length).toBeGreaterThan(eventTypes.length / 2);
    expect(named.filter(([, inGlossary, shown]) => inGlossary !== shown)).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { GLOSSARY, glossaryWithEvents } from './glossary-events';

describe('the events of the glossary', () => {
  const committed = readFileSync(join(repositoryRoot(), GLOSSARY), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'one-window-glossary-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const written = (text: string): string => {
    mkdirSync(join(folder, 'docs'), { recursive: true });
    writeFileSync(join(folder, GLOSSARY), text);
    return glossaryWithEvents(folder);
  };
  const row = (code: string): string => committed.split('\n').find((line) => line.startsWith(`| \`${code}\` |`)) ?? '';

  it('keep what was written of each', () => {
    expect(written(committed)).toBe(committed);
  });

  it('get a row for a new event, under its short name, behind the others of its service', () => {
    const [last, name] = [row('mediation.mediator-left'), '| `mediation.note-written` | 备注 | | |'];
    const without = committed.replace(`${row('mediation.note-written')}\n`, '');
    expect(written(without)).toBe(without.replace(last, `${last}\n${name}`));
  });

  it('lose the row of an event that is no more, and take a short name that has changed', () => {
    const gone = '| `mediation.telegram-sent` | 电报 | | |';
    expect(written(committed.replace(row('mediation.note-written'), (old) => `${gone}\n${old}`))).toBe(committed);
    expect(written(committed.replace('` | 备注 |', '` | 便条 |'))).toBe(committed);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidSettings } from '@one-window/platform';
import { databaseUrls } from './databases';
import { allAsRecorded, databasesFor, summaryLine } from './refold-service';

describe('the databases of a refold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-refold-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const given = { DATABASE_URL_INTAKE: 'postgres://a', DATABASE_URL_TRIAGE: 'postgres://b' };

  it('are those of the service and of all it listens to', () => {
    expect(databasesFor('judicial-confirmation')).toEqual([
      'judicial-confirmation',
      'mediation',
      'intake',
      'follow-up',
      'triage',
    ]);
  });

  it('are those of the environment; one that is missing is named', () => {
    expect(databaseUrls(['intake', 'triage'], given, folder)).toEqual({
      intake: 'postgres://a',
      triage: 'postgres://b',
    });
    expect(() => databaseUrls(['intake', 'follow-up'], given, folder)).toThrow('DATABASE_URL_FOLLOW_UP is missing');
  });

  it('are those of the data folder where the environment names none', () => {
    expect(() => databaseUrls(['intake'], {}, folder)).toThrow(InvalidSettings);
    writeFileSync(join(folder, 'databases.json'), JSON.stringify({ intake: 'postgres://kept' }));
    expect(databaseUrls(['intake'], {}, folder)).toEqual({ intake: 'postgres://kept' });
  });
});

describe('the end of a refold', () => {
  const none = { service: 'intake' as const, dryRun: false, cases: 271, changed: 0, refused: 0 };
  it.each([
    [none, true, '✓ intake：271 件，都与记录一致，没有改动。 271 cases, nothing changed.'],
    [{ ...none, changed: 2 }, true, '✓ intake：271 件，已改 2 件。 271 cases, 2 changed.'],
    [{ ...none, changed: 2, dryRun: true }, false, '✗ intake：271 件，将改 2 件。 271 cases, 2 would change.'],
    [
      { ...none, refused: 1 },
      false,
      '✗ intake：271 件，都与记录一致，没有改动，1 件未重建。 271 cases, nothing changed, 1 left as they are.',
    ],
  ])('%j is good: %s', (summary, good, line) => {
    expect(allAsRecorded(summary)).toBe(good);
    expect(summaryLine(summary)).toBe(line);
  });
});

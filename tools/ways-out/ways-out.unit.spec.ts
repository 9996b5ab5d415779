import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes, serviceOf } from '@one-window/contracts';
import { timeLimitRules } from '@one-window/law';
import { repositoryRoot } from '@one-window/testing';
import { followUpRows } from '../dead-ends/rows/follow-up';
import { intakeRows } from '../dead-ends/rows/intake';
import { confirmationRows } from '../dead-ends/rows/judicial-confirmation';
import { mediationRows } from '../dead-ends/rows/mediation';
import { triageRows } from '../dead-ends/rows/triage';
import { hatchNames } from '../walk/hatch-ends';
import { waysOutDocument, WAYS_OUT } from './document';
import { everyWayOut } from './every-way-out';

const root = repositoryRoot();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const ways = everyWayOut.flatMap(({ where, ways: out }) => out.map((way) => ({ where, ...way })));
const commands = [...new Set(ways.flatMap(({ by }) => by))].map((given) => given.split(' ') as [string, string]);
const forms = read('apps/web/src/generated/commands.ts');
const ofTheRoad: Readonly<Record<string, object>> = {
  intake: intakeRows,
  triage: triageRows,
  mediation: mediationRows,
  'judicial-confirmation': confirmationRows,
  'follow-up': followUpRows,
};

describe('every way out of a state in which a case would be stuck', () => {
  it('stands on the page as the table has it', () => {
    expect(read(WAYS_OUT)).toBe(waysOutDocument());
  });

  it.each(commands)('is given over the API of %s: %s', (service, verb) => {
    const { paths } = JSON.parse(read(`docs/api/${service}.openapi.json`)) as { paths: Record<string, object> };
    expect(Object.keys(paths).filter((path) => path.endsWith(`/${verb}`))).not.toEqual([]);
  });

  it.each(commands.filter(([service]) => service in ofTheRoad))(
    'has a form in both languages, and is tried by the search for dead ends: %s %s',
    (service, verb) => {
      const form = `service: '${service}',\\s+verb: '${verb}',\\s+title: \\{\\s+zh: '.+',\\s+en: ['"].+['"]`;
      expect(new RegExp(form, 'u').test(forms)).toBe(true);
      expect(Object.keys(ofTheRoad[service] ?? {})).toContain(verb);
    },
  );

  it.each(ways.map(({ where, way, shownBy }) => [where, way, shownBy] as const))(
    'has a test: %s, %s',
    (_, __, { file, test }) => expect(read(file)).toContain(test),
  );

  it('is recorded by events of the services that lead it, under limits that are counted', () => {
    const limits = new Set<string>(timeLimitRules.map(({ id }) => id));
    for (const { recorded = [], limits: counted = [] } of ways) {
      for (const type of recorded) expect(eventTypes).toContain(type);
      for (const id of counted) expect(limits).toContain(id);
    }
    const unrecorded = ways.filter(({ by, recorded }) => !recorded && !by.every((one) => one.startsWith('directory ')));
    expect(unrecorded.map(({ way }) => way)).toEqual([]);
  });

  it('is led by a command or by a limit that runs out', () => {
    expect(ways.filter(({ by, limits = [] }) => by.length === 0 && limits.length === 0)).toEqual([]);
    for (const { by, recorded = [] } of ways.filter((way) => way.by.length === 0)) {
      expect([by, recorded.map(serviceOf).length]).not.toEqual([[], 0]);
    }
  });

  it('of the walk has its row, and every row that names one is walked', () => {
    expect(new Set(ways.flatMap(({ walk = [] }) => walk))).toEqual(new Set(hatchNames));
  });
});

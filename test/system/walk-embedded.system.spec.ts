import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deleteDataFolder } from '@one-window/persistence';
import { DEMONSTRATION_PASSWORD, readConsultations, roads } from '@one-window/road';
import { repositoryRoot, runsLong, sampleQuestions } from '@one-window/testing';
import { type OwnCentre, startOwnCentre } from '../../tools/start/own-centre';
import { prove } from '../../tools/prove/prove';
import { walkHatches } from '../../tools/walk/hatches';
import { inOwnHouse } from '../../tools/walk/own-house';
import { choose, supervisor, walk } from '../../tools/walk/walk';

const run = promisify(execFile);
const consultations = readConsultations(sampleQuestions);

/** A year of the plan is lived through, which takes minutes: `npm test` tells three of its cases in one process. */
const FEW = 3;
const houses = [['in one process', false] as const, ...(runsLong ? [['over Kafka', true] as const] : [])];

describe('ways out of states in which a case would be stuck', () => {
  it.each(houses)(
    'are told %s, and every case arrives where it should be in every service',
    async (_, overKafka) => {
      const { cases, ends, faults } = await inOwnHouse(overKafka, (house) =>
        walkHatches(house, { few: runsLong ? undefined : FEW }),
      );
      expect(faults).toEqual([]);
      const told = Object.keys(ends).length;
      expect(runsLong ? told : cases).toBeGreaterThanOrEqual(runsLong ? 37 : FEW);
    },
    900_000,
  );
});

describe('real disputes walk the whole road in one process', () => {
  let folder: string;
  let centre: OwnCentre;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'one-window-walk-'));
    centre = await startOwnCentre(folder);
  }, 120_000);
  afterAll(async () => {
    await centre.stop();
    await deleteDataFolder(folder);
  }, 60_000);

  it('reaches every end of the road, each chain whole', async () => {
    const walked = await walk({ url: centre.url, questions: choose(consultations, 12), sideBySide: 6 });
    expect(walked.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(new Set(walked.map(({ road }) => road.name))).toEqual(new Set(roads.map(({ name }) => name)));
    const { summary, found } = await prove({ url: centre.url, username: supervisor, password: DEMONSTRATION_PASSWORD });
    expect(found).toEqual([]);
    expect(summary).toMatchObject({ cases: 12, findings: 0, onTheirWay: 0 });
  }, 240_000);

  it('is driven by the snippets of docs/for-programs.md, as they stand there: get a key, register, find, act, follow', async () => {
    const page = readFileSync(join(repositoryRoot(), 'docs/for-programs.md'), 'utf8');
    const program = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, snippet]) => snippet).join('\n');
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, ONE_WINDOW: centre.url },
      timeout: 60_000,
    });
    const said = stdout.trim().split('\n');
    const number = /^registered (JC-140502-\d{8}-\d{6}), receipt code (?:\w{4}-){2}\w{4}$/m.exec(stdout)?.[1];
    expect(said).toEqual([
      expect.stringMatching(/^a key that begins with ow_[0-9a-f]{10}$/),
      '403 scope-missing: needs statistics:read',
      'S25 is 12345',
      expect.stringMatching(/^registered JC-/),
      'repeated: the same case true',
      expect.stringMatching(`^409 external-reference-registered: ${number} at /api/intake/cases/`),
      `found ${number}, 已登记`,
      expect.stringMatching(/^asked for a supplement, the case is at intake:2$/),
      '409 stale-version',
      expect.stringMatching(/^\p{Script=Han}+, with \p{Script=Han}+; 2 steps$/u),
      'nothing new',
      'the next key 200, the one before 200',
      'ended, then 401',
    ]);
  }, 90_000);

  it('loses nothing when it is killed hard in the middle of traffic, and walks on after the restart', async () => {
    let commands = 0;
    await walk({
      url: centre.url,
      questions: choose(consultations, 12),
      sideBySide: 6,
      firstSeed: 5000,
      patienceMilliseconds: 500,
      recorder: {
        carriedOut: () => {
          commands += 1;
          if (commands === 60) centre.process.kill('SIGKILL');
        },
        waited: () => undefined,
      },
    });
    expect(commands).toBeGreaterThanOrEqual(60);
    centre = await startOwnCentre(folder);
    const walked = await walk({
      url: centre.url,
      questions: choose(consultations, 11),
      sideBySide: 4,
      firstSeed: 6000,
    });
    expect(walked.filter(({ faults }) => faults.length > 0)).toEqual([]);
  }, 240_000);

  it('refuses a second copy on the same data folder and says who owns it', async () => {
    await expect(startOwnCentre(folder)).rejects.toThrow(new RegExp(`in use by process ${centre.process.pid}`));
  }, 60_000);
});

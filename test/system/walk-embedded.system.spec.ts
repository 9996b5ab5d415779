import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { readConsultations, roads } from '@one-window/road';
import { repositoryRoot } from '@one-window/testing';
import { type OwnCentre, startOwnCentre } from '../../tools/start/own-centre';
import { choose, walk } from '../../tools/walk/walk';

const consultations = readConsultations(join(repositoryRoot(), '../shared/data/consultations-dev.json'));

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
    const walked = await walk({ url: centre.url, questions: choose(consultations, 24), sideBySide: 6 });
    expect(walked.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(new Set(walked.map(({ road }) => road.name))).toEqual(new Set(roads.map(({ name }) => name)));
  }, 240_000);

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

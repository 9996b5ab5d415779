import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { ended, launchCentre } from '../start/own-centre';

/** Works in the demonstration city at the address, or, without one, in a city of its own that is deleted afterwards. */
export const withCity = async (url: string | undefined, work: (url: string) => Promise<void>): Promise<void> => {
  if (url !== undefined) return await work(url);
  const folder = await mkdtemp(join(tmpdir(), 'one-window-city-'));
  const centre = launchCentre(folder, { kind: 'city' });
  try {
    const [, own = ''] = await centre.printed(/^ready: (\S+)/);
    return await work(own);
  } finally {
    await ended(centre.process);
    await deleteDataFolder(folder);
  }
};

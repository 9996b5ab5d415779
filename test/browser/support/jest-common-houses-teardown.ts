import { deleteDataFolder } from '@one-window/persistence';
import { commonHouses } from './common-houses';

/** Ends what was started for the tests of this run, and deletes its data. */
export default async function closeCommonHouses(): Promise<void> {
  await Promise.all(
    commonHouses()
      .splice(0)
      .map(async ({ folder, starting }) => {
        const centre = await starting.catch(() => undefined);
        await centre?.stop();
        await deleteDataFolder(folder);
      }),
  );
}

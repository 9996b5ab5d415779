import { once } from 'node:events';
import { DataFolderInUse, lockDataFolder } from '../folder-lock';

/** Prints `ready`, waits for a line, then tries to own the folder named by the last argument; says `mine` or `refused`. */
async function contend(folder: string): Promise<void> {
  console.log('ready');
  await once(process.stdin, 'data');
  try {
    lockDataFolder(folder);
    console.log('mine');
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    console.log('refused');
  }
}

void contend(process.argv.at(-1) ?? '');

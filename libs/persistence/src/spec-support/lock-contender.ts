import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { DataFolderInUse, lockDataFolder } from '../folder-lock';

export interface Contest {
  parent: string;
  folders: string[];
  contenders: number;
  /** One counter: arrivals of all contenders over all folders. */
  arrivals: SharedArrayBuffer;
  /** One counter per folder: how many contenders got it. */
  owners: SharedArrayBuffer;
}

/** In a thread: tries to own each folder at the same moment as the other contenders. */
function contend({ parent, folders, contenders, arrivals, owners }: Contest): void {
  const counter = new Int32Array(arrivals);
  folders.forEach((name, round) => {
    const everybody = contenders * (round + 1);
    let arrived = Atomics.add(counter, 0, 1) + 1;
    Atomics.notify(counter, 0);
    while (arrived < everybody) {
      Atomics.wait(counter, 0, arrived);
      arrived = Atomics.load(counter, 0);
    }
    if (owned(join(parent, name))) Atomics.add(new Int32Array(owners), round, 1);
  });
}

function owned(folder: string): boolean {
  try {
    lockDataFolder(folder);
    return true;
  } catch (error) {
    if (error instanceof DataFolderInUse) return false;
    throw error;
  }
}

contend(workerData as Contest);

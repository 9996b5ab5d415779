import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { DataFolderInUse, lockDataFolder } from '../folder-lock';

export interface Contest {
  parent: string;
  folders: string[];
  contenders: number;
  /** One counter: arrivals of all contenders over all folders. */
  arrivals: SharedArrayBuffer;
}

/** In a thread: tries to own each folder at the same moment as the other contenders; posts the names of those it got. */
function contend({ parent, folders, contenders, arrivals }: Contest): string[] {
  const counter = new Int32Array(arrivals);
  return folders.filter((name, round) => {
    const everybody = contenders * (round + 1);
    let arrived = Atomics.add(counter, 0, 1) + 1;
    Atomics.notify(counter, 0);
    while (arrived < everybody) {
      Atomics.wait(counter, 0, arrived);
      arrived = Atomics.load(counter, 0);
    }
    return owned(join(parent, name));
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

parentPort?.postMessage(contend(workerData as Contest));

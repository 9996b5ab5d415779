import { closeSync, existsSync, openSync, realpathSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderRefused } from '@one-window/persistence';
import type { HealthFinding } from '@one-window/platform';

const MEGABYTE = 1_048_576;
/**
 * With less than this free nothing new is taken in: PostgreSQL ends when it cannot write its log, and then nobody could
 * even read.
 */
const LEAST_FREE_MEGABYTES = 64;
/** Given back to the databases when others have filled the disk, so that reading goes on until somebody makes room. */
const RESERVE_MEGABYTES = 32;
const RESERVE_AGAIN_MEGABYTES = LEAST_FREE_MEGABYTES + 2 * RESERVE_MEGABYTES;
const LOOK_MILLISECONDS = 250;

/** How much the disk of a data folder still takes, looked at four times a second. */
export class DiskSpace {
  private freeMegabytes: number;
  private readonly looking: NodeJS.Timeout;
  private readonly reserve: string;
  private readonly places: readonly string[];

  constructor(folder: string) {
    this.places = placesOf(folder);
    this.reserve = join(this.places.at(-1) ?? folder, 'reserve');
    this.freeMegabytes = freeMegabytesOf(this.places);
    this.look();
    this.looking = setInterval(() => this.look(), LOOK_MILLISECONDS).unref();
  }

  /** Whether nothing new may be taken in. */
  get full(): boolean {
    return this.freeMegabytes < LEAST_FREE_MEGABYTES;
  }

  get reason(): string {
    return `磁盘已满，只剩 ${this.freeMegabytes} MB：可以查阅，暂时不能办理 the disk is full, ${this.freeMegabytes} MB are free: reading goes on, nothing new is taken in`;
  }

  /** For /readyz. */
  get finding(): HealthFinding {
    return this.full ? { status: 'down', detail: this.reason } : { status: 'up' };
  }

  stop(): void {
    clearInterval(this.looking);
  }

  private look(): void {
    try {
      this.freeMegabytes = freeMegabytesOf(this.places);
      if (this.full) rmSync(this.reserve, { force: true });
      else if (this.freeMegabytes >= RESERVE_AGAIN_MEGABYTES && !existsSync(this.reserve)) this.layReserveAside();
    } catch {
      // A disk that does not even say how much it takes takes nothing; /readyz tells, and the next look asks again.
      this.freeMegabytes = 0;
    }
  }

  private layReserveAside(): void {
    const file = openSync(this.reserve, 'w', 0o600);
    try {
      const block = Buffer.alloc(MEGABYTE);
      for (let written = 0; written < RESERVE_MEGABYTES; written += 1) writeSync(file, block);
    } finally {
      closeSync(file);
    }
  }
}

/** The databases may lie on another disk than the rest. */
const placesOf = (folder: string): string[] => {
  const databases = join(folder, 'postgres');
  return existsSync(databases) ? [folder, realpathSync(databases)] : [folder];
};

const freeMegabytesOf = (places: readonly string[]): number => {
  const free = places.map((place) => {
    const { bavail, bsize } = statfsSync(place);
    return (bavail * bsize) / MEGABYTE;
  });
  return Math.floor(Math.min(...free));
};

/** Before anything is written. @throws DataFolderRefused when there is too little room to run. */
export const requireRoom = (folder: string): void => {
  const free = freeMegabytesOf(placesOf(folder));
  if (free >= LEAST_FREE_MEGABYTES) return;
  throw new DataFolderRefused(
    'disk',
    `未启动：${folder} 所在的磁盘只剩 ${free} MB，至少需要 ${LEAST_FREE_MEGABYTES} MB。请腾出空间后再启动，数据没有丢失。`,
    `Not started: only ${free} MB are free on the disk of ${folder}, and ${LEAST_FREE_MEGABYTES} MB are needed. Make room and start again; nothing is lost.`,
  );
};

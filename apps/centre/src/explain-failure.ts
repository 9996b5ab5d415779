import {
  damagedDatabases,
  DatabaseNewerThanBuild,
  DataFolderInUse,
  DataFolderRefused,
  isDamage,
  PortInUse,
  ServerDidNotStart,
} from '@one-window/persistence';
import { InvalidSettings } from '@one-window/platform';
import { UnreadableField } from '@one-window/privacy';
import { refusedPart } from './data-folder/refusals';
import { CityMissing } from './demonstration/demonstration-city';
import { WrongInstallation } from './installation';

/** Errors that say themselves what is wrong and what to do. */
const explained = [CityMissing, DataFolderInUse, DataFolderRefused, InvalidSettings, PortInUse, WrongInstallation];

const noSpace = (folder: string): string =>
  `未启动：${folder} 所在的磁盘已满。请腾出空间后再启动，数据没有丢失。 Not started: the disk of ${folder} is full. Make room and start again; nothing is lost.`;

/** What the file system refuses, by error code. */
const refusedByDisk: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  EACCES: (path) => `未启动：当前用户不能读写 ${path}。 Not started: this user may not read and write ${path}.`,
  EPERM: (path) => `未启动：当前用户不能读写 ${path}。 Not started: this user may not read and write ${path}.`,
  EROFS: (path) => `未启动：${path} 所在的磁盘是只读的。 Not started: the disk of ${path} is read-only.`,
  ENOTDIR: (path) => `未启动：${path} 不是文件夹。 Not started: ${path} is not a folder.`,
  EEXIST: (path) => `未启动：${path} 不是文件夹。 Not started: ${path} is not a folder.`,
};

/**
 * Why the centre did not start or could not go on, for the person who started it, in Chinese and English: one sentence
 * for whatever a folder, disk or port can do, the stack for a defect of ours.
 */
export const explainFailure = (error: unknown, { folder, port }: { folder: string; port: string }): string => {
  if (!(error instanceof Error)) return String(error);
  if (explained.some((kind) => error instanceof kind)) return error.message;
  if (error instanceof UnreadableField) return refusedPart(folder, 'secrets.json', 'foreign').message;
  if (isDamage(error)) return damagedDatabases(folder, error.message).message;
  if (error instanceof ServerDidNotStart) return serverDidNotStart(folder, error.lastWords);
  if (error instanceof DatabaseNewerThanBuild) {
    return `未启动：${folder} 由更新的版本写成，请用那个版本启动。 Not started: ${folder} was written by a newer version; run that one. (${error.message})`;
  }
  const { code = '', path, syscall } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用，请停止占用它的程序或者换用 --port。 Port ${port} is in use: stop that program or choose another with --port.`;
  }
  if (code === 'EACCES' && syscall === 'listen') {
    return `当前用户不能使用端口 ${port}，请换用 --port。 This user may not use port ${port}: choose another with --port.`;
  }
  if (/^53100$/.test(code)) return noSpace(folder);
  const sentence = Object.hasOwn(refusedByDisk, code) ? refusedByDisk[code] : undefined;
  return sentence?.(path ?? folder) ?? error.stack ?? error.message;
};

const serverDidNotStart = (folder: string, lastWords: string): string => {
  if (/No space left on device|Disk quota exceeded/.test(lastWords)) return noSpace(folder);
  const reason = lastWords.split('\n').findLast((line) => /\b(FATAL|PANIC|ERROR)\b/.test(line)) ?? lastWords;
  return damagedDatabases(folder, reason.replace(/^.*?\b(?:FATAL|PANIC|ERROR):\s*/, '')).message;
};

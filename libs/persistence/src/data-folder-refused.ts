/** The parts of a data folder that belong together. */
export type DataFolderPart = 'installation.json' | 'secrets.json' | 'postgres' | 'superuser.password' | 'disk';

/**
 * A data folder that is not opened, because a part of it is missing, damaged or of another installation. The message
 * says in Chinese and English which part, what that means and what to do; nothing in the folder was changed.
 */
export class DataFolderRefused extends Error {
  override readonly name = 'DataFolderRefused';
  constructor(
    readonly part: DataFolderPart,
    zh: string,
    en: string,
    options?: ErrorOptions,
  ) {
    super(`${zh} ${en}`, options);
  }
}

/** The database files of a city are damaged; only a backup brings back what was in them. */
export const damagedDatabases = (folder: string, what: string, cause?: unknown): DataFolderRefused =>
  new DataFolderRefused(
    'postgres',
    `${folder} 的数据库文件已损坏（${what}），未启动；请用 npm run restore 从备份恢复到另一个文件夹，原文件夹请留存。`,
    `The database files of ${folder} are damaged (${what}) and were not opened: restore a backup into another folder with npm run restore, and keep this one as it is.`,
    { cause },
  );

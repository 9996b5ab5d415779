import { DataFolderRefused } from '@one-window/persistence';
import type { NamedPart } from '../domain/folder-verdict';

interface Words {
  zh: string;
  en: string;
}

type Wrong = 'missing' | 'damaged' | 'foreign';

/** What it means that a part is not there, or not this installation's own. */
const meaning: Readonly<Record<NamedPart, Words>> = {
  'installation.json': {
    zh: '没有它就不知道这里是正式数据还是演示数据',
    en: 'without it nobody knows whether these are real data or a demonstration',
  },
  'secrets.json': {
    zh: '没有它，加密的个人信息无法读取；不会生成新的密钥',
    en: 'without it personal fields cannot be read; no new keys are made in its place',
  },
  postgres: {
    zh: '里面是全部案件；不会另建空库',
    en: 'it holds every case; no empty databases are made in its place',
  },
};

const how: Readonly<Record<Wrong, Words>> = {
  missing: { zh: '缺失或者不完整', en: 'is missing or incomplete' },
  damaged: { zh: '为空或者已损坏', en: 'is empty or damaged' },
  foreign: { zh: '属于另一套安装', en: 'belongs to another installation' },
};

const shown = (part: NamedPart): string => (part === 'postgres' ? 'postgres/' : part);

/** A part of the data folder is missing, damaged or of another installation. */
export const refusedPart = (folder: string, part: NamedPart, wrong: Wrong): DataFolderRefused =>
  new DataFolderRefused(
    part,
    `未启动：${folder} 中的 ${shown(part)} ${how[wrong].zh}，${meaning[part].zh}。请从备份中放回原来的 ${shown(part)}，或者用 npm run restore 把备份恢复到另一个文件夹。`,
    `Not started: ${shown(part)} in ${folder} ${how[wrong].en}, and ${meaning[part].en}. Put the ${shown(part)} that was there back from the backup, or restore the backup into another folder with npm run restore.`,
  );

/** installation.json says one kind and the databases another. */
export const refusedKind = (folder: string, said: string, known: string): DataFolderRefused =>
  new DataFolderRefused(
    'installation.json',
    `未启动：${folder} 的 installation.json 写的是 ${said}，数据库里却是 ${known}；正式数据不能变成演示数据，反之亦然。请从备份中放回原来的 installation.json。`,
    `Not started: installation.json in ${folder} says ${said}, the databases say ${known}; real data never become a demonstration, nor the other way round. Put the installation.json that was there back from the backup.`,
  );

/** The databases do not open with the password that lies beside them. */
export const refusedPassword = (folder: string, cause: unknown): DataFolderRefused =>
  new DataFolderRefused(
    'superuser.password',
    `未启动：${folder} 的 postgres/superuser.password 不是这些数据库的密码。请从备份中放回原来的文件。`,
    `Not started: postgres/superuser.password in ${folder} is not the password of these databases. Put the file that was there back from the backup.`,
    { cause },
  );

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { FIRST_ADMINISTRATOR } from '@one-window/directory';
import { type FolderLock, lockDataFolder } from '@one-window/persistence';
import { answerRouterError, newId, publishApiPages, publishWebPages, secureAnswers } from '@one-window/platform';
import Fastify, { type FastifyInstance } from 'fastify';
import { administratorOf, secretsOf } from './databases';
import { damageTold, FilesCheck } from './data-folder/files-check';
import { Demonstration } from './demonstration/demonstration';
import { CityMaker } from './demonstration/city-maker';
import { CityMissing, type DemonstrationCity } from './demonstration/demonstration-city';
import { DiskSpace, requireRoom } from './disk-space';
import { FrontDoor } from './front-door';
import type { HouseParts } from './house';
import { Installation, type InstallationKind } from './installation';
import { KeptDatabase } from './kept-database';
import { LogFile } from './log-file';

export interface CentreOptions {
  dataFolder: string;
  /** 0: a free port. */
  port: number;
  host: string;
  /** False only for tests whose data may be lost. */
  durable: boolean;
  /** What an empty data folder becomes; a folder with data stays what it is. Default: a city where one is given, else empty. */
  installation?: InstallationKind | undefined;
  /** What fills a demonstration; absent: this centre makes none. */
  city?: DemonstrationCity | undefined;
  /** Lines for the person who started it. */
  say?: (line: string) => void;
}

export interface RunningCentre {
  url: string;
  /** Resolves when everybody may come in: at once, or when the demonstration city is filled. */
  ready: Promise<void>;
  /** Rejects when the city cannot be made again; the next start does it. */
  failed: Promise<never>;
  databaseProcessId(): number;
  stop(): Promise<void>;
}

/**
 * Starts the whole centre in this process on a data folder: embedded PostgreSQL, migrations, all services, pages. It
 * listens when this resolves; `ready` says when it lets everybody in.
 * @throws DataFolderInUse when a second copy runs on the folder; WrongInstallation when the folder is of another kind;
 * CityMissing when its city is still to be made and none is given;
 * DataFolderRefused when its parts are not all there or do not belong together; EADDRINUSE when the port is taken.
 */
export const startCentre = async (options: CentreOptions): Promise<RunningCentre> => {
  const dataFolder = resolve(options.dataFolder);
  const lock = lockDataFolder(dataFolder);
  try {
    return await startInFolder(dataFolder, lock, options);
  } catch (error) {
    lock.release();
    throw damageTold(dataFolder, error);
  }
};

const startInFolder = async (dataFolder: string, lock: FolderLock, options: CentreOptions): Promise<RunningCentre> => {
  const installation = Installation.open(dataFolder, options.installation, options.city ? 'city' : 'empty');
  if (installation.city?.state === 'filling' && !options.city) throw new CityMissing(dataFolder);
  requireRoom(dataFolder);
  const secrets = secretsOf(dataFolder);
  const place = { dataDirectory: dataFolder, durable: options.durable, lock };
  const database = await KeptDatabase.start(place, installation.founding);
  /** What ends with the centre, last begun first. */
  const endings: (() => unknown)[] = [() => lock.release(), () => database.stop()];
  const stop = async (): Promise<void> => {
    while (endings.length > 0) await endings.pop()?.();
  };
  try {
    const remember = await installation.confirm(administratorOf(database.postgres), secrets);
    const logFile = new LogFile(join(dataFolder, 'centre.log'));
    endings.push(() => logFile.close());
    const disk = new DiskSpace(dataFolder);
    endings.push(() => disk.stop());
    const pages = await pagesFrom(repositoryFolder());
    endings.push(() => pages.close());
    const files = await FilesCheck.begin(administratorOf(database.postgres), dataFolder);
    endings.push(() => files.stop());
    const demonstration = new Demonstration(installation);
    const closed = { demonstration: () => demonstration.shown(), reason: () => demonstration.reason };
    const door = new FrontDoor((request, response) => pages.routing(request, response), closed, disk);
    const url = await door.listen(options.port, options.host);
    const { host } = options;
    const port = Number(new URL(url).port);
    const parts: HouseParts = { database, dataFolder, host, port, installation, demonstration, files, logFile, disk };
    const say = options.say ?? (() => undefined);
    const maker = new CityMaker(parts, door, say, options.city);
    endings.push(
      () => maker.close(),
      () => door.stop(),
    );
    const ready = files
      .firstLook()
      .then(() => maker.open())
      .then(remember)
      .then(() => tellFirstPassword(installation, say))
      .catch((error: unknown) => {
        throw damageTold(dataFolder, error);
      });
    return { url, ready, failed: maker.failed, databaseProcessId: () => database.postgres.processId, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Once, on the operator's screen: the account that creates all the others. */
const tellFirstPassword = (installation: Installation, say: (line: string) => void): void => {
  const { firstPassword } = installation;
  if (firstPassword === undefined) return;
  say(`管理员账号 ${FIRST_ADMINISTRATOR}，初始密码 ${firstPassword}（只显示这一次，首次登录须修改）`);
  say(
    `account ${FIRST_ADMINISTRATOR}, first password ${firstPassword} (shown once; to be changed at the first sign-in)`,
  );
  installation.firstPasswordTold();
};

/** The workbench and the pages for integrators, apart from the services: they stay while those are built anew. */
const pagesFrom = async (root: string): Promise<FastifyInstance> => {
  const pages = Fastify({ logger: false, genReqId: () => newId(), frameworkErrors: answerRouterError });
  secureAnswers(pages);
  await publishApiPages(pages, {
    apis: [...serviceNames, 'centre'],
    asyncApiFile: join(root, 'docs/api/asyncapi.json'),
    guideFile: join(root, 'docs/for-programs.md'),
  });
  await publishWebPages(pages, join(root, 'dist/web'));
  await pages.ready();
  return pages;
};

/** The folder that holds dist/ and docs/: the same from the sources and from dist/. */
const repositoryFolder = (): string => {
  let folder = __dirname;
  while (!existsSync(join(folder, 'nest-cli.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
};

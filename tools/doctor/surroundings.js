const { existsSync, statfsSync, statSync } = require('node:fs');
const { connect, createServer } = require('node:net');
const { join } = require('node:path');
const { existing, filesIn } = require('./data-folder');

const MEGABYTE = 1024 * 1024;
const DAY = 24 * 3_600_000;
/** Clocks of two machines that share a folder may differ so much. */
const INEXACT = 5 * 60_000;
const CONNECT_MILLISECONDS = 2000;

/** Free for this user on the file system of a folder, in megabytes. */
const freeMegabytes = (folder) => {
  const { bavail, bsize } = statfsSync(existing(folder));
  return Math.floor((bavail * bsize) / MEGABYTE);
};

const noSpace = ({ root, dataFolder, spaceMegabytes }) => {
  const scarce = [root, dataFolder].find((folder) => freeMegabytes(folder) < spaceMegabytes);
  if (scarce === undefined) return undefined;
  const free = freeMegabytes(scarce);
  return {
    zh: `${scarce} 所在的磁盘只剩 ${free} MB，至少需要 ${spaceMegabytes} MB。`,
    en: `Only ${free} MB are free on the disk of ${scarce}; ${spaceMegabytes} MB are needed.`,
    doZh: '清理磁盘，或者用 npm start -- --data 文件夹 把数据放到另一块盘上。',
    doEn: 'Free some space, or keep the data on another disk with npm start -- --data FOLDER.',
  };
};

/** Why nobody can listen there; undefined when one can. */
const refusalToListen = (host, port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });

const isOneWindow = async (host, port) => {
  try {
    const answer = await fetch(`http://${host}:${port}/livez`, { signal: AbortSignal.timeout(CONNECT_MILLISECONDS) });
    return (await answer.json()).status === 'alive';
  } catch {
    return false;
  }
};

const portTaken = async ({ host, port }) => {
  const refusal = await refusalToListen(host, port);
  if (refusal === undefined) return undefined;
  if (refusal === 'EADDRINUSE' && (await isOneWindow(host, port))) {
    return {
      zh: `端口 ${port} 上已有一个一窗解纷在运行。`,
      en: `One Window already runs on port ${port}.`,
      doZh: `直接打开 http://${host}:${port}，或者先停止它再启动。`,
      doEn: `Open http://${host}:${port}, or stop that copy first.`,
    };
  }
  return {
    zh: `端口 ${port} 不能使用（${refusal}）。`,
    en: `Port ${port} cannot be used (${refusal}).`,
    doZh: '停止占用它的程序，或者用 npm start -- --port 另一个端口。',
    doEn: 'Stop the program that uses it, or choose another with npm start -- --port PORT.',
  };
};

const changedAt = (file) => statSync(file).mtimeMs;

/** The latest time of any file in the data folder; 0 where there is none. */
const newestRecord = (dataFolder) =>
  filesIn(dataFolder, () => true).reduce((newest, file) => {
    try {
      return Math.max(newest, changedAt(file));
    } catch (error) {
      // The server renames and removes its files while it runs.
      if (error.code === 'ENOENT') return newest;
      throw error;
    }
  }, 0);

const day = (moment) => new Date(moment).toISOString().slice(0, 16).replace('T', ' ');

/** Limits are counted by the clock: it must not stand before the sources were written or the data were recorded. */
const clockOff = ({ root, dataFolder, now }) => {
  const built = ['package-lock.json', join('dist', '.tsbuildinfo')]
    .map((file) => join(root, file))
    .filter((file) => existsSync(file))
    .reduce((newest, file) => Math.max(newest, changedAt(file)), 0);
  const recorded = newestRecord(dataFolder);
  if (built - now <= INEXACT && recorded - now <= DAY) return undefined;
  const exists = day(Math.max(built, recorded));
  return {
    zh: `本机时钟（${day(now)} UTC）早于已有文件的时间（${exists} UTC），很可能不准。`,
    en: `This machine's clock (${day(now)} UTC) is behind files that exist already (${exists} UTC).`,
    doZh: '校准系统时间（例如打开网络对时）后再启动，否则期限会算错。',
    doEn: 'Set the clock right (turn on time synchronisation) before starting, or limits are counted wrongly.',
  };
};

const answers = (address) =>
  new Promise((resolve) => {
    const [, host, port] = /^\[?([^\]]+)\]?:(\d+)$/.exec(address) || [];
    if (host === undefined) {
      resolve(false);
      return;
    }
    const socket = connect({ host, port: Number(port), timeout: CONNECT_MILLISECONDS });
    const tell = (answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
    socket.once('timeout', () => tell(false));
  });

const brokerAway = async ({ environment }) => {
  const brokers = (environment.KAFKA_BROKERS || '').split(',').flatMap((address) => address.trim() || []);
  const answered = await Promise.all(brokers.map(answers));
  const away = brokers.filter((_, index) => !answered[index]);
  if (away.length === 0) return undefined;
  return {
    zh: `KAFKA_BROKERS 中的 ${away.join('、')} 连接不上。`,
    en: `${away.join(', ')} of KAFKA_BROKERS cannot be reached.`,
    doZh: '启动 Kafka（本机可运行 npm run broker），或者改正 KAFKA_BROKERS；不设置它时事件在进程内传递。',
    doEn: 'Start Kafka (npm run broker does so here), or correct KAFKA_BROKERS; unset, events stay in the process.',
  };
};

module.exports = { brokerAway, clockOff, noSpace, portTaken };

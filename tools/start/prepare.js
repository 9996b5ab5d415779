/**
 * Makes the checkout runnable: dependencies installed as the lock says, sources built. Plain JavaScript without
 * dependencies, because it runs before there are any.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { spawnSync } = require('node:child_process');

const root = resolve(__dirname, '../..');
const marks = join(root, 'node_modules', '.one-window');
const say = (line) => process.stderr.write(`${line}\n`);

const run = (command, args, cwd = root) => {
  const outcome = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (outcome.status !== 0) {
    say(`${command} ${args.join(' ')} failed (${outcome.error ? outcome.error.message : `exit ${outcome.status}`}).`);
    say('运行 npm run doctor 查看本机缺少什么。 Run `npm run doctor` to see what this machine lacks.');
    process.exit(1);
  }
};

const digestOf = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

/** Files below a folder whose name matches, but for installed packages and the folders left out. */
const filesIn = (folder, name, leftOut = []) => {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return ['node_modules', ...leftOut].includes(entry.name) ? [] : filesIn(path, name, leftOut);
    return name.test(entry.name) ? [path] : [];
  });
};

const serviceSources = () => [
  'tsconfig.json',
  ...['apps', 'libs', 'tools', 'test'].flatMap((folder) => filesIn(folder, /\.(ts|json)$/, ['web'])),
];

/**
 * Everything that goes into the pages: code, the lib they share, the party's page of supervision, styles, the page itself,
 * icons and fonts, but no test.
 */
const webSources = () =>
  ['apps/web', 'libs/inputs', 'libs/contracts/src/for-pages', 'apps/supervision/src/public-page'].flatMap((folder) =>
    filesIn(folder, /(?<!\.spec)\.(tsx?|m?js|json|css|html|svg|png|ico|woff2?)$/),
  );

const unlessDone = (name, digest, produced, work) => {
  const mark = join(marks, name);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest && existsSync(join(root, produced))) return;
  work();
  mkdirSync(marks, { recursive: true });
  writeFileSync(mark, digest);
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    `Node ${process.versions.node} 太旧，需要 20.19 或更新。 Node ${process.versions.node} is too old; 20.19 or newer is needed.`,
  );
  process.exit(1);
};

/** Packages as the lock says; what they would run on installing is not run (.npmrc). */
const install = () => {
  checkNode();
  unlessDone('installed', digestOf(['package-lock.json']), 'node_modules/typescript/package.json', () => {
    say('安装依赖… Installing dependencies…');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  });
};

const prepare = () => {
  install();
  unlessDone('built', digestOf(serviceSources()), 'dist/tools/city/main.js', () => {
    say('构建… Building…');
    run(process.execPath, [join(root, 'node_modules', 'typescript-native', 'bin', 'tsc'), '-b']);
  });
  unlessDone('built-web', digestOf(webSources()), 'dist/web/index.html', () => {
    say('构建页面… Building the pages…');
    const web = join(root, 'apps', 'web');
    const vite = createRequire(join(web, 'package.json')).resolve('vite/package.json');
    run(process.execPath, [join(dirname(vite), 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], web);
  });
};

module.exports = { install, prepare, root };

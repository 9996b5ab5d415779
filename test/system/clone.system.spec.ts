import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { readConsultations } from '@one-window/road';
import { repositoryRoot, runsLong, sampleQuestions } from '@one-window/testing';

const root = repositoryRoot();

const git = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
};

/** Ways up the tree that are no path to a file of this repository: what a spec feeds or a script writes, and paths inside a package. */
const noPathsOfOurs = new Set([
  'apps/web/scripts/generate-commands.mjs',
  'tools/browser/chromium.ts',
  'tools/docs/links.unit.spec.ts',
  'tools/lint/dependency-rules.unit.spec.ts',
]);
const readAsText = /\.(ts|tsx|js|cjs|mjs|json|md|ya?ml|sh)$|(^|\/)Dockerfile$|^\.ci\/run$/;
/** Not committed: what `npm ci` and the build make in the clone. */
const made = ['node_modules', 'dist'];
const endings = ['', '.ts', '.tsx', '.js', '.json', '/index.ts'];

/** A stranger has what is committed, and nothing beside it. */
describe('a clone of the repository, with nothing beside it', () => {
  const place = mkdtempSync(join(tmpdir(), 'one-window-clone-'));
  const clone = join(place, 'one-window');
  const textOf = (file: string): string => readFileSync(join(clone, file), 'utf8');

  beforeAll(() => git('clone', '--quiet', root, clone), 60_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('has every file that its code, tests and documents name by a way up the tree', () => {
    const files = git('-C', clone, 'ls-files')
      .split('\n')
      .filter((file) => readAsText.test(file));
    expect(files.length).toBeGreaterThan(1000);
    const elsewhere = files
      .filter((file) => !noPathsOfOurs.has(file) && file !== 'package-lock.json')
      .flatMap((file) => {
        const text = textOf(file);
        // A workspace is loaded from node_modules/@one-window/NAME, and its program from what was built.
        const from =
          basename(file) === 'package.json' && file !== 'package.json' ? 'node_modules/@one-window/x' : dirname(file);
        const isThere = (path: string): boolean => {
          const target = resolve(clone, from, path);
          if (made.some((folder) => `${target}/`.startsWith(join(clone, folder, '/')))) return true;
          // A module that is loaded when wanted is named as it is built.
          const source = target.replace(/\.js$/, '.ts');
          return (
            `${target}/`.startsWith(`${clone}/`) &&
            (existsSync(source) || endings.some((ending) => existsSync(target + ending)))
          );
        };
        const ways = [...text.matchAll(/(?<![\w./])(?:\.\/)*(?:\.\.\/)+[\w./@-]*/g)].map(([way]) => way);
        const above = text.match(/\b(?:repositoryRoot\(\)|root), '\.\.[^)]*/g) ?? [];
        return [...ways.filter((way) => !isThere(way)), ...above].map((way) => `${file}: ${way}`);
      });
    expect(elsewhere).toEqual([]);
  });

  it('has every program and every file that the commands of its READMEs name', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const missing = ['README.md', 'README.zh-CN.md'].flatMap((readme) => {
      const commands = [...textOf(readme).matchAll(/npm (?:run )?([\w:-]+)((?: -- [^`\n#]*)?)/g)];
      expect(commands.map(([, name]) => name)).toEqual(expect.arrayContaining(['start', 'test', 'walk']));
      return commands.flatMap(([command, name = '', rest = '']) => {
        const script = scripts[name];
        const program = /\b(tools|apps)\/(?!start\/run)[\w/-]+(?=\.js)/.exec(script ?? '')?.[0];
        const programIsThere =
          !program || existsSync(join(clone, `${program}.ts`)) || existsSync(join(clone, `${program}.js`));
        const input = /--input (\S+)/.exec(rest)?.[1];
        const inputIsThere = !input || /^(FILE|文件)$/.test(input) || existsSync(resolve(clone, input));
        return script && programIsThere && inputIsThere ? [] : [command];
      });
    });
    expect(missing).toEqual([]);
  });

  it('has questions of every class for walk, chaos and tests, with where they come from', () => {
    const questions = readConsultations(join(clone, relative(root, sampleQuestions)));
    expect(new Set(questions.map(({ label }) => label)).size).toBe(20);
    expect(questions.filter(({ text }) => /\d{7,}/.test(text))).toEqual([]);
    for (const file of ['NOTICE', 'samples/README.md']) expect(textOf(file)).toContain('LawBench');
  });

  /** Runs a command of the README there; answers its exit code and its last line. */
  const run = (...args: string[]): { exit: number | null; last: string } => {
    const { status, stdout } = spawnSync('npm', args, {
      cwd: clone,
      encoding: 'utf8',
      env: { ...process.env, TEST_LONG: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return { exit: status, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
  };

  if (runsLong) {
    it('installs, builds and passes the tests that need what lies in samples, as npm test runs them', () => {
      const { exit, last } = run('test', '--', 'domain/classifier', 'test/system/walk-embedded');
      expect([exit, last]).toEqual([0, expect.stringMatching(/^1[0-9] passed, 0 failed$/)]);
    }, 1_200_000);

    it('walks the road as its README says', () => {
      const { exit, last } = run('run', 'walk', '--', '--count', '40');
      expect([exit, JSON.parse(last)]).toEqual([0, expect.objectContaining({ cases: 40, failed: 0 })]);
    }, 600_000);

    it('starts as its README says, and is ready', async () => {
      const centre = spawn('npm', ['start', '--', '--port', '0', '--data', join(place, 'data')], {
        cwd: clone,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = createInterface(centre.stdout);
      // Its output ends with the program itself, which npm does not wait for.
      const ended = new Promise((resolved) => centre.once('close', resolved));
      try {
        const url = await new Promise<string>((resolved, refused) => {
          lines.on('line', (line) => {
            const ready = /^ready: (\S+)/.exec(line)?.[1];
            if (ready) resolved(ready);
          });
          centre.once('exit', (code) => refused(new Error(`npm start ended with ${code}`)));
        });
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
      } finally {
        centre.kill('SIGTERM');
        await ended;
      }
    }, 600_000);
  }
});

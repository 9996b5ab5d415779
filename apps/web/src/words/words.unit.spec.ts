import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { words as en } from './en';
import { words as zhCN } from './zh-CN';
import { words as administrationPages } from './zh-CN/administration-pages';
import { words as casePages } from './zh-CN/case-pages';
import { words as registerPages } from './zh-CN/register-pages';
import { words as formPages } from './zh-CN/form-pages';
import { words as proofPages } from './zh-CN/proof-pages';
import { words as samplesPages } from './zh-CN/samples-pages';

interface Tree {
  readonly [key: string]: string | Tree;
}

const paths = (tree: Tree, above = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[`${above}${key}`, text]] : paths(text, `${above}${key}.`),
  );

const chinese = new Map(paths(zhCN));
const english = new Map(paths(en));

/** Names of codes are looked up by the code that a server sent, so no source names them one by one. */
const isCodeName = (path: string): boolean => path.startsWith('codes.');

const source = join(__dirname, '..');
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === __dirname ? [] : sourcesIn(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.spec.ts') ? [readFileSync(path, 'utf8')] : [];
  });
const sources = [...sourcesIn(source), readFileSync(join(__dirname, 'use-words.ts'), 'utf8')].join('\n');

/** Keys that the pages name, and patterns of those that they build: `navigation.${name}` is any key of that shape. */
const named = new Set([...sources.matchAll(/['"]([a-z]\w*(?:\.[\w-]+)+)['"]/gi)].map(([, key]) => key));
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const built = [...sources.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/gi)].map(
  ([, template = '']) =>
    new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join('[^.]+')}$`,
    ),
);
const isUsed = (path: string): boolean => {
  // i18next chooses among the forms of a word by itself.
  const key = path.replace(/_(one|other)$/, '');
  return named.has(key) || built.some((pattern) => pattern.test(key));
};

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

describe('the words of the pages', () => {
  it('are the same in Chinese and in English', () => {
    const plural = (path: string): string => path.replace(/_(one|other)$/, '');
    expect(new Set([...english.keys()].map(plural))).toEqual(new Set([...chinese.keys()].map(plural)));
  });

  it('are never empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('say in Chinese what Chinese is for, and in English without a Chinese character', () => {
    expect([...english].filter(([path, text]) => /\p{Script=Han}/u.test(text) && !ownScript.has(path))).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const differing = [...english].filter(([path, text]) => {
      const counterpart = chinese.get(path);
      return counterpart !== undefined && placeholders(text).join() !== placeholders(counterpart).join();
    });
    expect(differing).toEqual([]);
  });

  it('speak in English of one thing as of one', () => {
    const many = [...english].filter(([path, text]) => /\{\{count\}\} [a-z]+s\b/.test(text) && !path.endsWith('_one'));
    const alwaysMany = ['supervision.foundMore'];
    expect(many.filter(([path]) => !english.has(`${path}_one`)).map(([path]) => path)).toEqual(alwaysMany);
  });

  it('are all used by a page', () => {
    expect([...chinese.keys()].filter((path) => !isCodeName(path) && !isUsed(path))).toEqual([]);
  });

  it('are there for every key that a page names', () => {
    const areas = new Set(Object.keys(zhCN));
    const asked = [...sources.matchAll(/\bt\(\s*['"]([\w.-]+)['"]/g)].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !areas.has(key.split('.')[0] ?? '') || !exists(key))).toEqual([]);
  });

  it('name every list of codes that a page asks for', () => {
    const lists = [...sources.matchAll(/\bcodeName\(\s*['"](\w+)['"]/g)].map(([, list = '']) => list);
    expect(lists.filter((list) => !(list in zhCN.codes) || !(list in en.codes))).toEqual([]);
  });
});

/** Areas of words that come with some pages, by the part in which they come. */
const comeLater = new Map(
  Object.entries({
    'administration-pages': administrationPages,
    'case-pages': casePages,
    'register-pages': registerPages,
    'form-pages': formPages,
    'proof-pages': proofPages,
    'samples-pages': samplesPages,
  }).flatMap(([part, words]) => Object.keys(words).map((area) => [area, part])),
);
const router = join(source, 'app/router.tsx');
const moduleOf = (from: string, path: string): string | undefined =>
  ['.ts', '.tsx', '/index.ts'].map((ending) => join(dirname(from), path + ending)).find((file) => existsSync(file));
/** What is loaded together with its words. */
const WITH_WORDS = /withWords\(\s*\[([^\]]*)\],\s*\(\) => import\('([^']+)'\)/g;
/** Everything that a module shows: itself and what it loads, at once or later, but for what comes with words of its own. */
const reachedFrom = (first: string): Set<string> => {
  const reached = new Set([first]);
  for (const file of reached) {
    if (file === router && first !== router) continue;
    const text = readFileSync(file, 'utf8')
      .replaceAll(/^import type .*$/gm, '')
      .replaceAll(WITH_WORDS, '');
    for (const [, path = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
      const next = moduleOf(file, path);
      if (next && !next.startsWith(__dirname)) reached.add(next);
    }
  }
  return reached;
};
const partsOf = (files: Iterable<string>): string[] => {
  const found = new Set<string>();
  for (const file of files)
    for (const [, area = ''] of readFileSync(file, 'utf8').matchAll(/['"`]([a-z]\w*)\.[\w$]/gi)) {
      const part = comeLater.get(area);
      if (part !== undefined && !file.includes('/generated/')) found.add(part);
    }
  return [...found].toSorted();
};

describe('words that come with some pages', () => {
  const pages = [
    ...readFileSync(router, 'utf8').matchAll(/(?:withWords\(\s*\[([^\]]*)\],\s*)?\(\) => import\('([^']+)'\)/g),
  ].map(([, parts = '', page = '']) => ({ page, parts: [...parts.matchAll(/[\w-]+/g)].map(String) }));
  // Beside the pages of the router: what a proof found is loaded once there is something.
  const latest = join(source, 'supervision/proofs/use-latest-proof.ts');
  for (const [, parts = '', page = ''] of readFileSync(latest, 'utf8').matchAll(WITH_WORDS)) {
    pages.push({ page: moduleOf(latest, page) ?? page, parts: [...parts.matchAll(/[\w-]+/g)].map(String) });
  }

  it.each(pages)('are those that $page shows', ({ page, parts }) => {
    expect(parts.toSorted()).toEqual(partsOf(reachedFrom(moduleOf(router, page) ?? page)));
  });

  it('stand on none that is there before any page', () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(partsOf(reachedFrom(join(source, 'main.tsx')))).toEqual([]);
  });
});

/** The switch to the other language speaks that language. */
const ownScript = new Set(['frame.language']);
const exists = (key: string): boolean => chinese.has(key) || chinese.has(`${key}_one`) || chinese.has(`${key}_other`);

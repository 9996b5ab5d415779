import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

const language = fileURLToPath(new URL('../../../libs/contracts/src/for-pages', import.meta.url));
/** Values of the published language, by name: the module in which each stands. */
const modules = new Map(
  readdirSync(language)
    .filter((file) => !file.includes('.spec.'))
    .flatMap((file) => {
      const path = `${language}/${file}`;
      const values = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm);
      return [...values].map(([, name = '']): [string, string] => [name, path]);
    }),
);

/** How each name of a package that offers everything in one module is imported from a module of its own. */
const homes: Readonly<Record<string, (name: string) => string>> = {
  antd: (name) => `import ${name} from 'antd/es/${kebab(name)}';`,
  '@ant-design/icons': (name) => `import ${name} from '@ant-design/icons/es/icons/${name}';`,
  '@one-window/contracts/for-pages': (name) =>
    `import { ${name} } from '${modules.get(name) ?? '@one-window/contracts/for-pages'}';`,
};
const imported = /^import \{([^}]*)\} from '(antd|@ant-design\/icons|@one-window\/contracts\/for-pages)';$/gm;

/**
 * Imports each control and each list of codes from its own module, so that the bundler sees which page needs which one. By
 * way of the module that offers all of them every page would seem to need all.
 */
export const exactImports = (): Plugin => ({
  name: 'exact-imports',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (id.includes('node_modules') || !/\.tsx?$/.test(id)) return undefined;
    return code.replaceAll(imported, (_, list: string, from: string) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => homes[from]?.(name))
        .join(' '),
    );
  },
});

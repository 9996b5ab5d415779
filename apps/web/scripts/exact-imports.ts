import type { Plugin } from 'vite';

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

/** Where each name of a package that offers everything in one module has a module of its own. */
const homes: Readonly<Record<string, (name: string) => string>> = {
  antd: (name) => `antd/es/${kebab(name)}`,
  '@ant-design/icons': (name) => `@ant-design/icons/es/icons/${name}`,
};
const imported = /^import \{([^}]*)\} from '(antd|@ant-design\/icons)';$/gm;

/**
 * Imports each control from its own module, so that the bundler sees which page needs which one. By way of the module that
 * offers all of them every page would seem to need all.
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
        .map((name) => `import ${name} from '${homes[from]?.(name)}';`)
        .join(' '),
    );
  },
});

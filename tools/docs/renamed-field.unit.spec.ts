import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runsLong } from '@one-window/testing';
import ts from 'typescript';

const web = join(repositoryRoot(), 'apps/web');
const generated = join(web, 'src/generated/api');

/** What TypeScript says of these files of the workbench when one field of an API is called otherwise. */
const errorsWhenRenamed = (files: readonly string[], api: string, field: string, renamed: string): string[] => {
  const { config } = ts.readConfigFile(join(web, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, web);
  options.types = ['vite/client'];
  const host = ts.createCompilerHost(options);
  const place = join(generated, `${api}.ts`);
  const text = readFileSync(place, 'utf8');
  const otherwise = text.replaceAll(new RegExp(`(?<![\\w"])${field}(\\??:)`, 'g'), `${renamed}$1`);
  expect(otherwise).not.toBe(text);
  const honest = host.readFile.bind(host);
  host.readFile = (path) => (path === place ? otherwise : honest(path));
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) =>
    path === place ? ts.createSourceFile(path, otherwise, ts.ScriptTarget.ES2023) : getSourceFile(path, ...rest);
  const program = ts.createProgram([...files], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
};

const calls = readdirSync(join(web, 'src/api'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => join(web, 'src/api', file));

/** The pages take a while to compile; that the calls do not is known in seconds. */
const places: [string, readonly string[], string, string][] = [
  ['the calls', calls, 'supervision', 'timeline'],
  [
    'the pages',
    ['src/main.tsx', 'src/register/qrcode.d.ts'].map((file) => join(web, file)),
    'mediation',
    'willingness',
  ],
];

describe('a field of an answer that is called otherwise', () => {
  it.each(runsLong ? places : places.slice(0, 1))('breaks %s of the workbench', (_, files, api, field) => {
    expect(errorsWhenRenamed(files, api, field, 'otherwise').join('\n')).toMatch(new RegExp(`["']${field}["']`));
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** A name that a fold imports and that counts days, or puts a clock's name together. */
export interface CountingImport {
  file: string;
  name: string;
}

/** All that a fold needs of time: the civil date of the instant at which an event occurred. */
const OF_TIME = new Set(['civilDateOf', 'instant', 'CivilDate']);
/** What of the published language makes something new instead of reading what was told. */
const MAKES = new Set(['clock', 'fact']);

/** The fold of a service, and its parts where it has some. */
const FOLD = /\/(?:evolve|evolve-[a-z]+|received)\.ts$/u;

/** In the source text of an `evolve.ts` or a `received.ts`: imports beyond the civil date of an instant and the published language. */
export function countingImports(file: string, source: string): CountingImport[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  return tree.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    const bindings = importClause?.namedBindings;
    const names =
      bindings && ts.isNamedImports(bindings)
        ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
        : ['*'];
    const counts = (name: string): boolean =>
      from === '@one-window/time-limits' ? !OF_TIME.has(name) : from === '@one-window/contracts' && MAKES.has(name);
    return names.filter(counts).map((name) => ({ file, name }));
  });
}

/** Those of every service of the checkout at `root`. */
export function foldsThatCount(root: string): CountingImport[] {
  return readdirSync(join(root, 'apps'))
    .map((app) => `apps/${app}/src/domain`)
    .filter((domain) => existsSync(join(root, domain)))
    .flatMap((domain) => readdirSync(join(root, domain)).map((file) => `${domain}/${file}`))
    .filter((file) => FOLD.test(file))
    .flatMap((file) => countingImports(file, readFileSync(join(root, file), 'utf8')));
}

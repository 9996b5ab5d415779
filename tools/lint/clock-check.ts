import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as ts from 'typescript';
import { sourceFiles } from './source-files';

/** A place where source text reads the machine's clock. `line` counts from 1. */
export interface ClockRead {
  file: string;
  line: number;
  text: string;
}

/**
 * Files that may read the machine's clock: the one clock that everything else is given, and what runs outside the
 * services (tools, tests and their harness).
 */
const PERMITTED = [/^libs\/platform\/src\/clock[^/]*(\/|$)/, /^libs\/testing\//, /^tools\//, /^test\//, /\.spec\.ts$/];

/** Finds `new Date()`, `Date()` and `Date.now` (called or handed on) in one file's source text. */
export function clockReads(file: string, source: string): ClockRead[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const found: ClockRead[] = [];
  const visit = (node: ts.Node): void => {
    if (readsClock(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ file, line: line + 1, text: node.getText(tree) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isDate(node.expression) && (node.arguments?.length ?? 0) === 0;
  if (ts.isCallExpression(node)) return isDate(node.expression);
  if (ts.isPropertyAccessExpression(node)) return isDate(node.expression) && node.name.text === 'now';
  return false;
}

function isDate(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === 'Date' && node.expression.getText() === 'globalThis';
  return ts.isIdentifier(node) && node.text === 'Date';
}

/** Every forbidden clock read under apps and libs of the checkout at `root`, in order of path. */
export function forbiddenClockReads(root: string): ClockRead[] {
  return ['apps', 'libs']
    .flatMap((folder) => sourceFiles(root, folder, ['web']))
    .filter((file) => !PERMITTED.some((pattern) => pattern.test(file)))
    .flatMap((file) => clockReads(file, readFileSync(join(root, file), 'utf8')));
}

if (require.main === module) {
  const reads = forbiddenClockReads(resolve(process.argv[2] ?? process.cwd()));
  for (const { file, line, text } of reads) console.error(`${file}:${line}: ${text} (pass the instant in instead)`);
  process.exitCode = reads.length > 0 ? 1 : 0;
}

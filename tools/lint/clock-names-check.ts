import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockKinds, stages } from '@one-window/contracts';
import * as ts from 'typescript';
import { sourceFiles } from './source-files';

/** A place that writes or takes apart the name of a clock by hand. `line` counts from 1. */
export interface ClockNameByHand {
  file: string;
  line: number;
  text: string;
}

/** The one registry, and migrations, which stay as they ran. */
const PERMITTED = [/^libs\/contracts\/src\/clocks\.ts$/, /\.migration\.ts$/, /^tools\/lint\/clock-names-check\./];

/** Kinds that are no service as well: `triage:7` is a position in a log. */
const kinds = Object.values(clockKinds)
  .flat()
  .filter((kind) => !Object.hasOwn(stages, kind));
const written = new RegExp(`^(?:${kinds.join('|')}):(?!\\s)`);
const inSql = new RegExp(`\\blike\\s+'(?:${kinds.join('|')}):|split_part\\([^)]*\\bname\\b[^)]*':'`, 'i');
const inPattern = new RegExp(`(?:${kinds.join('|')})[)\\]]?:`);

/**
 * In one file's source text: names taken apart (`name.split(':')`, `startsWith('claim:')`, the same in SQL or by a regular
 * expression), and outside specs, which assert what is published, names put together (`claim:…`).
 */
export function clockNamesByHand(file: string, source: string): ClockNameByHand[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const isSpec = file.endsWith('.spec.ts');
  const found: ClockNameByHand[] = [];
  const visit = (node: ts.Node): void => {
    if (isTakenApart(node) || (!isSpec && isWritten(node))) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ file, line: line + 1, text: node.getText(tree) });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) ? node.text : undefined;

function isWritten(node: ts.Node): boolean {
  return written.test(textOf(node) ?? '');
}

function isTakenApart(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return inPattern.test(node.text);
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) return inSql.test(node.text);
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'length') return isWritten(node.expression);
  return ts.isCallExpression(node) && takesApart(node);
}

const APART = new Set(['split', 'indexOf', 'lastIndexOf', 'startsWith', 'includes', 'replace']);

/** `….name.split(':')`, also of a variable called `name` or `clockName`; `startsWith('claim:')` of anything. */
function takesApart({ expression, arguments: [first] }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !APART.has(expression.name.text)) return false;
  const separator = textOf(first) ?? '';
  if (written.test(separator)) return true;
  return separator === ':' && /(?:^|\.)(?:name|clockName)$/.test(expression.expression.getText());
}

/** Every clock name written or taken apart by hand in the checkout at `root`, in order of path. */
export function forbiddenClockNames(root: string): ClockNameByHand[] {
  return ['apps', 'libs', 'tools', 'test']
    .flatMap((folder) => sourceFiles(root, folder))
    .filter((file) => !PERMITTED.some((pattern) => pattern.test(file)))
    .flatMap((file) => clockNamesByHand(file, readFileSync(join(root, file), 'utf8')));
}

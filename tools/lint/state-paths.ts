import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { sourceFiles } from './source-files';

/** A statement that looks into JSON by the name of a member. `line` counts from 1. */
export interface PathRead {
  file: string;
  line: number;
  text: string;
}

/** The operators and functions by which PostgreSQL reads a member of JSON, with a name or path behind them. */
const PATH =
  /(?:(?<!-)->>?|#>>?)\s*(?:'|\$|\{|[a-z_]+\b)|\bjsonb?_(?:extract_path|path_\w+)\b|\bjson_(?:value|query)\b|\s@[@?]\s/u;
const SQL = /\b(?:select|from|where|update|insert|with|case|coalesce)\b/iu;

const textsIn = (node: ts.Node, tree: ts.SourceFile): [ts.Node, string][] => {
  if (ts.isStringLiteralLike(node)) return [[node, node.text]];
  if (ts.isTemplateExpression(node)) return [[node, node.getText(tree)]];
  const found: [ts.Node, string][] = [];
  ts.forEachChild(node, (child) => void found.push(...textsIn(child, tree)));
  return found;
};

/** Reads of members in the SQL of one file's source text, a line each. */
export const pathReads = (file: string, source: string): PathRead[] => {
  if (!PATH.test(source)) return [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  return textsIn(tree, tree)
    .filter(([, text]) => SQL.test(text) && PATH.test(text))
    .flatMap(([node, text]) => {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      return text
        .split('\n')
        .map((one, index) => ({ file, line: line + 1 + index, text: one.trim() }))
        .filter((read) => PATH.test(read.text));
    });
};

/**
 * Reads by path in what runs in production. Migrations are left out: they bring data of one build to the next, and both
 * are past when a member is renamed.
 */
export const productionPathReads = (root: string): PathRead[] =>
  ['apps', 'libs', 'tools']
    .flatMap((folder) => sourceFiles(root, folder, ['migrations', 'spec-support', 'testing']))
    .filter((file) => !/\.spec\.tsx?$|^apps\/web\/|^tools\/lint\/|\.migration\.ts$/u.test(file))
    .flatMap((file) => pathReads(file, readFileSync(join(root, file), 'utf8')));

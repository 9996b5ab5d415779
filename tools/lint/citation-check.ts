import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as ts from 'typescript';
import { sourceFiles } from './source-files';

/** A place where a string names an article of a law by hand. `line` counts from 1. */
export interface TypedCitation {
  file: string;
  line: number;
  text: string;
}

/**
 * Who may: the room of the law itself, specs (a second reading of what it says), and what is generated from it.
 */
const PERMITTED = [/^libs\/law\//, /\.spec\.tsx?$/, /^apps\/web\/src\/generated\//];

/** 第二十二条, 第 22 条, 'art. 22', 'arts. 4, 5': an article, not the fourth message. */
const ARTICLE = /第\s*[零一二三四五六七八九十百千\d]+\s*条(?!消息|记录|事实)|\barts?\. ?\d/u;

/** Finds citations in the strings and texts of one file's source; comments may name what they like. */
export function typedCitations(file: string, source: string): TypedCitation[] {
  if (!ARTICLE.test(source)) return [];
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true, kind);
  const found: TypedCitation[] = [];
  const visit = (node: ts.Node): void => {
    const text = said(node);
    if (text !== undefined && ARTICLE.test(text)) {
      found.push({ file, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, text: text.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const said = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node)
    ? node.text
    : undefined;

/** Every citation typed by hand in the checkout at `root`, in order of path. */
export function citationsOutsideLaw(root: string): TypedCitation[] {
  return ['apps', 'libs', 'tools', 'test']
    .flatMap((folder) => sourceFiles(root, folder))
    .filter((file) => !PERMITTED.some((pattern) => pattern.test(file)))
    .flatMap((file) => typedCitations(file, readFileSync(join(root, file), 'utf8')));
}

if (require.main === module) {
  const typed = citationsOutsideLaw(resolve(process.argv[2] ?? process.cwd()));
  for (const { file, line, text } of typed) console.error(`${file}:${line}: ${text} (cite it with libs/law)`);
  process.exitCode = typed.length > 0 ? 1 : 0;
}

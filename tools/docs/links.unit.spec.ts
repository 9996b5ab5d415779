import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { anchorsOf, deadLinks, linksOf } from './links';

describe('the links of the documents', () => {
  let root: string;
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'one-window-links-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('lead somewhere in this repository', () => {
    expect(deadLinks(repositoryRoot())).toEqual([]);
  });

  it('may lead to files, folders, headings and other hosts', () => {
    write('docs/guides/clerk.md', '# 窗口登记员\n\n## 登记一件纠纷\n');
    write('docs/guides/images/desk.png', '');
    write(
      'README.md',
      '# 一\n[a](docs/guides/clerk.md#登记一件纠纷) ![b](docs/guides/images/desk.png) [c](docs) [d](#一) [e](https://example.org/x#y)\n',
    );
    expect(deadLinks(root)).toEqual([]);
  });

  it('are dead when the file, the heading or the address is not there', () => {
    write('docs/guides/clerk.md', '# 窗口登记员\n');
    write(
      'README.md',
      '# One Window\n\n[a](docs/gone.md)\n[b](docs/guides/clerk.md#撤回)\n[c](../elsewhere.md)\n[d](https://)\n![e](docs/x.png)\n',
    );
    expect(deadLinks(root)).toEqual([
      { file: 'README.md', line: 3, link: 'docs/gone.md', reason: 'no such file' },
      { file: 'README.md', line: 4, link: 'docs/guides/clerk.md#撤回', reason: 'no such heading' },
      { file: 'README.md', line: 5, link: '../elsewhere.md', reason: 'outside the repository' },
      { file: 'README.md', line: 6, link: 'https://', reason: 'not an address' },
      { file: 'README.md', line: 7, link: 'docs/x.png', reason: 'no such file' },
    ]);
  });

  it('are found in link definitions and HTML images, and not in code', () => {
    const text =
      '[a]: one.md\n<img src="two.png" alt="">\n```md\n[b](three.md)\n```\nand `[c](four.md)` and [d](five.md "title")';
    expect(linksOf(text).map(({ target }) => target)).toEqual(['five.md', 'one.md', 'two.png']);
  });

  it('reach headings as code hosts name them', () => {
    const text =
      '# `npm start` (8080)\n## A b\n## A b\n```\n# no heading\n```\n### 退回并说明理由：两次\n<a id="here"></a>';
    expect(anchorsOf(text)).toEqual(new Set(['npm-start-8080', 'a-b', 'a-b-1', '退回并说明理由两次', 'here']));
  });
});

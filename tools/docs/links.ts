import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A link that leads nowhere. */
export interface DeadLink {
  /** Document, from the root of the repository. */
  file: string;
  line: number;
  link: string;
  reason: 'no such file' | 'no such heading' | 'outside the repository' | 'not an address';
}

interface Link {
  target: string;
  line: number;
}

/** Text without what only looks like Markdown: fenced blocks and code spans, their lines kept. */
const withoutCode = (text: string): string =>
  text
    .replaceAll(/^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, (block) => block.replaceAll(/[^\n]/g, ''))
    .replaceAll(/`[^`\n]*`/g, '');

/** Links, images and link definitions of a Markdown text, and the sources of its HTML images. */
export const linksOf = (text: string): Link[] => {
  const patterns = [
    /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g,
    /^\s{0,3}\[[^\]]+\]:\s*(\S+)/gm,
    /<(?:img|a)\s[^>]*?(?:src|href)="([^"]+)"/g,
  ];
  const plain = withoutCode(text);
  return patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({
      target: match[1] ?? '',
      line: plain.slice(0, match.index).split('\n').length,
    })),
  );
};

/** The anchors of a Markdown text as code hosts make them: lower case, blanks as hyphens, repeated ones numbered. */
export const anchorsOf = (text: string): Set<string> => {
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  const fenceless = text.replaceAll(/^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '');
  for (const [, heading = ''] of fenceless.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').replaceAll(/\s/g, '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
  }
  for (const [, id = ''] of fenceless.matchAll(/<a\s[^>]*?(?:id|name)="([^"]+)"/g)) anchors.add(id);
  return anchors;
};

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });

/** Documents of the repository: those at its root, and everything under docs/ and deploy/. */
export const documentsOf = (root: string): string[] => [
  ...readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, name)),
  ...['docs', 'deploy'].flatMap((folder) => (existsSync(join(root, folder)) ? markdownIn(join(root, folder)) : [])),
];

const whyDead = (root: string, file: string, target: string): DeadLink['reason'] | undefined => {
  if (/^[a-z][a-z+.-]*:/i.test(target)) {
    const known = ['http:', 'https:', 'mailto:'];
    return URL.canParse(target) && known.includes(new URL(target).protocol) ? undefined : 'not an address';
  }
  const [path = '', anchor] = target.split('#');
  const at = path === '' ? file : resolve(dirname(file), decodeURIComponent(path));
  if (relative(root, at).startsWith('..')) return 'outside the repository';
  if (!existsSync(at)) return 'no such file';
  if (anchor === undefined || !at.endsWith('.md') || statSync(at).isDirectory()) return undefined;
  return anchorsOf(readFileSync(at, 'utf8')).has(decodeURIComponent(anchor)) ? undefined : 'no such heading';
};

/** Every link of the documents that leads nowhere. Addresses of other hosts are read, not visited. */
export const deadLinks = (root: string): DeadLink[] =>
  documentsOf(root).flatMap((file) =>
    linksOf(readFileSync(file, 'utf8')).flatMap(({ target, line }) => {
      const reason = whyDead(root, file, target);
      return reason ? [{ file: relative(root, file).split(sep).join('/'), line, link: target, reason }] : [];
    }),
  );

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleNames, roles } from '@one-window/contracts';

export const GUIDE_INDEX = 'docs/guides/README.md';
/** The table of the guides: a heading, and everything up to the next paragraph of its own. */
const TABLE = /(?<=^\| 岗位 .*\n\| -.*\n)(?:\|.*\n)+/mu;

/** What a guide says of its role in its first sentence, the role left out. */
const workOf = (guide: string, role: string): string => {
  const [, , first = ''] = guide.split('\n');
  const [sentence = ''] = first.split('。');
  return sentence.replace(new RegExp(`^${role}`, 'u'), '');
};

/** The index of the guides with a row for every role, in the order of the roles. */
export const guideIndex = (root: string): string => {
  const rows = roles.map((role) => {
    const name = roleNames.zh[role];
    return `| [${name}](${role}.md) | ${workOf(readFileSync(join(root, `docs/guides/${role}.md`), 'utf8'), name)} |\n`;
  });
  return readFileSync(join(root, GUIDE_INDEX), 'utf8').replace(TABLE, rows.join(''));
};

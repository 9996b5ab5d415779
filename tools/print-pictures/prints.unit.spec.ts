import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { papers } from '../browser/printed';
import { PICTURES_OF_PRINT, prints } from './prints';

const folder = join(repositoryRoot(), PICTURES_OF_PRINT);
const pictures = readdirSync(folder).filter((file) => file.endsWith('.webp'));
const MOST_BYTES = 1_500_000;

describe('the pictures of what is printed', () => {
  it.each(prints.flatMap(({ name }) => papers.map((paper) => `${name}-${paper.toLowerCase()}`)))(
    'are there of %s',
    (of) => {
      expect(pictures).toContain(`${of}-1.webp`);
    },
  );

  it('are of what is printed today, and stand on their page with what was looked for and seen', () => {
    const told = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)];
    expect(told.map(([, , file]) => file).toSorted()).toEqual(pictures.toSorted());
    const names = new Set(prints.map(({ name }) => name));
    expect(pictures.filter((file) => !names.has(file.replace(/-a[45]-\d\.webp$/, '')))).toEqual([]);
  });

  it('are small', () => {
    expect(pictures.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(MOST_BYTES);
  });
});

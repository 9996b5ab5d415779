import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@one-window/contracts';
import { repositoryRoot } from '@one-window/testing';
import { casePage, fileOf, PICTURES_OF_GUIDES, PICTURES_OF_READMES, picturesOfGuides } from './pictures';

const root = repositoryRoot();
const guides = readdirSync(join(root, 'docs/guides')).filter((file) => file.endsWith('.md'));
const MOST_BYTES = 200_000;

interface Shown {
  /** What is said to somebody who does not see the picture. */
  text: string;
  target: string;
}

const shownBy = (file: string): Shown[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
    ([, text = '', target = '']) => ({ text, target }),
  );
const shown = guides.flatMap((guide) => shownBy(`docs/guides/${guide}`));
const textOf = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');

/** What pages, refusals, limits and the timeline say. */
const said = ['apps/web/src/words', 'apps/web/src/generated', 'apps/supervision/src', 'libs'].map(textOf).join('\n');

/** Words with a part that the page fills in, up to that part: what a quotation may begin with. */
const beginnings = [...said.matchAll(/['`]([^'`\n{$]{2,})(?:\{\{|\$\{)/g)].map(([, beginning = '']) => beginning);

const isSaid = (quoted: string): boolean =>
  said.includes(quoted) || beginnings.some((beginning) => quoted.startsWith(beginning));

const targetOf = ({ name }: { name: string }): string => `pictures/${fileOf(name)}`;

describe('the user guides', () => {
  it.each([...roles, 'party'])('have a page for %s, which the index names', (reader) => {
    expect(guides).toContain(`${reader}.md`);
    expect(readFileSync(join(root, 'docs/guides/README.md'), 'utf8')).toContain(`](${reader}.md)`);
  });

  it.each(guides)('quote the screens as they are: %s', (guide) => {
    const quoted = [...readFileSync(join(root, 'docs/guides', guide), 'utf8').matchAll(/“([^”]+)”/g)];
    expect(quoted.map(([, words = '']) => words).filter((words) => !isSaid(words))).toEqual([]);
  });

  it('show exactly the pictures that are taken for them', () => {
    const taken = picturesOfGuides.map(targetOf);
    expect(new Set(taken).size).toBe(taken.length);
    expect(new Set(shown.map(({ target }) => target))).toEqual(new Set(taken));
  });

  it('say in words what every picture shows', () => {
    expect(shown.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('keep no picture that nobody takes any more', () => {
    const kept = readdirSync(join(root, PICTURES_OF_GUIDES)).map((file) => `pictures/${file}`);
    expect(kept.toSorted()).toEqual(picturesOfGuides.map(targetOf).toSorted());
  });

  it.each([
    ...picturesOfGuides.map(({ name }) => `${PICTURES_OF_GUIDES}/${fileOf(name)}`),
    `${PICTURES_OF_READMES}/${fileOf(casePage.name)}`,
  ])('keep %s small', (file) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(statSync(join(root, file)).size).toBeLessThan(MOST_BYTES);
  });
});

describe('both READMEs', () => {
  it.each(['README.md', 'README.zh-CN.md'])('show a case page: %s', (file) => {
    expect(shownBy(file).map(({ target }) => target)).toContain(`${PICTURES_OF_READMES}/${fileOf(casePage.name)}`);
  });
});

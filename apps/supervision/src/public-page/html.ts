import type { Words } from '../domain/words';

/** Text that is HTML already: made by {@link html} alone. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | undefined | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const textOf = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return String(part).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
};

/** HTML from a template: whatever is put in is text, escaped for elements and quoted attributes, unless it is HTML. */
export const html = (template: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(template.map((text, index) => text + textOf(parts[index])).join(''));

/** Both languages; the style sheet shows the one that the page speaks. */
export const both = ({ zh, en }: Words): Html => html`<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`;

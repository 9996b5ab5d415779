import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customProperties } from './theme';

/** Colours are written in capitals here and in small letters there, quotes as the formatter of each likes them. */
const plain = (css: string): string => css.toLowerCase().replaceAll("'", '"').replaceAll(/\s+/g, ' ').trim();

describe('the style sheet of tokens', () => {
  it('has the colours and sizes of the theme, so that a page is right before any script has come', () => {
    expect(plain(readFileSync(join(__dirname, 'tokens.css'), 'utf8'))).toBe(plain(customProperties()));
  });
});

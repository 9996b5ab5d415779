import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lengthOf } from '../format/length';

const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

describe('a text that is too long', () => {
  it('is cut by no field of any page', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((path) => /\bmaxLength[=:]/.test(readFileSync(join(__dirname, '..', path), 'utf8')))).toEqual(
      [],
    );
  });

  it('is counted as it will be sent: by characters, without what nobody sees', () => {
    expect(lengthOf('𠮷田', 'single')).toBe(2);
    expect(lengthOf('\u200b甲\u000b乙\r\n丙 ', 'multi')).toBe(5);
  });
});

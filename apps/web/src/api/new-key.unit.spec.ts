import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { newKey } from './new-key';

const folder = join(__dirname, '..');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
  .map((file) => ({ file: relative(folder, join(folder, file)), text: readFileSync(join(folder, file), 'utf8') }));

/**
 * What browsers have only where the address is https or this computer. A page that uses one asks first, and does without
 * it otherwise; `crypto.randomUUID` is never needed.
 */
const secureContextsOnly: Readonly<Record<string, RegExp>> = {
  'navigator.clipboard': /isSecureContext/,
  'navigator.locks': /navigator\.locks \?/,
  'crypto.subtle': /canSeal/,
};

describe('Pages work at an address without https', () => {
  it('a key is a random UUID of RFC 9562, another each time', () => {
    const keys = Array.from({ length: 200 }, newKey);
    for (const key of keys)
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('no page makes keys in the way that only https has', () => {
    const named = sources.filter(({ text }) => /randomUUID/.test(text.replace(/^\s*\*.*$/gm, '')));
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  it.each(Object.keys(secureContextsOnly))('whoever uses %s asks first whether it is there', (name) => {
    const users = sources.filter(({ text }) => text.includes(name));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ text }) => !secureContextsOnly[name]!.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('the sign-in page says so where there is none', () => {
    const page = sources.find(({ file }) => file === join('session', 'sign-in-page.tsx'))!;
    expect(page.text).toMatch(/!globalThis\.isSecureContext && \([^)]*signIn\.needsHttps/);
  });
});

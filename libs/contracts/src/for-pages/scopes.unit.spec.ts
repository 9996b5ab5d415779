import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { MACHINE_KEY_SHAPE, type Scope, scopeRow, scopes, scopesOpening } from './scopes';

interface Described {
  security?: unknown[];
  'x-scopes'?: readonly string[];
}

const folder = join(repositoryRoot(), 'docs/api');
const documents = readdirSync(folder).filter((name) => name.endsWith('.openapi.json'));
const operations = new Map<string, Described>(
  documents.flatMap((name) => {
    const { paths } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      paths: Record<string, Record<string, Described>>;
    };
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => [`${method.toUpperCase()} ${path}`, described] as const),
    );
  }),
);

/** Written by hand: whatever shows clear text of a sealed field, a whole file, or who looked at what. */
const confided = [
  /\/reveal$/,
  /\/find-(by-party|person)$/,
  /\/receipt$/,
  /\/file$/,
  /\/sessions\/\{sessionId\}$/,
  /access-log$/,
  /public-looks$/,
  /sign-in-(log|attacks)$/,
  /\/dead-letters/,
];
/** What no program does, whoever asks: accounts, keys and the clock are a person's. */
const forPeople = [
  /\/accounts/,
  /machine-(accounts|tokens)/,
  /second-factor/,
  /\/clock$/,
  /signing-key/,
  /password/,
  /\/me$/,
];

describe('Scopes of machine accounts', () => {
  it('name operations that exist and need somebody who is known, each once in a scope', () => {
    const named = scopes.flatMap((scope) => scopeRow(scope).operations);
    expect(named.filter((operation) => (operations.get(operation)?.security ?? []).length === 0)).toEqual([]);
    expect(
      scopes.filter((scope) => new Set(scopeRow(scope).operations).size < scopeRow(scope).operations.length),
    ).toEqual([]);
  });

  it('stand in the API documents at every operation that asks who somebody is, and nowhere else', () => {
    const wrong = [...operations].filter(([operation, { security = [], 'x-scopes': told }]) => {
      const opening = security.length > 0 ? scopesOpening(operation).join() : undefined;
      return told?.join() !== opening;
    });
    expect(wrong.map(([operation]) => operation)).toEqual([]);
  });

  it('open clear text and whole files only where the scope says so, and nothing that is a person’s to do', () => {
    const opens = (patterns: readonly RegExp[]) => (scope: Scope) =>
      scopeRow(scope).operations.some((operation) => patterns.some((pattern) => pattern.test(operation)));
    expect(scopes.filter(opens(confided))).toEqual(scopes.filter((scope) => scopeRow(scope).confided));
    expect(scopes.filter(opens(forPeople))).toEqual([]);
    // Each pattern still finds what it was written for.
    const unused = [...confided, ...forPeople].filter(
      (pattern) => ![...operations.keys()].some((one) => pattern.test(one)),
    );
    expect(unused.map(String)).toEqual([]);
  });

  it('are written so that a key is known by its shape', () => {
    expect(MACHINE_KEY_SHAPE.test(`ow_${'0a'.repeat(5)}_${'Az-_'.repeat(10)}Abc`)).toBe(true);
    for (const none of ['ow_', 'ow_0a', 'eyJhbGciOi', `OW_${'0a'.repeat(5)}_${'A'.repeat(43)}`])
      expect(MACHINE_KEY_SHAPE.test(none)).toBe(false);
  });
});

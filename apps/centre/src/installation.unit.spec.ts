import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Installation, WrongInstallation } from './installation';

describe('what a data folder is for is decided at the first start and kept', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'one-window-installation-')), 'data');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('an empty folder becomes real work where nobody asks for anything else', () => {
    expect(Installation.open(folder, undefined)).toMatchObject({ kind: 'empty', city: undefined });
  });

  it('an empty folder becomes a demonstration whose city is still to be made, where a centre has a city', () => {
    const { kind, city, firstPassword } = Installation.open(folder, undefined, 'city');
    expect({ kind, state: city?.state, firstPassword }).toEqual({
      kind: 'city',
      state: 'filling',
      firstPassword: undefined,
    });
  });

  it('a city that was left half made is still to be made at the next start', () => {
    Installation.open(folder, 'city');
    expect(Installation.open(folder, undefined).city?.state).toBe('filling');
  });

  it('a finished city stays finished, with the day that belongs to it', () => {
    const first = Installation.open(folder, 'city');
    const filled = { state: 'filled', seed: 5, day: '2026-11-21' } as const;
    first.city = filled;
    expect(Installation.open(folder, 'city').city).toEqual(filled);
  });

  it('a folder with data that does not say what it is becomes nothing: neither a demonstration nor empty', () => {
    for (const part of ['postgres/cluster', 'postgres', 'secrets.json', 'databases.json', 'centre.log']) {
      mkdirSync(join(folder, part), { recursive: true });
      for (const asked of [undefined, 'city', 'accounts', 'empty'] as const) {
        expect(() => Installation.open(folder, asked)).toThrow(/installation\.json|secrets\.json/);
      }
      rmSync(folder, { recursive: true });
    }
  });

  it('real work begins with a password that is forgotten once it was told', () => {
    const first = Installation.open(folder, 'empty');
    expect(first.firstPassword).toMatch(/^[\w-]{16}$/);
    expect(Installation.open(folder, undefined).firstPassword).toBe(first.firstPassword);
    first.firstPasswordTold();
    expect(Installation.open(folder, undefined).firstPassword).toBeUndefined();
  });

  it('an operator who sets a password in the environment gets none made up', () => {
    process.env.DIRECTORY_ADMIN_PASSWORD = 'a password of our own';
    try {
      expect(Installation.open(folder, 'empty').firstPassword).toBeUndefined();
    } finally {
      delete process.env.DIRECTORY_ADMIN_PASSWORD;
    }
  });

  it.each([
    ['a demonstration', 'city', 'empty'],
    ['a demonstration', 'accounts', 'empty'],
    ['real data', 'empty', 'city'],
    ['real data', 'empty', 'accounts'],
  ] as const)('%s (%s) is never turned into the other (%s)', (_, made, asked) => {
    Installation.open(folder, made);
    expect(() => Installation.open(folder, asked)).toThrow(WrongInstallation);
    expect(Installation.open(folder, undefined).kind).toBe(made);
  });

  it('the file is the owner’s alone and never half written', () => {
    const { firstPassword } = Installation.open(folder, 'empty');
    expect(readdirSync(folder)).toEqual(['installation.json']);
    expect(statSync(join(folder, 'installation.json')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(folder, 'installation.json'), 'utf8'))).toEqual({
      kind: 'empty',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      founding: true,
      firstPassword,
    });
  });
});

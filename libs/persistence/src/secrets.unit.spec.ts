import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrCreateSecrets } from './secrets';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-window-secrets-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the secrets of a data folder', () => {
  it('are made once, differ from each other and stay the same', () => {
    const first = loadOrCreateSecrets(folder, ['intake', 'triage']);
    expect(first.intake).toMatch(/^[\w-]{32}$/);
    expect(first.intake).not.toBe(first.triage);
    expect(loadOrCreateSecrets(folder, ['triage', 'intake'])).toEqual(first);
  });

  it('grow by a new name without changing the known ones', () => {
    const { intake } = loadOrCreateSecrets(folder, ['intake']);
    expect(loadOrCreateSecrets(folder, ['intake', 'mediation'])).toEqual({ intake, mediation: expect.any(String) });
    expect(Object.keys(loadOrCreateSecrets(folder, ['intake']))).toEqual(['intake']);
  });

  it('lie in one file that only its owner may read', () => {
    loadOrCreateSecrets(folder, ['intake']);
    expect(readdirSync(folder)).toEqual(['secrets.json']);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('are not replaced when the file is damaged: new ones would lock the databases', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"intake":');
    expect(() => loadOrCreateSecrets(folder, ['intake'])).toThrow(join(folder, 'secrets.json'));
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"intake":');
  });
});

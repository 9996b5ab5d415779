import { roles, scopeRow, scopes } from '@one-window/contracts';
import {
  endsAfterOverlap,
  expiresAfter,
  foldScopes,
  isConfided,
  keyPrefix,
  keyText,
  machineName,
} from './machine-account';

const NOW = Date.UTC(2026, 10, 30);
const HOUR = 3_600_000;

describe('A machine account', () => {
  it('keeps its earlier key during the overlap, and never longer than that key lives', () => {
    expect(endsAfterOverlap(NOW + 100 * HOUR, 24, NOW)).toBe(NOW + 24 * HOUR);
    expect(endsAfterOverlap(NOW + 2 * HOUR, 24, NOW)).toBe(NOW + 2 * HOUR);
    expect(endsAfterOverlap(NOW + 2 * HOUR, 0, NOW)).toBe(NOW);
    expect(expiresAfter(1, NOW)).toBe(NOW + 24 * HOUR);
  });

  it('shows of a key what it is known by, and nothing of its secret', () => {
    const text = keyText('ab12cd34', 'secret');
    expect(text.startsWith(`${keyPrefix('ab12cd34')}_`)).toBe(true);
    expect(keyPrefix('ab12cd34')).toBe('ow_ab12cd34');
  });

  it('is named so that nobody takes it for a person', () => {
    expect(machineName('12345 热线平台')).toBe('12345 热线平台（程序）');
  });

  it('has each scope once, in one order; those that open clear text or whole files are marked', () => {
    expect(foldScopes(['cases:read', 'intake:register', 'cases:read'])).toEqual(['intake:register', 'cases:read']);
    expect(scopes.filter((scope) => isConfided([scope]))).toEqual(['personal:reveal', 'files:export']);
  });

  it('acts under a role of the centre that is nobody’s who administers accounts', () => {
    const acting = new Set(scopes.map((scope) => scopeRow(scope).role));
    expect(roles.filter((role) => acting.has(role))).toEqual(['window-clerk', 'supervisor', 'auditor']);
  });
});

import { LONGEST_PROOF_VALUE } from '@one-window/contracts';
import { shown } from './finding';

describe('a value in a finding', () => {
  it('is masked where it is a number of a person', () => {
    expect(shown('请打 13800138000')).not.toContain('13800138000');
    expect(shown({ phone: '13800138000' })).not.toContain('13800138000');
  });

  it.each(['65bed510b13800138000c0f3a1d2e4b56789abcdef0123456789abcdef012345', '01913800-1380-7138-8001-138001380013'])(
    'is whole where it is a hash or an id, whatever digits are in it: %s',
    (key) => {
      expect(shown(key)).toBe(key);
    },
  );

  it('is cut where it is long, and empty where there is none', () => {
    expect([...shown('长'.repeat(500))]).toHaveLength(LONGEST_PROOF_VALUE);
    expect([shown(undefined), shown(null)]).toEqual(['', '']);
  });
});

import type { CaseFile } from './case-file';
import { mayReveal } from './may-reveal';

const fileWith = (parts: Record<string, unknown>, closed = false): CaseFile =>
  ({ overview: { closed }, parts: { intake: null, 'judicial-confirmation': null, ...parts } }) as unknown as CaseFile;
const window = (...allowedActions: string[]) => ({ intake: { allowedActions } });
const application = { 'judicial-confirmation': { application: { applicationId: 'a' } } };

describe('showing personal fields in clear is offered', () => {
  it('as the window’s file says, to whoever reads it', () => {
    expect(mayReveal(fileWith(window('reveal')), false)).toBe(true);
    expect(mayReveal(fileWith({ ...window('decline'), ...application }), true)).toBe(false);
  });

  it('to a court with an application before it, until the case is closed', () => {
    expect(mayReveal(fileWith(application), true)).toBe(true);
    expect(mayReveal(fileWith({ 'judicial-confirmation': {} }), true)).toBe(false);
    expect(mayReveal(fileWith(application, true), true)).toBe(false);
  });

  it('to nobody else who reads what stands at court', () => {
    expect(mayReveal(fileWith(application), false)).toBe(false);
  });
});

import fc from 'fast-check';
import { actions } from '../actions/actions';
import { roadServices } from '../api/types';
import type { CaseFile } from './case-file';
import { mainAction, permittedActions } from './next-action';

interface Part {
  allowedActions: string[];
  next: { verb: string; notBefore?: string }[];
}

const fileWith = (parts: Partial<Record<(typeof roadServices)[number], Part>>): CaseFile =>
  ({
    overview: {},
    parts: Object.fromEntries(roadServices.map((service) => [service, parts[service] ?? null])),
  }) as unknown as CaseFile;

const NOW = '2026-11-21T02:00:00.000Z';
const LATER = '2026-11-21T02:00:00.001Z';

const part = (...verbs: string[]): Part => ({ allowedActions: verbs, next: verbs.map((verb) => ({ verb })) });

describe('what to do next', () => {
  it('is always something the services permit, and nothing where they want nothing', () => {
    const partOf = (service: string) =>
      fc
        .subarray(actions.filter((action) => action.service === service).map(({ verb }) => verb))
        .chain((verbs) =>
          fc.subarray(verbs).map((wanted): Part => ({ allowedActions: verbs, next: wanted.map((verb) => ({ verb })) })),
        );
    const parts = fc.record(Object.fromEntries(roadServices.map((service) => [service, partOf(service)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(parts, (given) => {
        const file = fileWith(given);
        const main = mainAction(file, NOW);
        if (main) expect(permittedActions(file)).toContain(main);
        const wanted = Object.values(given).some((one) => (one as Part).next.length > 0);
        expect(main !== undefined).toBe(wanted);
      }),
    );
  });

  it('is the first of a service whose time has come', () => {
    const next = [{ verb: 'record-session', notBefore: LATER }, { verb: 'end' }];
    const file = fileWith({ mediation: { allowedActions: ['record-session', 'end'], next } });
    expect(mainAction(file, NOW)?.verb).toBe('end');
    expect(mainAction(file, LATER)?.verb).toBe('record-session');
  });

  it('is waited for where nothing is due yet', () => {
    const next = [{ verb: 'record-session', notBefore: LATER }];
    expect(mainAction(fileWith({ mediation: { allowedActions: ['record-session'], next } }), NOW)).toBeUndefined();
  });

  it('of somebody with several parts of the road is what is under way before what comes after it', () => {
    const file = fileWith({ 'follow-up': part('record-performance'), mediation: part('sign'), intake: part() });
    expect(mainAction(file, NOW)?.verb).toBe('sign');
  });
});

import fc from 'fast-check';
import { actions } from '../actions/actions';
import { roadServices } from '../api/types';
import type { CaseFile } from './case-file';
import { mainAction, permittedActions } from './next-action';

interface Part {
  stage: string;
  allowedActions: string[];
  [member: string]: unknown;
}

const parties = [
  { partyId: 'p-1', role: 'applicant', kind: 'natural-person', name: '李秀英' },
  { partyId: 'p-2', role: 'respondent', kind: 'natural-person', name: '赵国强' },
];
const fileWith = (parts: Partial<Record<(typeof roadServices)[number], Part>>): CaseFile =>
  ({
    overview: { parties, timeline: [], clocks: [] },
    parts: Object.fromEntries(
      roadServices.map((service) => [
        service,
        parts[service] ? { visits: [], obligations: [], ...parts[service] } : null,
      ]),
    ),
  }) as unknown as CaseFile;

const mediating = (known: Record<string, unknown>, allowedActions: string[]) =>
  fileWith({ mediation: { stage: 'appointed', allowedActions, mediators: [{ mediatorId: 'm-1' }], ...known } });
const everything = [
  'appoint',
  'record-willingness',
  'give-rights-notice',
  'convene',
  'record-session',
  'draft-agreement',
  'end',
  'extend',
];
const NOW = '2026-11-21T02:00:00.000Z';
/** Who applied need not be asked. */
const willing = [{ partyId: 'p-2', willing: true }];
const notified = parties.map(({ partyId }) => partyId);

describe('what to do next', () => {
  it('is always something the services permit, and nothing where they permit nothing', () => {
    const partOf = (service: string) =>
      fc.record({
        stage: fc.constantFrom('none', 'awaiting', 'appointed', 'mediating', 'to-refer', 'performed', 'ended'),
        allowedActions: fc.subarray(actions.filter((action) => action.service === service).map(({ verb }) => verb)),
      });
    const parts = fc.record(Object.fromEntries(roadServices.map((service) => [service, partOf(service)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(parts, (given) => {
        const file = fileWith(given);
        const main = mainAction(file, NOW);
        if (main) expect(permittedActions(file)).toContain(main);
        if (permittedActions(file).length === 0) expect(main).toBeUndefined();
      }),
    );
  });

  it('the other side is asked whether it is willing before anything is told or convened', () => {
    expect(mainAction(mediating({}, everything), NOW)?.verb).toBe('record-willingness');
  });

  it('rights and duties are told before the first session', () => {
    expect(mainAction(mediating({ willingness: willing }, everything), NOW)?.verb).toBe('give-rights-notice');
  });

  it('a session is convened once everybody is willing and told', () => {
    const file = mediating({ willingness: willing, notifiedPartyIds: notified }, everything);
    expect(mainAction(file, NOW)?.verb).toBe('convene');
  });

  it('a session without a record is recorded before another is convened', () => {
    const sessions = [{ sessionId: 's-1', recorded: false, startsAt: NOW }];
    const file = mediating({ willingness: willing, notifiedPartyIds: notified, sessions }, everything);
    expect(mainAction(file, NOW)?.verb).toBe('record-session');
  });

  it('a session that is still to come is waited for', () => {
    const sessions = [{ sessionId: 's-1', recorded: false, startsAt: '2026-11-21T02:00:00.001Z' }];
    const file = mediating({ willingness: willing, notifiedPartyIds: notified, sessions }, everything);
    expect(mainAction(file, NOW)).toBeUndefined();
  });

  it('what was agreed in principle is drawn up', () => {
    const sessions = [{ sessionId: 's-1', recorded: true, outcome: 'agreed-in-principle' }];
    const file = mediating({ willingness: willing, notifiedPartyIds: notified, sessions }, everything);
    expect(mainAction(file, NOW)?.verb).toBe('draft-agreement');
  });

  it('mediation that a party refuses is ended', () => {
    const file = mediating({ willingness: [{ partyId: 'p-2', willing: false }] }, everything);
    expect(mainAction(file, NOW)?.verb).toBe('end');
  });

  it('a limit that has passed is extended or else mediation is ended', () => {
    const passed = { limit: { passed: true } };
    expect(mainAction(mediating(passed, ['extend', 'end']), NOW)?.verb).toBe('extend');
    expect(mainAction(mediating(passed, ['end']), NOW)?.verb).toBe('end');
  });

  it('a performed agreement is visited first and closed then', () => {
    const file = (stage: string, visits: unknown[], allowedActions: string[]) =>
      fileWith({ 'follow-up': { stage, visits, allowedActions } });
    expect(mainAction(file('performed', [], ['record-visit']), NOW)?.verb).toBe('record-visit');
    expect(mainAction(file('visited', [{}], ['record-visit', 'close']), NOW)?.verb).toBe('close');
    expect(mainAction(file('ended', [], ['record-visit', 'close']), NOW)?.verb).toBe('close');
  });

  it('a case on its way out of the centre is referred, not offered', () => {
    const file = fileWith({
      triage: { stage: 'routed', route: { route: 'refer-out' }, allowedActions: ['classify', 'offer', 'refer-out'] },
    });
    expect(mainAction(file, NOW)?.verb).toBe('refer-out');
  });
});

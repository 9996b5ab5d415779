import { type DisputeKind, disputeKindCodes } from '@one-window/contracts';
import { disputeIs } from '@one-window/law';
import { addDays, civilDate, defaultCalendar } from '@one-window/time-limits';
import fc from 'fast-check';
import { chairActor, colleagueActor, committee, courtClerk, everyone, manager, outsider } from '../spec-support/people';
import { limitClocks, Road } from '../spec-support/road';
import { changeKind, kindChanges } from './change-kind';
import { claim } from './claim';
import { extend } from './clocks';
import { renegotiate } from './renegotiate';

const into = (road: Road, disputeKind: DisputeKind, organisationKind?: string) =>
  road.give('change-kind', (state, context) =>
    changeKind(state, { disputeKind, reason: '核对材料后发现' }, context, organisationKind),
  );
const refused = (road: Road, disputeKind: DisputeKind) =>
  road.refusal('change-kind', (state, context) => changeKind(state, { disputeKind, reason: '核对' }, context));
const extended = (road: Road, days: number) =>
  road.give('extend', (state, context) => extend(state, { days, consentedBy: everyone, reason: '等待鉴定' }, context));

const claimedBy = (organisationKind: string | undefined, changes: Parameters<Road['offered']>[0]) =>
  new Road()
    .offered(changes)
    .give('claim', (state, context) =>
      claim(state, committee.organisationId, context, organisationKind === undefined ? {} : { kind: organisationKind }),
    );

describe('another kind of dispute', () => {
  it('brings the limit of that kind, from the claim for a medical dispute and from the application for a labour one', () => {
    const road = new Road().mediating({ disputeKind: 'A06', appliedOn: '2026-11-16' });
    expect(road.state.limit).toMatchObject({ rule: 'L-08', startedOn: '2026-11-21', dueOn: '2026-12-21' });
    expect(into(road, 'A15').state).toMatchObject({
      summary: { disputeKind: 'A15' },
      limit: { rule: 'L-12', startedOn: '2026-11-21', dueOn: '2027-01-04' },
    });
    expect(limitClocks(road.state)).toMatchObject([{ rule: 'L-12', dueOn: '2027-01-04' }]);
    expect(into(road, 'A11').state).toMatchObject({
      limit: { rule: 'L-11', startedOn: '2026-11-16', dueOn: '2026-12-01' },
    });
    expect(limitClocks(road.state)).toMatchObject([{ rule: 'L-11', dueOn: '2026-12-01' }]);
  });

  it('after any chain of changes leaves the limit as if the case had been claimed under the last one', () => {
    const kind = fc.constantFrom(...disputeKindCodes);
    const organisationKind = fc.constantFrom('O11', 'O21', 'O31', undefined);
    fc.assert(
      fc.property(kind, fc.array(kind, { minLength: 1, maxLength: 6 }), organisationKind, (first, chain, who) => {
        const road = claimedBy(who, { disputeKind: first });
        for (const next of chain) {
          if (next !== road.state.summary?.disputeKind) into(road, next, who);
        }
        const asIf = claimedBy(who, { disputeKind: chain.at(-1) ?? first });
        expect(road.state.limit).toEqual(asIf.state.limit);
        expect(limitClocks(road.state)).toEqual(limitClocks(asIf.state));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what all parties agreed on, in the unit they agreed on it, where the law of the kind knows extensions', () => {
    const road = extended(new Road().mediating({ disputeKind: 'A15' }), 5);
    const [before] = road.state.clocks;
    // Of a labour dispute the law knows none: the days are kept and do not count.
    expect(into(road, 'A10').state).toMatchObject({ limit: { rule: 'L-11', extensions: [{ days: 5 }] } });
    expect(road.state.clocks).toEqual([expect.not.objectContaining({ extensions: expect.anything() as unknown })]);
    expect(into(road, 'A02').state.clocks).toMatchObject([{ extensions: [{ by: 5, unit: 'working-day' }] }]);
    expect(into(road, 'A15').state.clocks).toEqual([before]);
  });

  it('says what follows before it is done, and does what it said', () => {
    for (const organisationKind of ['O11', 'O21', 'O31', undefined]) {
      const road = new Road().mediating({ disputeKind: 'A02' });
      const said = kindChanges(road.state, road.context, organisationKind);
      expect(said.map(({ disputeKind }) => disputeKind)).toEqual(disputeKindCodes.filter((kind) => kind !== 'A02'));
      for (const { disputeKind, clock } of said) {
        const changed = into(new Road().mediating({ disputeKind: 'A02' }), disputeKind, organisationKind).state;
        expect(limitClocks(changed)).toEqual([clock]);
      }
    }
  });

  it('under which the last day is past already lets the limit pass in the same act, and says so before', () => {
    const road = new Road().mediating({ disputeKind: 'A15' });
    road.now = `${addDays(civilDate('2026-12-21'), 3)}T02:00:00.000Z`;
    expect(kindChanges(road.state, road.context).find(({ disputeKind }) => disputeKind === 'A02')).toMatchObject({
      passed: true,
      clock: { dueOn: '2026-12-21' },
    });
    expect(into(road, 'A02').state).toMatchObject({ limit: { passed: true, dueOn: '2026-12-21' } });
    expect(limitClocks(road.state)).toEqual([]);
    expect(road.steps(manager).toSorted()).toEqual(['end', 'extend']);
    expect(refused(road, 'A15')).toMatchObject({ code: 'time-limit-passed' });
  });

  it('is another: the kind it has is no change', () => {
    expect(refused(new Road().claimed({ disputeKind: 'A02' }), 'A02')).toMatchObject({
      code: 'kind-unchanged',
      details: { field: 'disputeKind' },
    });
  });

  it('that must be settled in writing does not come over an oral draft', () => {
    const road = new Road().mediating().drafted({ form: 'oral' });
    const written = disputeKindCodes.filter((kind) => disputeIs(kind, 'labour') || disputeIs(kind, 'medical'));
    for (const kind of written) {
      expect(refused(road, kind)).toMatchObject({ code: 'written-form-required', details: { field: 'disputeKind' } });
    }
    expect(into(road, 'A06').drafted().signedByAll().state.stage).toBe('agreed');
  });

  it('goes with the agreement to whoever has to do with it afterwards', () => {
    const road = into(new Road().mediating().drafted(), 'A16');
    expect(road.signedByAll().state).toMatchObject({ stage: 'agreed', summary: { disputeKind: 'A16' } });
  });

  it('R29: is not brought about once an agreement was in force, be it renegotiated or not', () => {
    const agreed = new Road().agreed();
    expect(refused(agreed, 'A15')).toMatchObject({ code: 'not-allowed-in-this-stage' });
    const anew = agreed.give('renegotiate', (state) =>
      renegotiate(state, { reason: '变更履行期限', consentedBy: everyone }),
    );
    expect(refused(anew, 'A15')).toMatchObject({ code: 'not-allowed-in-this-stage' });
    expect(refused(anew.drafted(), 'A15')).toMatchObject({ code: 'kind-settled', details: { rule: 'R29' } });
    expect(kindChanges(anew.state, { today: anew.context.today, calendar: defaultCalendar })).toEqual([]);
  });

  it('is decided by who works on the case, and by nobody else', () => {
    const road = new Road().appointed();
    const may = [manager, chairActor, colleagueActor, outsider, courtClerk].map((actor) =>
      road.allowed(actor).includes('change-kind'),
    );
    expect(may).toEqual([true, true, false, false, false]);
  });
});

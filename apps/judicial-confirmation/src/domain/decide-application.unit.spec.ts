import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decidedAt, repositoryRoot } from '@one-window/testing';
import fc from 'fast-check';
import {
  APPLICATION,
  carriedOut,
  court,
  effective,
  id,
  inStage,
  lawful,
  noon,
  NOW,
  record,
  refusalOf,
  take,
  ranOut,
} from '../spec-support/road';
import { askCorrection } from './correction';
import { acceptApplication, confirm, dismiss } from './decide-application';
import { withdraw } from './withdraw';

const { applied, accepted, 'correction-asked': asked } = inStage;

describe('the court', () => {
  it('has fifteen days to rule from the acceptance', () => {
    expect(accepted.clocks).toMatchObject([{ name: `court-ruling:${APPLICATION}`, rule: 'L-23', dueOn: '2026-09-16' }]);
  });

  it.each([
    ['（2026）晋0521诉前调确12号', 'another court'],
    ['（2025）晋0502诉前调确12号', 'another year'],
    ['（2026）晋0502民特12号', 'the form before 2022'],
    ['（2026）晋0502诉前调确0号', 'no number'],
    ['(2026)晋0502诉前调确12号', 'half-width brackets'],
    ['（2026）晋0502诉前调确12号之一', 'a suffix'],
  ])('does not accept under %s: %s', (courtCaseNumber) => {
    expect(refusalOf(acceptApplication(applied, { court, courtCaseNumber }, decidedAt(NOW)))).toMatchObject({
      code: 'court-case-number-form',
      details: { field: 'courtCaseNumber', form: '（2026）晋0502诉前调确n号' },
    });
  });

  it('would itself accept under the numbers that the published samples show', () => {
    const samples = join(repositoryRoot(), 'libs/contracts/samples');
    const numbers = readdirSync(samples, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(join(samples, file), 'utf8')) as { courtCaseNumber?: string })
      .flatMap(({ courtCaseNumber = [] }) => courtCaseNumber);
    expect(numbers.length).toBeGreaterThanOrEqual(3);
    for (const courtCaseNumber of numbers) {
      expect([
        courtCaseNumber,
        acceptApplication(applied, { court, courtCaseNumber }, decidedAt(NOW)).accepted,
      ]).toEqual([courtCaseNumber, true]);
    }
  });

  it('accepts under any number of its own of this year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
        const courtCaseNumber = `（2026）晋0502诉前调确${number}号`;
        return acceptApplication(applied, { court, courtCaseNumber }, decidedAt(NOW)).accepted;
      }),
    );
  });

  it('that lets its days pass is reported, and the case stays with it', () => {
    for (const state of [applied, accepted]) {
      const [clock] = state.clocks;
      const facts = ranOut(state, clock!, clock!.dueAt);
      expect(facts).toMatchObject([{ type: 'judicial-confirmation.court-overdue.v1', data: { rule: clock!.rule } }]);
      expect(record(state, facts, clock!.dueAt)).toMatchObject({
        stage: state.stage,
        application: { overdue: [clock!.rule] },
      });
    }
  });

  it.each(['2026-08-31', '2026-09-02'])('cannot have ruled on %s: before it accepted, or in the future', (ruledOn) => {
    const reason = '内容不明确';
    expect(refusalOf(confirm(accepted, { ruledOn }, decidedAt(NOW))).code).toBe('confirmation-day-out-of-range');
    expect(refusalOf(dismiss(accepted, { ruledOn, ground: 'K5', reason }, decidedAt(NOW))).code).toBe(
      'confirmation-day-out-of-range',
    );
  });

  it('confirms with its name and number, which enforcement needs', () => {
    expect(lawful.confirm(accepted, NOW)).toMatchObject({
      facts: [
        { data: { court: { organisationId: court.organisationId }, courtCaseNumber: '（2026）晋0502诉前调确12号' } },
      ],
    });
  });
});

describe('a correction', () => {
  it('stops the three days of the court, which begin anew with the answer', () => {
    expect(asked.clocks).toMatchObject([{ name: `correction:${APPLICATION}`, dueOn: '2026-09-08' }]);
    const later = noon('2026-09-07');
    const corrected = carriedOut(asked, lawful.correct(asked, later), later);
    expect(corrected.clocks).toMatchObject([{ name: `court-acceptance:${APPLICATION}`, dueOn: '2026-09-10' }]);
    expect(corrected.application).not.toHaveProperty('correction');
  });

  it.each(['2026-09-01', '2026-08-01'])('is not asked for by %s, which does not lie ahead', (dueOn) => {
    expect(refusalOf(askCorrection(applied, { items: [{ item: '证明' }], dueOn }, decidedAt(NOW))).code).toBe(
      'correction-day-not-ahead',
    );
  });

  it('that does not come in time counts as withdrawal, and the parties may apply again while the window is open', () => {
    const [clock] = asked.clocks;
    const after = noon('2026-09-09');
    const facts = ranOut(asked, clock!, after);
    expect(facts).toMatchObject([
      {
        type: 'judicial-confirmation.application-withdrawn.v1',
        data: { reason: expect.stringContaining('按撤回申请处理') },
      },
    ]);
    const state = record(asked, facts, after);
    expect(state.stage).toBe('eligible');
    expect(state.clocks.map(({ name }) => name)).toContain(`confirmation-window:${id(3)}:1`);
  });
});

describe('a withdrawn application', () => {
  it('brings the window back as it was: it counted on meanwhile', () => {
    const state = carriedOut(accepted, withdraw(accepted, { reason: '撤回' }, decidedAt(NOW)), NOW);
    expect(state.clocks).toEqual(inStage.eligible.clocks);
    expect(state).toEqual({ ...inStage.eligible, leftCourts: [court.organisationId] });
  });

  it('after the window leaves nothing to apply for', () => {
    const late = noon('2026-09-29');
    const state = carriedOut(accepted, withdraw(accepted, { reason: '撤回' }, decidedAt(late)), late);
    expect(state).toMatchObject({ stage: 'lapsed', clocks: [] });
  });
});

describe('a newer version of the agreement', () => {
  it.each(['dismissed', 'refused', 'lapsed', 'eligible'] as const)(
    'after %s takes the place of the older one',
    (stage) => {
      const state = take(inStage[stage], effective({ version: 2, effectiveOn: '2026-10-12' }));
      expect(state).toMatchObject({ stage: 'eligible', agreement: { version: 2 } });
      expect(state.clocks.map(({ name }) => name)).toEqual([`confirmation-window:${id(3)}:2`]);
      expect(state).not.toHaveProperty('application');
    },
  );
});

import type { RunningClock } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { GENESIS } from '@one-window/proof';
import { claimed, mediator, sampleModel } from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import { CaseChange } from './case-change';

const clock = (name: string): RunningClock => ({
  name,
  rule: 'L-03',
  startedOn: '2026-11-21',
  dueOn: '2026-11-24',
  dueAt: '2026-11-24T15:59:59.999Z',
  provisional: false,
});

describe('a limit that only warns', () => {
  const model = sampleModel();
  const warning = { ...model, clocks: { ...model.clocks, claim: { binds: ['claimed'] as const } } };
  const started = [clock('claim'), clock('mediation-limit')];
  const context = {
    actor: mediator,
    occurredAt: '2026-11-21T02:00:00.000Z',
    recordedAt: '2026-11-21T02:00:00.000Z',
    calendar: defaultCalendar,
    correlation: { correlationId: newId(), causationId: newId() },
  };
  const claiming = () => {
    const id = newId();
    const change = new CaseChange(warning, { id, version: 0, sequence: 0, head: GENESIS, state: model.initial(id) });
    change.step(context, () => [claimed(started)]);
    return change;
  };

  it('runs and is recorded like any other, and sets no timer, as nothing follows when it passes', () => {
    const change = claiming();
    expect(change.state.clocks.map(({ name }) => name)).toEqual(['claim', 'mediation-limit']);
    expect(change.timerRows().map(({ name }) => name)).toEqual(['mediation-limit']);
  });

  it('ends with the stages that it binds, and clears no timer either', () => {
    const first = claiming();
    const change = new CaseChange(warning, first.committed());
    change.step(context, () => [
      { type: 'mediation.willingness-recorded.v1', data: { partyId: newId(), willing: true } },
    ]);
    expect(change.state.clocks.map(({ name }) => name)).toEqual(['mediation-limit']);
    expect(change.timerRows()).toEqual([]);
  });
});

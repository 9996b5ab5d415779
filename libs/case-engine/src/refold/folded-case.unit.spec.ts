import type { AnyRecordedEvent, Fact } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import {
  claimed,
  clockUntil,
  mediator,
  type SampleCase,
  sampleModel,
  takenBack,
  willingness,
} from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import { receive } from '../taking-in/receive';
import { CaseChange } from '../log/case-change';
import { loadedCase } from '../log/case-log';
import type { CaseModel } from '../log/case-model';
import type { CaseSources } from './case-sources';
import { differences } from './differences';
import { differingFields, foldedCase } from './folded-case';

const NOW = '2026-11-21T02:00:00.000Z';
const caseId = newId();
const context = {
  actor: mediator,
  occurredAt: NOW,
  recordedAt: NOW,
  calendar: defaultCalendar,
  correlation: { correlationId: newId(), causationId: newId() },
};

/** A case that was claimed, spoken in and told of an offer taken back, as it is stored. */
const stored = (model: CaseModel<SampleCase>): CaseSources => {
  const change = new CaseChange(model, loadedCase(model, caseId, undefined));
  const step = (...facts: Fact[]) => change.step(context, () => facts);
  step(claimed([clockUntil('mediation-limit', '2026-12-21T16:00:00.000Z')]));
  const heard = takenBack(caseId, '改派其他组织');
  const version = receive(model, change, heard, context);
  step(willingness('愿意调解'));
  const { stage, data, sequence, head } = change.caseRow();
  const recorded = change.events.map((event: AnyRecordedEvent, index) => ({
    event,
    version: change.eventVersions[index] as number,
  }));
  return {
    stored: {
      id: caseId,
      version: change.version,
      stage,
      data: JSON.parse(JSON.stringify(data)) as unknown,
      sequence,
      head,
      stateVersion: 1,
      timers: { 'mediation-limit': '2026-12-21T16:00:00.000Z' },
    },
    recorded,
    received: [{ eventId: heard.id, version, hash: heard.hash }],
    chains: [[heard]],
  };
};

/** The model with an `evolve` that leaves events of one type out. */
const forgetting = (type: string): CaseModel<SampleCase> => {
  const model = sampleModel() as unknown as CaseModel<SampleCase>;
  return { ...model, evolve: (state, event) => (event.type === type ? state : model.evolve(state, event)) };
};

describe('the fold of a case against its row', () => {
  const model = sampleModel() as unknown as CaseModel<SampleCase>;
  const sources = stored(model);

  it('is the row, field for field', () => {
    expect(differingFields(sources, foldedCase(model, sources))).toEqual([]);
  });

  it.each([
    ['mediation.willingness-recorded.v1', ['stage', 'data.stage', 'data.statements']],
    ['triage.offer-taken-back.v1', ['data.heard']],
  ])('names what an evolve forgets that leaves %s out', (type, fields) => {
    expect(differingFields(sources, foldedCase(forgetting(type), sources))).toEqual(fields);
  });

  it('names a clock that no event started, with its timer', () => {
    const clock = clockUntil('claim:a', '2026-12-01T16:00:00.000Z');
    const data = {
      ...(sources.stored.data as SampleCase),
      clocks: [clock, ...(sources.stored.data as SampleCase).clocks],
    };
    const timers = { ...sources.stored.timers, [clock.name]: clock.dueAt };
    const damaged = { ...sources, stored: { ...sources.stored, data, timers } };
    expect(differingFields(damaged, foldedCase(model, damaged))).toEqual(['data.clocks', 'timer.claim:a']);
  });

  it('has no timer for a limit that only warns', () => {
    const warning = {
      ...model,
      clocks: { ...model.clocks, 'mediation-limit': { binds: ['claimed', 'mediating'] as const } },
    };
    const folded = foldedCase(warning, sources);
    expect(folded.data.clocks).toMatchObject([{ name: 'mediation-limit' }]);
    expect(differingFields(sources, folded)).toEqual(['timer.mediation-limit']);
  });

  it('is refused when the model cannot apply an event', () => {
    const broken = { ...model, evolve: sampleModel(() => true).evolve };
    expect(() => foldedCase(broken, sources)).toThrow('cannot apply mediation.case-claimed.v1');
  });
});

describe('differences of two values', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, ['a.c']],
    [{ a: 1 }, {}, ['a']],
    [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }, ['a[1].b']],
    [{ a: [1] }, { a: [1, 2] }, ['a']],
    [{ a: null }, { a: {} }, ['a']],
  ])('of %j and %j are named by their paths', (one, other, paths) => {
    expect(differences(one, other)).toEqual(paths);
  });
});

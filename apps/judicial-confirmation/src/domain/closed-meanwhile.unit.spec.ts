import { decidedAt } from '@one-window/testing';
import type { ConfirmationCommand } from '../judicial-confirmation.commands';
import { judicialConfirmationModel as model } from '../judicial-confirmation.model';
import {
  carriedOut,
  closed,
  effective,
  inStage,
  lawful,
  noon,
  NOW,
  record,
  reopened,
  take,
} from '../spec-support/road';
import type { ConfirmationCase } from './case-state';
import { refuseApplication } from './decide-application';

const beforeCourt = ['applied', 'correction-asked', 'accepted'] as const;
const after = (state: ConfirmationCase, ...verbs: ConfirmationCommand[]) =>
  verbs.reduce((one, verb) => carriedOut(one, lawful[verb](one, NOW), NOW), state);

describe('a case that is closed while an application is before a court', () => {
  it.each(beforeCourt)('stays with the court (%s), which has its clock and the case on its list', (stage) => {
    const state = take(inStage[stage], closed);
    expect(state).toMatchObject({ stage, closedMeanwhile: true, clocks: inStage[stage].clocks });
    expect(model.standing!(state)).toEqual(model.standing!(inStage[stage]));
    expect(model.receives[stage]['follow-up.case-closed.v1']).not.toBe('anomaly');
  });

  it.each([
    ['confirmed', 'accepted', ['confirm']],
    ['dismissed', 'accepted', ['dismiss']],
    ['refused', 'applied', ['refuse']],
    ['eligible', 'applied', ['withdraw-application']],
    ['eligible', 'correction-asked', ['withdraw-application']],
    ['confirmed', 'correction-asked', ['correct', 'accept', 'confirm']],
  ] as const)('is over at the court with its decision or the withdrawal: as %s from %s', (from, stage, verbs) => {
    const state = after(take(inStage[stage], closed), ...verbs);
    expect(state).toMatchObject({ stage: 'closed', closedFrom: from, clocks: [] });
    expect(state).not.toHaveProperty('closedMeanwhile');
    expect(take(state, reopened).stage).toBe(from);
  });

  it('is over too where it is withdrawn after the time to apply, or the court is not competent', () => {
    const late = noon('2026-09-29');
    const state = take(inStage.accepted, closed);
    expect(carriedOut(state, lawful['withdraw-application'](state, late), late)).toMatchObject({
      stage: 'closed',
      closedFrom: 'lapsed',
    });
    const asked = take(inStage.applied, closed);
    const refused = refuseApplication(asked, { ground: 'J2', reason: '不属于本院管辖' }, decidedAt(NOW));
    expect(refused).toMatchObject({ facts: [{ type: 'judicial-confirmation.refused.v1' }] });
    expect(JSON.stringify(refused)).not.toContain('applyBy');
    expect(carriedOut(asked, refused, NOW).stage).toBe('closed');
  });

  it.each(beforeCourt)('goes on where it stood (%s) when it is reopened first', (stage) => {
    const state = take(take(inStage[stage], closed), reopened);
    expect(state).toMatchObject({ stage });
    expect(state).not.toHaveProperty('closedMeanwhile');
  });

  it('ends with a newer version that the parties had agreed before, and the older application is taken back', () => {
    const before = take(inStage.accepted, closed);
    const newer = effective({ version: 2, effectiveOn: '2026-09-01' });
    const facts = model.react!(before, take(before, newer), newer, decidedAt(NOW));
    expect(facts.map(({ type }) => type)).toEqual(['judicial-confirmation.application-withdrawn.v1']);
    const state = record(take(before, newer), facts, NOW);
    expect(state).toMatchObject({ stage: 'closed', agreement: { version: 2 } });
    expect(state).not.toHaveProperty('application');
  });
});

import type { TimelineEntry } from '../api/supervision';
import { othersActs } from './others-acts';

const entry = (eventId: string, name: string, organisation: string): TimelineEntry => ({
  eventId,
  service: 'mediation',
  sequence: 1,
  type: 'mediation.session-convened.v1',
  at: '2026-11-21T02:00:00.000Z',
  text: '安排面对面调解',
  textEn: 'Session arranged',
  by: { name, roles: ['mediator'], organisation },
});
const me = { name: '车天佑', organisationName: '东街街道人民调解委员会' };

describe('what others did while a case stood open', () => {
  it('is what was not there when it was opened, by anybody but the reader', () => {
    const timeline = [
      entry('e-1', '卫雪梅', me.organisationName),
      entry('e-2', '车天佑', me.organisationName),
      entry('e-3', '卫雪梅', me.organisationName),
      entry('e-4', '车天佑', '北石店镇人民调解委员会'),
    ];
    const told = othersActs(timeline, new Set(['e-1']), me);
    expect(told.map(({ eventId }) => eventId)).toEqual(['e-3', 'e-4']);
    expect(othersActs(timeline, new Set(timeline.map(({ eventId }) => eventId)), me)).toEqual([]);
  });
});

import type { AnyRecordedEvent } from '@one-window/contracts';
import type { MediationReading } from './case-reading';
import { helpsAfter } from './helps';

const organisation = { organisationId: '0198f000-0000-7000-8000-000000000101', name: '北石店镇人民调解委员会' };
const helpId = '0198f000-0000-7000-8000-000000000810';
const mediatorId = '0198f000-0000-7000-8000-000000000960';

const after = (...events: [type: string, data: object][]) => {
  const reading = { stage: 'mediating', sequence: 0, hash: '', lastAt: '' } as MediationReading;
  for (const [type, data] of events) {
    Object.assign(reading, helpsAfter(reading, { type, data } as unknown as AnyRecordedEvent));
  }
  return reading.helps;
};
const asked = ['mediation.help-asked.v1', { helpId, organisation }] as [string, object];
const agreed = ['mediation.help-agreed.v1', { helpId, organisation, mediators: [{ mediatorId, name: '程守信' }] }] as [
  string,
  object,
];

describe('who helps the holder, as supervision reads it', () => {
  it('is asked first, and helps with those it named from its word on', () => {
    expect(after(asked)).toEqual([{ helpId, organisation }]);
    expect(after(asked, agreed)).toEqual([{ helpId, organisation, mediatorIds: [mediatorId] }]);
  });

  it.each(['help-refused', 'help-lapsed', 'help-ended'])('helps no longer after %s', (name) => {
    expect(after(asked, agreed, [`mediation.${name}.v1`, { helpId, organisation }])).toBeUndefined();
  });

  it.each(['case-returned', 'case-taken-back', 'case-reassigned', 'case-transferred'])(
    'helps nobody else after %s',
    (name) => {
      expect(after(asked, agreed, [`mediation.${name}.v1`, { organisation }])).toBeUndefined();
    },
  );

  it('helps no longer once the talks are over, however mediation says so', () => {
    const over = { standing: { stage: 'agreed', clocks: [], next: [] } };
    expect(after(asked, agreed, ['mediation.standing-changed.v1', over])).toBeUndefined();
    const goesOn = { standing: { stage: 'renegotiating', clocks: [], next: [] } };
    expect(after(asked, agreed, ['mediation.standing-changed.v1', goesOn])).toHaveLength(1);
  });
});

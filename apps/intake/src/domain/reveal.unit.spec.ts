import type { EventData } from '@one-window/contracts';
import { initial, type IntakeCase } from './case-state';
import { reveal } from './reveal';

const state = {
  ...initial('019aa588-bac0-7cbe-8cd8-285afad3afe8'),
  registration: { parties: [{ partyId: 'p-1', role: 'applicant', kind: 'natural-person', name: '张工' }] },
} as unknown as IntakeCase;
const fields = ['phone'];
const told = (data: Partial<EventData['intake.party-revealed.v1']>) => ({
  accepted: true,
  facts: [{ type: 'intake.party-revealed.v1', data: { partyId: 'p-1', fields, ...data } }],
});

describe('what personal fields are read for', () => {
  it('is a purpose of the list, under its name where nothing else was written', () => {
    const decided = reveal(state, 'p-1', { fields, purpose: 'call' });
    expect(decided).toMatchObject(told({ purpose: 'call', reason: '拨打电话' }));
    const written = reveal(state, 'p-1', { fields, purpose: 'call', reason: '通知改期' });
    expect(written).toMatchObject(told({ purpose: 'call', reason: '通知改期' }));
  });

  it('is said in words where it is another, and by callers who know of no list', () => {
    const other = reveal(state, 'p-1', { fields, purpose: 'other', reason: '联系家属' });
    expect(other).toMatchObject(told({ purpose: 'other', reason: '联系家属' }));
    expect(reveal(state, 'p-1', { fields, reason: '电话通知开庭' })).toEqual(
      expect.objectContaining(told({ reason: '电话通知开庭' })),
    );
  });

  it.each([{}, { purpose: 'other' as const }])('is asked for where %j says nothing', (asked) => {
    const refused = { accepted: false, code: 'reveal-reason-missing', details: { field: 'reason' } };
    expect(reveal(state, 'p-1', { fields, ...asked })).toMatchObject(refused);
  });

  it('does not matter for somebody who is no party of the case', () => {
    expect(reveal(state, 'p-2', { fields, purpose: 'call' })).toMatchObject({ code: 'party-unknown' });
  });
});

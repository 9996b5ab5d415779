import type { Party } from '@one-window/contracts';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import type { Correction } from '../domain/case-state';
import { correctionView } from './correction-view';

const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
const heir: Party = { partyId: 'heir', role: 'applicant', kind: 'natural-person', name: '张小工' };
const everyone: Party[] = [heir, { ...heir, partyId: 'late', name: '张工' }];
const representative = { representativeId: 'r', kind: 'guardian', name: '韩建国', since: '2026-11-01' };
const shown = (type: string, data: object) =>
  correctionView({ cipher, caseId: 'c', everyone }, {
    at: '2026-11-29T02:00:00.000Z',
    by: '王芳',
    type,
    data: { amendment: 1, reason: '户口簿', ...data },
  } as unknown as Correction);

describe('the history of a registration', () => {
  it.each([
    ['intake.party-added.v1', { party: heir }, '追加申请人张小工', 'heir'],
    ['intake.party-left.v1', { partyId: 'late' }, '申请人张工退出', 'late'],
    ['intake.party-replaced.v1', { partyId: 'late', ground: 'heir', party: heir }, '张小工', 'heir'],
    ['intake.representative-named.v1', { partyId: 'heir', representative }, '韩建国', 'heir'],
    ['intake.representative-ended.v1', { partyId: 'heir', representative }, '韩建国', 'heir'],
    [
      'intake.group-representatives-chosen.v1',
      {
        role: 'applicant',
        chosenOn: '2026-11-01',
        manner: 'in-writing',
        representatives: [{ representativeId: 'r', partyId: 'heir', name: '张小工' }],
        representedPartyIds: ['late'],
        maySettleForPartyIds: ['late'],
      },
      '申请人张工于2026年11月1日书面推选张小工为代表人；申请人张工同意代表人代为和解、签署协议',
      'heir',
    ],
    [
      'intake.group-representative-dismissed.v1',
      { partyId: 'heir', name: '张小工', representedPartyIds: ['late'] },
      '张小工不再代表申请人张工',
      'heir',
    ],
  ])('tells %s, in both languages, and about whom', (type, data, text, partyId) => {
    const view = shown(type, data);
    expect(view).toMatchObject({ amendment: 1, by: '王芳', reason: '户口簿', changes: [], partyId });
    expect(view.text).toContain(text);
    expect(view.textEn).toMatch(/[a-z]{3}/);
  });
});

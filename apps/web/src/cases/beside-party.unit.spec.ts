import { actionId, actions } from '../actions/actions';
import type { Party } from '../api/types';
import { besideParty, standsBesideParty } from './beside-party';
import type { CaseFile } from './case-file';

const fileWith = (allowedActions: string[], representatives: unknown[] = []): CaseFile =>
  ({
    overview: { parties: [{ partyId: 'p', representatives } as unknown as Party] },
    parts: { intake: { allowedActions, next: [] } },
  }) as unknown as CaseFile;

describe('what is done about one party', () => {
  it('stands beside the party, and nothing else does', () => {
    expect(actions.filter(standsBesideParty).map(actionId).toSorted()).toEqual([
      'intake.correct-contact',
      'intake.correct-party',
      'intake.dismiss-representative',
      'intake.end-representation',
      'intake.let-party-leave',
      'intake.name-representative',
      'intake.replace-party',
      'intake.reveal',
    ]);
  });

  it('is one form of two that do the same: the wider one, to whoever may give it', () => {
    const verbs = (...allowed: string[]) => besideParty(fileWith(allowed)).ofParty.map(({ verb }) => verb);
    expect(verbs('correct-contact', 'correct-party')).toEqual(['correct-party']);
    expect(verbs('correct-contact')).toEqual(['correct-contact']);
  });

  it('ends a representation only where somebody is represented', () => {
    expect(besideParty(fileWith(['end-representation'])).ofRepresentative).toBeUndefined();
    const one = { representativeId: 'r', kind: 'guardian', name: '韩建国' };
    expect(besideParty(fileWith(['end-representation'], [one])).ofRepresentative?.verb).toBe('end-representation');
    expect(besideParty(fileWith([], [one])).ofRepresentative).toBeUndefined();
  });
});

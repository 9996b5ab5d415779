import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { codeLists, openLists, unlistedCodesIn, violationsOf } from '.';

const offered = JSON.parse(
  readFileSync(join(repositoryRoot(), 'libs/contracts/samples/triage.case-offered.v1/pressing-case.json'), 'utf8'),
) as { summary: object };
const about = (disputeKind: string) => ({ ...offered, summary: { ...offered.summary, disputeKind } });

describe('a code of an open list', () => {
  it('is read when it has the form, and recorded only when the list has it', () => {
    expect(violationsOf('triage.case-offered.v1', about('A77'))).toEqual([]);
    expect(unlistedCodesIn('triage.case-offered.v1', about('A77'))).toEqual([
      '/summary/disputeKind A77 is not in dispute-kinds',
    ]);
    expect(unlistedCodesIn('triage.case-offered.v1', offered)).toEqual([]);
  });

  it('without the form is refused by every reader', () => {
    expect(violationsOf('triage.case-offered.v1', about('internet'))).not.toEqual([]);
  });

  it('is found in items of items as well', () => {
    const remedies = [
      { kind: 'litigation', text: '起诉', basis: '法' },
      { kind: 'duel', text: '决斗', basis: '无' },
    ];
    const data = { ground: 'N9', reason: '无', remedies };
    expect(unlistedCodesIn('intake.case-declined.v1', data)).toEqual([
      '/ground N9 is not in decline-grounds',
      '/remedies/1/kind duel is not in remedy-kinds',
    ]);
  });

  it.each([...openLists.values()])(
    '$list: every code has the form, and programs find the list under that name',
    (open) => {
      const list = codeLists.find((one) => one.list === open.list);
      expect(list?.codes.filter(({ code }) => !new RegExp(open.form, 'u').test(code))).toEqual([]);
      expect(list?.codes.length).toBeGreaterThan(1);
    },
  );
});

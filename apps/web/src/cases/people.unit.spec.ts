import type { CaseFile } from './case-file';
import { peopleOn } from './people';

const entry = (type: string, name: string, roles: string[]) => ({
  type,
  service: type.split('.')[0],
  by: { name, roles, organisation: '东街街道人民调解委员会' },
});
const registered = entry('intake.case-registered.v1', '赵雅琴', ['window-clerk']);
const claimed = entry('mediation.case-claimed.v1', '卫雪梅', ['organisation-manager']);
const fileWith = (timeline: unknown[], parts: Record<string, unknown> = {}): CaseFile =>
  ({ overview: { timeline }, parts }) as unknown as CaseFile;
const who = (file: CaseFile) => peopleOn(file).map(({ part, name }) => `${part} ${name}`);

describe('the people on a case', () => {
  it('whoever took the case is not called a mediator before anybody is appointed', () => {
    expect(who(fileWith([registered, claimed], { mediation: { mediators: [] } }))).toEqual([
      'registered 赵雅琴',
      'claimed 卫雪梅',
    ]);
  });

  it('the appointed mediators are named, the one who presides as such', () => {
    const mediators = [
      { mediatorId: 'm-1', name: '车天佑', presiding: true },
      { mediatorId: 'm-2', name: '王建国', presiding: false },
    ];
    const appointed = entry('mediation.mediator-appointed.v1', '卫雪梅', ['organisation-manager']);
    expect(who(fileWith([claimed, appointed], { mediation: { mediators } }))).toEqual([
      'claimed 卫雪梅',
      'presiding 车天佑',
      'mediator 王建国',
    ]);
    expect(who(fileWith([claimed], { 'follow-up': { mediatedBy: { organisation: {}, mediators } } }))).toContain(
      'presiding 车天佑',
    );
  });

  it('whoever gave the case back no longer stands there, and whoever only looked is not the one who registered', () => {
    const returned = entry('mediation.case-returned.v1', '卫雪梅', ['organisation-manager']);
    const looked = entry('intake.party-revealed.v1', '侯晋平', ['supervisor']);
    expect(who(fileWith([registered, claimed, returned, looked]))).toEqual(['registered 赵雅琴']);
  });
});

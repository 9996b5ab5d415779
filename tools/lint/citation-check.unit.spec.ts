import { repositoryRoot } from '@one-window/testing';
import { citationsOutsideLaw, typedCitations } from './citation-check';

const lines = (source: string, file = 'apps/intake/src/a.ts'): number[] =>
  typedCitations(file, source).map(({ line }) => line);

describe('laws are cited from one room', () => {
  it.each([
    "const a = '《人民调解工作若干规定》第二十二条';",
    'const a = `依据第 205 条，${b}`;',
    'const a = `${b}，依据第三十三条`;',
    "const a = { basis: 'Civil Procedure Law, art. 205' };",
    "const a = 'Judicial Confirmation, arts. 4, 5';",
  ])('finds %s', (source) => {
    expect(lines(`\n${source}`)).toEqual([2]);
  });

  it('finds what a page says between its tags', () => {
    expect(lines('export const A = () => <p>依据第三十三条</p>;', 'apps/web/src/a.tsx')).toEqual([1]);
  });

  it.each([
    '// People’s Mediation Law art. 33, 第三十三条',
    '/** 《民事诉讼法》第二百零五条 */',
    "const a = peoplesMediationLaw('33');",
    "const a = '第十二条消息';",
    "const a = 'start. 5 minutes';",
  ])('lets %s pass', (source) => {
    expect(lines(source)).toEqual([]);
  });

  it('finds none outside libs/law, in services, libs, tools and pages', () => {
    expect(citationsOutsideLaw(repositoryRoot())).toEqual([]);
  });
});

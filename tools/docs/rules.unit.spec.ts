import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { timeLimitRules, validationRules } from '@one-window/law';
import { rulesOf, rulesReport, type SourceFile } from './rules';

const file = (name: string, text: string): SourceFile => ({ file: name, lines: text.split('\n') });
const everyLimit = file('a.spec.ts', timeLimitRules.map(({ id }) => `'${id}'`).join('\n'));
const findingsOf = (code: string, spec = ''): string[] =>
  rulesOf({ code: [file('apps/intake/src/domain/a.ts', code)], specs: [everyLimit, file('b.spec.ts', spec)] }).findings;
const tagged = '/**\n * As the law says.\n * @rule R05\n */\nexport const told = 1;';

describe('the page of rules', () => {
  it('is the one that is committed, and nothing is wrong with the tags (else npm run docs:generate)', () => {
    const root = repositoryRoot();
    const { text, findings } = rulesReport(root);
    expect(findings).toEqual([]);
    // Lines move with every edit; that the page has the newest, `npm run docs:generate -- --check` says.
    const withoutLines = (page: string): string => page.replaceAll(/:\d+\]|#L\d+/gu, '');
    expect(withoutLines(readFileSync(join(root, 'docs/rules.md'), 'utf8'))).toBe(withoutLines(text));
  });

  it('says of each rule where it is carried out and tested, or that it is not implemented', () => {
    const { text } = rulesOf({
      code: [file('apps/intake/src/domain/a.ts', tagged)],
      specs: [everyLimit, file('b.spec.ts', "it('R05: told first')")],
    });
    const rows = text.split('\n').filter((line) => /^\| R\d\d /u.test(line));
    expect(rows).toHaveLength(Object.keys(validationRules).length);
    expect(rows.find((row) => row.startsWith('| R05'))).toContain('a.ts#L5');
    expect(rows.filter((row) => row.includes('**not implemented**'))).toHaveLength(rows.length - 1);
  });

  it.each([
    ['a rule named without a tag', '// R05: told first', 'R05: told', /R05 is named in .*a\.ts:1 without a @rule tag/u],
    ['a tag without a test', tagged, '', /R05 is tagged .* no test names it/u],
    ['a rule that no list has', '// R77', '', /names R77, which no list/u],
    ['a limit that no list has', "const limit = 'L-77';", '', /names L-77, which no list/u],
  ])('fails for %s', (_what, code, spec, finding) => {
    expect(findingsOf(code, spec)).toEqual([expect.stringMatching(finding)]);
  });

  it('fails for a limit that no test names', () => {
    const specs = [file('a.spec.ts', everyLimit.lines.filter((line) => line !== "'L-21'").join('\n'))];
    expect(rulesOf({ code: [], specs }).findings).toEqual(['L-21 is in the catalogue and no test names it']);
  });
});

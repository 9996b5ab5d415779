import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceOf } from './sentences';

const samples = join(__dirname, '../../../../libs/contracts/samples');
const ofNoCase = /^directory\.|^supervision\.day-sealed\./;
const told = readdirSync(samples)
  .filter((type) => !ofNoCase.test(type))
  .flatMap((type) => readdirSync(join(samples, type)).map((file) => [type, file] as const));
const dataOf = (type: string, file: string): unknown => JSON.parse(readFileSync(join(samples, type, file), 'utf8'));

const parties = [
  { partyId: '00000000-0000-7000-8000-000000000001', role: 'applicant' },
  { partyId: '00000000-0000-7000-8000-000000000002', role: 'respondent' },
] as const;
const [applicant, respondent] = parties.map(({ partyId }) => partyId);

describe('the sentence about an event', () => {
  it.each(told)('of %s (%s) speaks to people, not to programs', (type, file) => {
    const sentence = sentenceOf(type, dataOf(type, file), parties);
    expect(sentence).toMatch(/\p{Script=Han}/u);
    expect(sentence).not.toMatch(/\d{4}-\d\d-\d\d|undefined|NaN|\[object|^记录了/);
  });

  it('says which side was asked and told, and names nobody', () => {
    const willing = { partyId: respondent, willing: true };
    expect(sentenceOf('mediation.willingness-recorded.v1', willing, parties)).toBe('被申请人同意调解');
    const notice = { partyIds: [applicant, respondent], method: 'written' };
    expect(sentenceOf('mediation.rights-notice-given.v1', notice, parties)).toBe('告知申请人、被申请人权利义务');
  });

  it('writes days and money as Chinese papers do', () => {
    const performance = { performedOn: '2026-03-05', amountFen: 1_200_000 };
    expect(sentenceOf('follow-up.performance-recorded.v1', performance, parties)).toBe(
      '记录2026年3月5日的履行，金额 ¥12,000.00',
    );
  });

  it('knows a type of a later build by its name', () => {
    expect(sentenceOf('mediation.something-new.v1', {}, parties)).toBe('记录了 mediation.something-new.v1');
  });
});

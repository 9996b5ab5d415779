import { inventIdentityNumber, inventMobile } from '@one-window/privacy';
import type { Applicant, Telling } from './register-desk';

const person = (name: string, seed: number): Applicant => ({
  name,
  identityNumber: inventIdentityNumber(seed),
  phone: inventMobile(seed),
  address: `山西省晋城市城区东街街道幸福路${seed}号`,
});

/** A dispute as an invented applicant tells it; the numbers' check digits are right. */
export const telling = (seed: number): Telling => ({
  facts: '2026年3月向邻居借款12000元，约定9月底归还，到期后多次催要，对方称生意周转困难一直未还。',
  claims: ['归还借款本金12000元', '约定明确的还款期限'],
  yuan: '12000',
  township: '东街街道',
  applicant: person('原秀英', seed * 2),
  respondent: person('靳志强', seed * 2 + 1),
});

import type { RoadService } from '@one-window/contracts';
import type { Script } from './script';

const EVERY_SO_MANY = 8;
/** Courts have few cases, so more of them carry something. */
const AT_COURT = 3;

interface Beside {
  text?: string;
  visibleTo: 'organisation' | 'all-who-work-on-it';
  pin?: 'pin' | 'unpin';
}

type Call = Beside & { result: 'reached' | 'no-answer' | 'wrong-number' | 'declined'; of: 'applicant' | 'respondent' };

/** What is noted in some cases, by the seed's remainder: nothing is drawn, so that the rest of a case stays as it is. */
const notes: Record<RoadService, Readonly<Record<number, Beside>>> = {
  intake: { 2: { text: '申请人听力不好，请大声说话。', visibleTo: 'all-who-work-on-it', pin: 'pin' } },
  triage: { 3: { text: '村委会已经劝过一次，没有谈成。', visibleTo: 'all-who-work-on-it' } },
  mediation: {
    0: { text: '被申请人白天上班，电话请在晚上七点以后打。', visibleTo: 'all-who-work-on-it', pin: 'pin' },
    1: { text: '申请人情绪激动，调解时请两人在场。', visibleTo: 'organisation' },
  },
  'judicial-confirmation': { 1: { text: '材料齐全，周五合议。', visibleTo: 'organisation' } },
  'follow-up': { 4: { text: '对方说下月工资到账就付清。', visibleTo: 'all-who-work-on-it' } },
};

const calls: Record<Exclude<RoadService, 'triage'>, Readonly<Record<number, Call>>> = {
  intake: { 5: { of: 'applicant', result: 'no-answer', visibleTo: 'all-who-work-on-it' } },
  mediation: {
    2: { of: 'respondent', result: 'reached', text: '同意周三上午到场。', visibleTo: 'all-who-work-on-it' },
    6: { of: 'respondent', result: 'declined', text: '说完就挂了，改天上门。', visibleTo: 'organisation' },
  },
  'judicial-confirmation': {
    2: { of: 'applicant', result: 'reached', text: '请补交委托书。', visibleTo: 'organisation' },
  },
  'follow-up': {
    7: {
      of: 'respondent',
      result: 'wrong-number',
      text: '已停机，向村委会打听新号码。',
      visibleTo: 'all-who-work-on-it',
    },
  },
};

const remainder = (s: Script, service: RoadService): number =>
  s.seed % (service === 'judicial-confirmation' ? AT_COURT : EVERY_SO_MANY);

/** Something is noted beside the steps, in some cases. */
export const noted = (s: Script, service: RoadService, by: string): void => {
  const note = notes[service][remainder(s, service)];
  if (note) s.write(service, 'note', by, () => note);
};

/** A party is called, in some cases. */
export const called = (s: Script, service: Exclude<RoadService, 'triage'>, by: string): void => {
  const call = calls[service][remainder(s, service)];
  if (!call) return;
  const { of, ...body } = call;
  s.write(service, 'log-call', by, ({ parties }) => ({
    partyId: parties.find(({ role }) => role === of)?.partyId,
    ...body,
  }));
};

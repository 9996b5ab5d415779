import { addDays, daysBetween } from '@one-window/time-limits';
import type { Script } from './script';

const SUPERVISOR = 'supervisor.01';
const LEADER = 'leader.01';
/** Days from the request to the day that is asked for. */
const LONGER_DAYS = 20;

const asSupervisor = (s: Script, verb: string, body: object): void =>
  s.write('supervision', verb, SUPERVISOR, () => body);
const reports = (s: Script, text: string): void => s.write('supervision', 'report', s.table.manager, () => ({ text }));

const order = (s: Script, limit: string): void =>
  asSupervisor(s, 'order', { limit, wanted: '请尽快组织双方见面，并反馈双方的意见和下一步安排。' });

/** Whoever has the case cannot do it in seven days, and says until when and how. */
const asksForTime = (s: Script, reason: string): void =>
  s.write('supervision', 'ask-extension', s.table.manager, () => ({
    until: addDays(s.day, LONGER_DAYS),
    reason,
    plan: '一周内分别听取双方意见，再组织一次面对面调解，到期前反馈结果。',
  }));
const answersAsked = (s: Script, verb: string, body: object): void => s.write('supervision', verb, LEADER, () => body);

/** Everything that was registered on the day of this case, of which others may be examined another time. */
const draw = (s: Script): void =>
  s.write('supervision', 'draw-sample', SUPERVISOR, ({ caseNumber }) => {
    const [, year, month, day] = /-(\d{4})(\d{2})(\d{2})-/u.exec(caseNumber) ?? [];
    const registered = `${year}-${month}-${day}`;
    return { purpose: '调解案件质量抽查', from: registered, to: registered, size: 20 };
  });

/** What supervision asks of some cases whose organisation has begun to work on them, by their seeds. */
const asks: Readonly<Record<number, (s: Script) => void>> = {
  3: (s) => asSupervisor(s, 'urge', { text: '申请人来电催问，请尽快联系双方并安排调解。' }),
  5: (s) => {
    order(s, 'seven-days');
    reports(s, '双方已分别联系，均同意调解，本周内安排见面。');
    asSupervisor(s, 'accept-report', { remark: '情况清楚，同意销号。' });
  },
  9: (s) => {
    order(s, 'three-days');
    reports(s, '正在联系。');
    asSupervisor(s, 'send-back-report', { reason: '没有说明联系的情况和见面的时间，请补充。' });
    reports(s, '被申请人在外地，已约定视频调解；申请人同意。');
    asSupervisor(s, 'accept-report', {});
  },
  1: (s) => asSupervisor(s, 'comment', { text: '双方有长期往来，调解时请注意方式。', visibleTo: 'all-who-work-on-it' }),
  7: (s) => {
    asSupervisor(s, 'propose-reassignment', { reason: '本案专业性较强，建议改派专业性调解组织。' });
    s.write('supervision', 'answer-proposal', s.cast.triageOfficer, () => ({
      agreed: false,
      text: '承办组织有专职调解员，先由其办理，必要时再改派。',
    }));
  },
  4: (s) => {
    draw(s);
    asSupervisor(s, 'examine', { remark: '登记、分流和签收的记录齐全，期限没有超过。' });
  },
  13: (s) => {
    draw(s);
    asSupervisor(s, 'make-finding', {
      matter: 'acceptance',
      severity: 'fault',
      text: '签收以后没有及时联系双方当事人。',
      wanted: '请联系双方，说明下一步安排，并反馈联系的情况。',
      limit: 'seven-days',
    });
    reports(s, '已联系双方，约定本周见面。');
    asSupervisor(s, 'accept-report', { remark: '已整改。' });
  },
  2: (s) => {
    order(s, 'seven-days');
    asksForTime(s, '一方当事人在外地务工，月中才能返回。');
    answersAsked(s, 'approve-extension', { remark: '同意。请按方案办理，到期报结果。' });
    reports(s, '已通过视频听取双方意见，双方同意返回后见面。');
    asSupervisor(s, 'accept-report', {});
  },
  8: (s) => {
    order(s, 'seven-days');
    asksForTime(s, '近期案件较多，人手不足。');
    answersAsked(s, 'refuse-extension', { reason: '理由不充分，请调配人员，按期办理。' });
    reports(s, '已安排专人办理，双方约定本周见面。');
    asSupervisor(s, 'accept-report', {});
  },
  11: (s) => {
    order(s, 'same-day');
    asSupervisor(s, 'withdraw-order', { reason: '双方已约定见面时间，不再需要督办。' });
  },
};

const EVERY_SO_MANY = 14;
/** An order of the last days stands open, as the first thing that its organisation finds. */
const RECENT_DAYS = 6;

/** A case that came back twice was looked into: it leaves that list. */
export const settleReturns = (s: Script): void =>
  asSupervisor(s, 'settle', { matter: 'bounced', reason: '两家组织退回的理由属实，已由中心主任决定去向。' });

/** A threat is told of at the table, and whoever is on duty sees to it. */
export const alertOfThreat = (s: Script): void =>
  s.write('mediation', 'note', s.presiding.username, () => ({
    text: '被申请人来电情绪激动，称不让步就上门讨说法，请留意。',
    visibleTo: 'all-who-work-on-it',
    alert: 'threat',
  }));

export const settleAlert = (s: Script): void =>
  asSupervisor(s, 'settle-alert', { done: '派出所已上门谈话，本人承认是气话，保证不再纠缠；网格员每日走访。' });

/** Supervision looks in on a case that is being worked on. */
export const supervise = (s: Script): void => {
  const ask = asks[s.seed % EVERY_SO_MANY];
  const isRecent = daysBetween(s.day, s.days.today) <= RECENT_DAYS;
  if (isRecent && s.seed % 2 === 0) {
    order(s, 'seven-days');
    // The leader finds something to decide on, whichever day the city is started.
    asksForTime(s, '需要等待鉴定意见，预计下周才能出具。');
  } else ask?.(s);
};

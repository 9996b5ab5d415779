import type { DismissalGround, RefusalGround } from '@one-window/contracts';
import type { CaseAtHand } from '@one-window/road';
import { addDays } from '@one-window/time-limits';
import { called, noted } from './beside-the-steps';
import type { Script } from './script';

const court = (s: Script, verb: string, body: (at: CaseAtHand) => unknown): void =>
  s.write('judicial-confirmation', verb, s.cast.court.clerk, body);
const forTheParties = (s: Script, verb: string, body: (at: CaseAtHand) => unknown): void =>
  s.write('judicial-confirmation', verb, s.table.manager, body);

export const apply = (s: Script): void => {
  const { day } = s;
  const courtOrganisationId = s.cast.court.organisationId;
  forTheParties(s, 'apply', ({ parties }) => ({
    courtOrganisationId,
    signedByPartyIds: parties.map(({ partyId }) => partyId),
    signedOn: day,
  }));
};

const items = [
  { item: '送达地址确认书', note: '请双方签名' },
  { item: '当事人身份证明', note: '复印件，注明与原件一致' },
  { item: '授权委托书', note: '单位当事人加盖公章' },
];

/** After the thirty days: what kept them, until today, and the request to extend the time. */
export const applyLate = (s: Script): void => {
  const { day } = s;
  const courtOrganisationId = s.cast.court.organisationId;
  forTheParties(s, 'apply-late', ({ parties }) => ({
    courtOrganisationId,
    signedByPartyIds: parties.map(({ partyId }) => partyId),
    signedOn: day,
    obstacle: '连日暴雨冲断道路，一方当事人被困山中，无法到中心签名。',
    obstacleEndedOn: day,
  }));
};

export const allowLate = (s: Script): void =>
  court(s, 'decide-extension', () => ({ allowed: true, reason: '自然灾害属于不可抗拒的事由，准许顺延。' }));

export const refuseLate = (s: Script): void =>
  court(s, 'decide-extension', () => ({ allowed: false, reason: '当事人一方外出不属于不可抗拒的事由，不予顺延。' }));

export const extendRuling = (s: Script, days: number): void =>
  court(s, 'extend-ruling', () => ({ days, approvedBy: '赵建国', reason: '需要向调解组织和不动产登记机构核实。' }));

export const recordObjection = (s: Script): void => {
  const { day } = s;
  court(s, 'record-objection', () => ({
    objector: 'interested-person',
    name: '李四维',
    since: day,
    raisedOn: day,
    grounds: '协议处分的财产中有本人的份额，本人事前不知情。',
  }));
};

/** Told at the window, where whoever objected came. */
export const withdrawObjection = (s: Script): void => {
  const { day } = s;
  s.write('judicial-confirmation', 'withdraw-objection', s.cast.clerk, () => ({
    withdrawnOn: day,
    reason: '异议人查明协议没有处分其份额，到窗口书面撤回异议。',
  }));
};

const objectionReasons = {
  rejected: '经查，协议处分的财产中没有异议人的份额。',
  revoked: '经查，协议处分的财产中有异议人的份额，撤销原确认裁定。',
} as const;

export const decideObjection = (s: Script, outcome: keyof typeof objectionReasons = 'rejected'): void => {
  const { day } = s;
  court(s, 'decide-objection', () => ({ outcome, ruledOn: day, reason: objectionReasons[outcome] }));
};

export const askCorrection = (s: Script, days: number): void => {
  const asked = [s.chance.pick(items)];
  const dueOn = addDays(s.day, days);
  court(s, 'ask-correction', () => ({ items: asked, dueOn }));
};

export const correct = (s: Script): void => {
  const answers = [{ item: s.chance.pick(items).item, note: '已补齐' }];
  forTheParties(s, 'correct', () => ({ answers }));
};

export const accept = (s: Script): void => {
  const year = s.day.slice(0, 4);
  const courtCaseNumber = `（${year}）${s.cast.court.courtCode}诉前调确${s.courtNumber(s.cast.court, year)}号`;
  court(s, 'accept', () => ({ courtCaseNumber }));
  noted(s, 'judicial-confirmation', s.cast.court.clerk);
  called(s, 'judicial-confirmation', s.cast.court.clerk);
};

export const confirm = (s: Script): void => {
  const { day } = s;
  court(s, 'confirm', () => ({ ruledOn: day }));
};

const dismissalReasons: Record<DismissalGround, string> = {
  K1: '协议约定的利息超出法律规定的上限。',
  K2: '协议处分了案外人享有份额的财产。',
  K3: '协议约定的补偿方式有违公序良俗。',
  K4: '一方当事人到庭陈述签字时没有看清内容，不是自愿。',
  K5: '履行的时间和方式约定不明确，无法执行。',
  K6: '协议内容尚需行政机关批准，不能确认。',
};

export const dismiss = (s: Script, ground: DismissalGround): void => {
  const { day } = s;
  court(s, 'dismiss', () => ({ ground, reason: dismissalReasons[ground], ruledOn: day }));
};

const refusalReasons: Record<RefusalGround, string> = {
  J1: '所涉争议不属于人民法院受理民事案件的范围。',
  J2: '当事人住所地和调解组织所在地均不在本院辖区。',
  J3: '协议中含有解除收养关系的内容。',
  J4: '一方当事人已经进入破产程序。',
  J5: '协议中含有确认房屋所有权归属的内容。',
};

export const refuse = (s: Script, ground: RefusalGround): void =>
  court(s, 'refuse', () => ({ ground, reason: refusalReasons[ground] }));

export const withdrawApplication = (s: Script): void =>
  forTheParties(s, 'withdraw-application', () => ({ reason: '义务人已经提前履行，双方不再需要确认。' }));

/** Applied for, accepted and confirmed, in the days that courts take. */
export const confirmedByCourt = (s: Script): void => {
  s.laterBetween(1, 5);
  apply(s);
  s.laterBetween(1, 2);
  accept(s);
  s.laterBetween(3, 10);
  confirm(s);
};

const evidence = { payment: ['银行转账回单', '收条', '微信转账截图'], act: ['现场照片', '调解组织核实记录'] };

/** The nth obligation is performed, wholly or by a share of its sum (a percentage). */
export const perform = (s: Script, nth: number, percent = 100): void => {
  const { day } = s;
  if (nth === 0) called(s, 'follow-up', s.cast.followUpOfficer);
  const proof = { payment: s.chance.pick(evidence.payment), act: s.chance.pick(evidence.act) };
  s.write('follow-up', 'record-performance', s.cast.followUpOfficer, async (at) => {
    const owed = (await at.obligations())[nth];
    if (!owed) throw new Error(`nothing owed under number ${nth}`);
    const { obligationId, kind, amountFen } = owed;
    const paid = kind === 'payment' && amountFen !== undefined;
    return {
      obligationId,
      ...(paid ? { amountFen: Math.round((amountFen * percent) / 100) } : {}),
      performedOn: day,
      evidence: paid ? proof.payment : proof.act,
    };
  });
};

/** How many obligations an agreement with so many payments has. */
export const obligationsOf = (s: Script, payments: number): number =>
  (s.dispute.agreedYuan > 0 ? payments : 0) + (s.dispute.template.acts?.length ?? 0);

/** Everything is performed, one after the other, `days` apart. */
export const performAll = (s: Script, payments: number, days: number): void => {
  for (let nth = 0; nth < obligationsOf(s, payments); nth += 1) {
    if (nth > 0) s.later(days);
    perform(s, nth);
  }
};

export const recordDefault = (s: Script, nth: number, refusalDeclared: boolean): void => {
  const reason = refusalDeclared ? '义务人电话中明确表示不再履行。' : '到期后两次催促，义务人仍未履行。';
  s.write('follow-up', 'record-default', s.cast.followUpOfficer, async (at) => {
    const owed = (await at.obligations())[nth];
    return { obligationId: owed?.obligationId, reason, refusalDeclared };
  });
};

/** The last performance of the nth obligation was entered wrongly. */
export const reversePerformance = (s: Script, nth: number): void =>
  s.write('follow-up', 'reverse-entry', s.cast.followUpOfficer, async (at) => ({
    entryId: (await at.obligations())[nth]?.evidence?.at(-1)?.entryId,
    reason: '转账属于双方另一笔往来，登记有误。',
  }));

const dischargeEvidence = {
  waived: '权利人书面声明免除余款。',
  'settled-in-enforcement': '执行和解协议，执行法院结案通知书。',
} as const;

/** What is left of the nth obligation is owed no more: the creditor waives it, or both settle it before the enforcing court. */
export const discharge = (s: Script, nth: number, ground: keyof typeof dischargeEvidence = 'waived'): void => {
  const { day } = s;
  s.write('follow-up', 'discharge-obligation', s.cast.followUpOfficer, async (at) => ({
    obligationId: (await at.obligations())[nth]?.obligationId,
    ground,
    dischargedOn: day,
    evidence: dischargeEvidence[ground],
  }));
};

/** An heir stands for the first party. */
export const succeed = (s: Script): void => {
  const { day } = s;
  s.write('follow-up', 'record-succession', s.cast.followUpOfficer, ({ parties }) => ({
    partyId: parties[0]?.partyId,
    ground: 'heir',
    name: '王继文',
    succeededOn: day,
    evidence: '死亡证明、户口簿。',
  }));
};

export const tryToVisit = (s: Script, result: string): void => {
  const { day } = s;
  s.write('follow-up', 'record-visit-attempt', s.cast.followUpOfficer, ({ parties }) => ({
    attemptedOn: day,
    method: result === 'not-at-home' ? 'home-visit' : 'telephone',
    partyId: parties[0]?.partyId,
    result,
  }));
};

export const issuePack = (s: Script): void => s.write('follow-up', 'issue-enforcement-pack', s.cast.followUpOfficer);

const notes: Record<number, readonly string[]> = {
  1: ['当事人认为拖得太久，对结果不满意。'],
  2: ['当事人认为数额偏低，勉强接受。'],
  3: ['款项已经收到，当事人认为过程还可以。', '问题解决了，来回跑了几趟，希望更快。'],
  4: ['协议已经履行，双方见面说话，没有新的矛盾。', '当事人对调解员的耐心表示感谢。'],
  5: ['当事人非常满意，称“一个窗口就办完了”。', '双方关系恢复，没有激化隐患。', '钱款按时到账，当事人送来感谢信。'],
};

export const visit = (s: Script, satisfaction = s.chance.pick([5, 5, 5, 4, 4, 4, 3, 3, 2, 1])): void => {
  const { day } = s;
  noted(s, 'follow-up', s.cast.followUpOfficer);
  const method = s.chance.pick(['telephone', 'telephone', 'home-visit', 'at-the-centre', 'message']);
  const note = s.chance.pick(notes[satisfaction] ?? []);
  const index = s.chance.whole(s.dispute.parties.length);
  s.write('follow-up', 'record-visit', s.cast.followUpOfficer, ({ parties }) => ({
    partyId: parties[index]?.partyId,
    method,
    visitedOn: day,
    satisfaction,
    note,
  }));
};

export const close = (s: Script): void => s.write('follow-up', 'close', s.cast.followUpOfficer);

/** Into the archive; a case without an agreement has to be told its number. */
export const archive = (s: Script): void => {
  const retention = s.chance.pick(['long-term', 'long-term', 'short-term', 'permanent']);
  s.write('follow-up', 'archive', s.cast.followUpOfficer, ({ caseNumber }) => ({ retention, caseNumber }));
};

export const closeAndArchive = (s: Script): void => {
  s.laterBetween(0, 3);
  close(s);
  s.laterBetween(0, 6);
  archive(s);
};

/** Visited in time after performance, closed and archived. */
export const visitAndArchive = (s: Script): void => {
  s.laterBetween(1, 6);
  visit(s);
  closeAndArchive(s);
};

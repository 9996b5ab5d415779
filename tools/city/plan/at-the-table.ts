import type { EndGround, suspensionGrounds } from '@one-window/contracts';
import { type CaseAtHand, preparing } from '@one-window/road';
import { addDays, type CivilDate, defaultCalendar, lastDayOf, startOfDay } from '@one-window/time-limits';
import { called, noted } from './beside-the-steps';
import { workingDayFrom } from './office-days';
import { halfDayOf, type Script } from './script';
import { supervise } from './supervised';

const ids = ({ parties }: CaseAtHand): string[] => parties.map(({ partyId }) => partyId);
const sideOf = ({ parties }: CaseAtHand, role: string): string[] =>
  parties.filter((party) => party.role === role).map(({ partyId }) => partyId);

const asMediator = (s: Script, verb: string, body: (at: CaseAtHand) => unknown): void =>
  s.write('mediation', verb, s.presiding.username, body);
const asManager = (s: Script, verb: string, body: (at: CaseAtHand) => unknown): void =>
  s.write('mediation', verb, s.table.manager, body);

export const claim = (s: Script): void => asManager(s, 'claim', () => ({}));

export const returnCase = (s: Script): void => {
  const because = s.chance.pick([
    { reason: '所涉专业问题超出本组织能力，建议转行业性专业性调解组织。', ground: 'beyond-ability' },
    { reason: '本组织人员与一方当事人有亲属关系，请另行安排。', ground: 'recusal' },
    { reason: '双方当事人均不在本辖区，建议由当地组织办理。', ground: 'not-competent' },
  ]);
  asManager(s, 'return', () => because);
};

/** Supervision proposes it, and the director gives the case to another organisation where one takes it. */
export const reassignToAnother = (s: Script): void => {
  const other = s.cast.tables.find(({ organisationId }) => organisationId !== s.table.organisationId);
  if (!other) return;
  s.write('supervision', 'propose-reassignment', 'supervisor.01', () => ({
    reason: '签收以后迟迟没有指派调解员，当事人多次来电催问，建议改派。',
  }));
  s.write('mediation', 'reassign', 'director.01', () => ({
    organisationId: other.organisationId,
    reason: '承办组织调解员外出学习，短期内不能组织调解。',
  }));
  s.handTo(other);
};

/** Another organisation is asked to go on with it, and refuses or the holder thinks again, before one takes it over. */
export const transferToAnother = (s: Script, before: 'refused' | 'taken-back'): void => {
  const other = s.cast.tables.find(({ organisationId }) => organisationId !== s.table.organisationId);
  if (!other) return;
  const ask = (): void =>
    asManager(s, 'offer-transfer', () => ({
      organisationId: other.organisationId,
      reason: '纠纷涉及的专业问题超出本组织的经验，请贵单位接着调解。',
    }));
  ask();
  if (before === 'refused') {
    s.write('mediation', 'refuse-transfer', other.manager, () => ({ reason: '近期在办案件较多，暂不能接手。' }));
  } else {
    asManager(s, 'take-back-transfer', () => ({ reason: '先再约双方谈一次。' }));
  }
  ask();
  s.write('mediation', 'accept-transfer', other.manager, () => ({}));
  s.handTo(other);
};

/** The director takes the case back, and the desk finds another. */
export const takeCaseBack = (s: Script): void =>
  s.write('mediation', 'take-case-back', 'director.01', () => ({
    reason: '承办组织负责人住院，短期内无人办理，由中心另行确定承办组织。',
  }));

export const appoint = (s: Script): void => {
  const second = s.chance.happens(0.25) ? s.table.mediators.find((other) => other !== s.presiding) : undefined;
  const mediators = [
    { mediatorId: s.presiding.mediatorId, presiding: true },
    ...(second ? [{ mediatorId: second.mediatorId, presiding: false }] : []),
  ];
  asManager(s, 'appoint', () => ({ mediators, ties: [], consentedBy: [] }));
};

/** The other side is asked, and everybody is told their rights. */
export const prepareParties = (s: Script): void => {
  const note = s.chance.pick(['电话询问，同意到场。', '表示愿意谈，但希望对方也让一步。', '当面询问，同意调解。']);
  asMediator(s, preparing.asked.verb, (at) => preparing.asked.body(sideOf(at, 'respondent')[0], note));
  const method = s.chance.happens(0.7) ? 'written' : 'oral';
  asMediator(s, preparing.told.verb, (at) => preparing.told.body(ids(at), method));
  noted(s, 'mediation', s.presiding.username);
  called(s, 'mediation', s.presiding.username);
  supervise(s);
};

const places = ['中心第一调解室', '中心第二调解室', '本组织调解室', '村委会会议室'];

const MINUTES_BEFORE_OFFICE = 10;

/** In the half of the day in which the record is written: before anybody writes anything there. */
const startOf = (s: Script, day: CivilDate): string => {
  const minutes = halfDayOf(s.seed, day) - MINUTES_BEFORE_OFFICE;
  return new Date(Date.parse(startOfDay(day)) + minutes * 60_000).toISOString();
};

/** A session so many days ahead. */
export const convene = (s: Script, days: number, kind?: 'joint-session' | 'caucus'): void =>
  conveneOn(s, addDays(s.day, days), kind);

/** A session of today, or, where today is a rest day, of the last office day, still without its record. */
export const conveneToday = (s: Script): void =>
  conveneOn(s, defaultCalendar.isRestDay(s.days.today) ? s.days.last : s.days.today);

/** A session on the first office day from this one on. */
export const conveneOn = (s: Script, wanted: CivilDate, kind: 'joint-session' | 'caucus' = 'joint-session'): void => {
  s.sessionDay = wanted > s.days.today ? workingDayFrom(wanted) : s.days.onOrAfter(wanted);
  const session = { startsAt: startOf(s, s.sessionDay) };
  s.session = session;
  const mode =
    kind === 'caucus' ? s.chance.pick(['telephone', 'visit']) : s.chance.pick(['on-site', 'on-site', 'video']);
  const place = mode === 'video' ? '视频调解室' : s.chance.pick(places);
  const side = s.chance.pick(['applicant', 'respondent']);
  const invited = (at: CaseAtHand): string[] => (kind === 'caucus' ? sideOf(at, side) : ids(at));
  s.invited = invited;
  asMediator(s, 'convene', (at) => ({ kind, mode, startsAt: session.startsAt, place, partyIds: invited(at) }));
};

const opening = '主持人宣布纪律，告知权利义务；申请人陈述请求和事实，被申请人作了说明。';
const records = {
  continued: [
    `${opening}双方就事实部分基本没有争议，对数额有分歧，约定回去核对后再谈。`,
    `${opening}被申请人要求回去与家人商量，双方同意择日继续。`,
  ],
  'agreed-in-principle': [
    `${opening}经主持人释法说理，双方各让一步，就数额和期限达成一致，同意签订书面协议。`,
    `${opening}主持人到现场看过后提出方案，双方表示接受。`,
    `${opening}村里老人一同劝说，被申请人当面道歉，申请人表示谅解，双方达成一致。`,
  ],
  'no-agreement': [
    `${opening}双方对责任和数额各执一词，经两轮劝说没有达成一致。`,
    `${opening}被申请人只愿承担少部分，申请人不接受，调解没有结果。`,
  ],
} as const;

/** Today ends now, whatever the hour: a session of today might not have begun, so it was held on the office day before. */
const dayHeld = (s: Script): CivilDate => {
  const day = s.days.onOrAfter(s.sessionDay);
  const before = s.days.onOrBefore(addDays(s.days.today, -1));
  return day === s.days.today && before >= s.day ? before : day;
};

/** The record of the session convened last, written on its day. */
export const record = (s: Script, outcome: keyof typeof records): void => {
  s.day = dayHeld(s);
  s.session.startsAt = startOf(s, s.day);
  const text = s.chance.pick(records[outcome]);
  const { invited } = s;
  asMediator(s, 'record-session', async (at) => {
    const sessionId = await at.lastSession();
    return { sessionId, outcome, attendedPartyIds: invited(at), text };
  });
};

/** The session convened last is not held. */
export const callOffSession = (s: Script, reason: string): void =>
  asMediator(s, 'call-off-session', async (at) => ({ sessionId: await at.lastSession(), reason }));

/**
 * The session convened last is held so many days from now, in a room where none is convened: around a holiday or today
 * the day can come out the same, and what is moved must be another in something.
 */
export const moveSession = (s: Script, days: number, reason: string): void => {
  const wanted = addDays(s.day, days);
  s.sessionDay = wanted > s.days.today ? workingDayFrom(wanted) : s.days.onOrAfter(wanted);
  const session = { startsAt: startOf(s, s.sessionDay) };
  s.session = session;
  asMediator(s, 'move-session', async (at) => {
    const sessionId = await at.lastSession();
    return { sessionId, startsAt: session.startsAt, place: '中心第三调解室', mode: 'on-site', reason };
  });
};

/** The hour comes, and the other side does not. */
export const recordNoShow = (s: Script, excuse: 'excused' | 'unexcused', reason: string): void => {
  s.day = dayHeld(s);
  s.session.startsAt = startOf(s, s.day);
  asMediator(s, 'record-no-show', async (at) => {
    const sessionId = await at.lastSession();
    return { sessionId, absences: [{ partyId: sideOf(at, 'respondent')[0], excuse, reason }] };
  });
};

export interface Terms {
  form?: 'written' | 'oral';
  onTheSpot?: boolean;
  /** Days from the draft until each payment is due; one payment per entry. */
  dueInDays?: readonly number[];
  subjectMatter?: 'ordinary' | 'personal-status' | 'title-to-property';
  /** It settles a part: what becomes of the rest. */
  rest?: 'goes-on' | 'ends';
}

interface Owed {
  kind: 'payment' | 'act';
  description: string;
  amountFen?: number;
  dueOn: CivilDate;
  method: string;
}

/** What is owed under the terms: the agreed sum in equal payments, and the acts of the dispute. */
const owedUnder = (s: Script, { onTheSpot = false, dueInDays = [10] }: Terms): Owed[] => {
  const { agreedYuan, template } = s.dispute;
  const due = (days: number): CivilDate => addDays(s.day, onTheSpot ? 0 : days);
  const each = Math.floor(agreedYuan / dueInDays.length);
  const payments = dueInDays.map((days, index): Owed => {
    const yuan = index === dueInDays.length - 1 ? agreedYuan - each * index : each;
    const nth = dueInDays.length > 1 ? `第${'一二三四五六'.charAt(index)}期` : '';
    const description = `支付${nth}约定款项`;
    const method = onTheSpot ? '当场支付现金' : '银行转账';
    return { kind: 'payment', description, amountFen: yuan * 100, dueOn: due(days), method };
  });
  const lastDue = due(dueInDays.at(-1) ?? 10);
  const acts = (template.acts ?? []).map((description): Owed => {
    return { kind: 'act', description, dueOn: lastDue, method: onTheSpot ? '当场完成' : '自行完成，由调解组织核实' };
  });
  return [...(agreedYuan > 0 ? payments : []), ...acts];
};

export const draft = (s: Script, terms: Terms = {}): void => {
  const { form = 'written', onTheSpot = false, subjectMatter = 'ordinary', rest } = terms;
  const owed = owedUnder(s, terms);
  asMediator(s, 'draft-agreement', (at) => {
    const debtorPartyId = sideOf(at, 'respondent').at(-1);
    const creditorPartyId = sideOf(at, 'applicant')[0];
    const unboundPartyIds = sideOf(at, 'third-party');
    return {
      form,
      content: s.dispute.settlement,
      obligations: owed.map((one) => ({ ...one, debtorPartyId, creditorPartyId })),
      performedOnTheSpot: onTheSpot,
      subjectMatter,
      ...(unboundPartyIds.length > 0 ? { unboundPartyIds } : {}),
      ...(rest ? { partial: true, rest, openClaims: '其余损失的数额双方分歧较大，没有达成协议。' } : {}),
    };
  });
};

/** Some or all parties sign. */
export const partiesSign = (s: Script, howMany = s.dispute.parties.length): void => {
  for (let index = 0; index < howMany; index += 1) {
    const firm = s.dispute.parties[index]?.kind === 'legal-person';
    const method = firm ? 'seal' : s.chance.pick(['signature', 'signature', 'fingerprint']);
    asMediator(s, 'sign', ({ parties }) => ({ kind: 'party', partyId: parties[index]?.partyId, method }));
  }
};

export const mediatorSigns = (s: Script): void =>
  asMediator(s, 'sign', () => ({ kind: 'mediator', method: 'signature' }));

export const sealed = (s: Script): void => asManager(s, 'sign', () => ({ kind: 'organisation-seal', method: 'seal' }));

const endReasons: Partial<Record<EndGround, string>> = {
  E05: '双方庭外自行和解，申请人不再要求调解。',
  E11: '被申请人明确表示不再参加调解。',
  E12: '双方对数额分歧较大，经多次协商难以达成协议。',
  E13: '调解期限届满，双方没有同意延长。',
  E14: '多次电话和上门均联系不上被申请人。',
  E15: '协议文本已经拟好，被申请人拒绝签字。',
  E21: '申请人书面撤回调解申请。',
  E22: '申请人已经向人民法院起诉。',
  E23: '双方所述与证据明显不符，疑似虚构债务。',
  E24: '调解中发现涉及行政处理决定，不属于调解范围。',
  E25: '被申请人在调解期间去世，尚无人承继。',
  E29: '双方同意先做鉴定，暂不继续调解。',
};

export const end = (s: Script, ground: EndGround): void =>
  asMediator(s, 'end', () => ({ ground, reason: endReasons[ground] ?? '其他原因。' }));

export const extend = (s: Script, days: number): void => {
  const reason = s.chance.pick(['等待评估结果，双方同意延长。', '一方当事人外出务工，双方同意等其回来再谈。']);
  asMediator(s, 'extend', (at) => ({ days, consentedBy: ids(at), reason }));
};

type SuspensionGround = (typeof suspensionGrounds)[number];

/** Mediation stands still, to be looked at again so many days later. */
export const suspend = (s: Script, ground: SuspensionGround, reason: string, days: number): void => {
  const reviewOn = addDays(s.day, days);
  asMediator(s, 'suspend', () => ({ ground, reason, reviewOn }));
};

export const resume = (s: Script, reason: string): void => asMediator(s, 'resume', () => ({ reason }));

/** The director decides on what was suspected of being a sham. */
export const decideSuspicion = (s: Script, finding: 'founded' | 'unfounded', reason: string): void =>
  s.write('mediation', 'decide-suspicion', 'director.01', () => ({ finding, reason }));

/** What came as one kind of dispute shows itself as another at the table. */
export const changeKind = (s: Script, disputeKind: string, reason: string): void =>
  asMediator(s, 'change-kind', () => ({ disputeKind, reason }));

/** Somebody whom the parties listen to is invited, both sides having agreed today. */
export const invite = (s: Script, kind: string, name: string, connection: string): void => {
  const on = s.day;
  asMediator(s, 'invite', (at) => ({
    kind,
    name,
    connection,
    consents: ids(at).map((partyId) => ({ partyId, on, method: 'telephone' })),
  }));
};

/** Both sides would like to speak with somebody from a psychological service, who reads the case and notes down what helps. */
export const invitePsychologist = (s: Script): void => {
  const on = s.day;
  const organisationId = s.directory.office(['O78'], s.dispute.place.code.slice(0, 6), s.dispute.kind);
  asMediator(s, 'invite', (at) => ({
    kind: 'expert',
    name: '苏静',
    organisationId,
    connection: '心理咨询师',
    consents: ids(at).map((partyId) => ({ partyId, on, method: 'in-person' })),
  }));
  s.write('mediation', 'note', 'psychologist.01', () => ({
    text: '双方情绪都比较紧张，建议下次先分开谈，再坐到一起。',
    visibleTo: 'all-who-work-on-it',
  }));
};

export const takeBackInvitation = (s: Script, reason: string): void =>
  asMediator(s, 'take-back-invitation', async (at) => ({ invitationId: await at.lastInvitation(), reason }));

export const renegotiate = (s: Script): void => {
  const reason = '义务人收入减少，双方同意调整付款期限。';
  asMediator(s, 'renegotiate', (at) => ({ reason, consentedBy: ids(at) }));
};

/** Claimed and prepared: the organisation has the case and a mediator, everybody is told. */
export const toTheTable = (s: Script): void => {
  claim(s);
  soonAfterClaim(s, s.chance.between(0, 2));
  appoint(s);
  prepareParties(s);
};

/** So many days later, or the same day where whoever claimed would have the case no longer by then (L-38c). */
export const soonAfterClaim = (s: Script, days: number): void => {
  const claimedOn = s.day;
  s.later(days);
  if (s.day > lastDayOf('L-38c', claimedOn, defaultCalendar)) s.day = claimedOn;
};

/** The manager asks the other side before anybody is appointed: the case is theirs from then on. */
export const ask = (s: Script): void =>
  asManager(s, preparing.asked.verb, (at) => preparing.asked.body(sideOf(at, 'respondent')[0], '电话询问，同意到场。'));

/** One or two sessions that lead to an agreement in principle. */
export const meetAndAgree = (s: Script): void => {
  if (s.chance.happens(0.3)) {
    convene(s, s.chance.between(2, 5), s.chance.happens(0.4) ? 'caucus' : 'joint-session');
    record(s, 'continued');
  }
  convene(s, s.chance.between(2, 6));
  record(s, 'agreed-in-principle');
};

/** Drafted and signed by everybody: in force. */
export const agree = (s: Script, terms: Terms = {}): void => {
  meetAndAgree(s);
  draft(s, terms);
  if (terms.form === 'oral') return mediatorSigns(s);
  partiesSign(s);
  mediatorSigns(s);
  s.later(s.chance.whole(2));
  sealed(s);
};

import { type Party, zhNames } from '@one-window/contracts';
import { moneyInCapitals, withoutStop } from '@one-window/inputs';
import { basisText, laws } from '@one-window/law';
import { chineseDay } from '@one-window/time-limits';
import type { EnforcementPack } from '../domain/case-state';
import { isPayment } from '../domain/obligations';
import type { DocumentedObligation, EnforcementDocument } from './case-view.schema';

export const titles = {
  'court-ruling': '强制执行申请书',
  'mediation-agreement': '民事起诉状（支付令申请书）',
} as const satisfies Record<EnforcementPack['basis'], string>;

/** What the parties are called and on what the application rests, by its basis. */
const words = {
  'court-ruling': {
    creditor: '申请执行人',
    debtor: '被执行人',
    ground: `${basisText(laws.civilProcedureLaw('206')).zh}：人民法院裁定调解协议有效，一方当事人拒绝履行或者未全部履行的，对方当事人可以向人民法院申请执行。`,
  },
  'mediation-agreement': {
    creditor: '原告（申请人）',
    debtor: '被告（被申请人）',
    ground: `${basisText(laws.peoplesMediationLaw('31', '32')).zh}：经人民调解委员会调解达成的调解协议具有法律约束力；当事人之间就调解协议的履行发生争议的，一方当事人可以向人民法院提起诉讼。请求给付金钱的，也可以依照${basisText(laws.civilProcedureLaw('225')).zh}申请支付令。`,
  },
} as const satisfies Record<EnforcementPack['basis'], object>;

/** 1234.56元, exact: the fen are never divided into a fraction. */
const inFigures = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}元`;

/** A sum that is asked for, in figures and in capitals: 1234.56元（大写壹仟贰佰叁拾肆元伍角陆分）. */
const yuan = (fen: number): string => `${inFigures(fen)}（大写${moneyInCapitals(fen)}）`;

/** What the parties are called in a document of this basis. */
export const calledIn = (basis: EnforcementPack['basis']): { creditor: string; debtor: string } => {
  const { creditor, debtor } = words[basis];
  return { creditor, debtor };
};

/** The application for enforcement, or the statement of claim, in Chinese, a line per paragraph. */
export const textOf = (document: EnforcementDocument): string => {
  const { creditor, debtor } = words[document.basis];
  return [
    document.title,
    ...document.creditors.map((party) => `${creditor}：${described(party)}`),
    ...document.debtors.map((party) => `${debtor}：${described(party)}`),
    bodyOf(document),
  ].join('\n');
};

/** The same without title and parties, for a paper that has them in full above it. */
export const bodyOf = (document: EnforcementDocument): string => {
  const { ground } = words[document.basis];
  const open = document.obligations.filter(({ askedFor }) => askedFor);
  return [
    ...document.successions.map(
      ({ of, name, ground: by }) => `${of}在协议中的权利义务由${zhNames.successionGrounds[by]}${name}承受。`,
    ),
    restsOn(document),
    '请求事项：',
    ...open.map((obligation, index) => `${index + 1}. ${claimed(obligation)}`),
    `已到期尚未给付的金额合计${yuan(document.outstandingFen)}。`,
    ...notAskedFor(document),
    '事实和理由：',
    `双方当事人经${document.mediatedBy}调解达成调解协议，自${chineseDay(document.effectiveOn)}起生效，内容为：${document.content}`,
    ...document.obligations.map(performance),
    ground,
    `期限：应当在${chineseDay(document.limit.applyBy)}之前（含当日）提出（${document.limit.basis}）。`,
    ...document.limit.explanation,
    '此致',
    document.court?.name ?? '有管辖权的人民法院',
    `附：${document.papers.join('、')}`,
  ].join('\n');
};

const notAskedFor = ({ obligations, notYetDueFen }: EnforcementDocument): string[] => {
  if (!obligations.some(({ notYetDue }) => notYetDue)) return [];
  const sum = notYetDueFen > 0 ? `（其中金额${inFigures(notYetDueFen)}）` : '';
  return [`履行期限尚未届满的义务${sum}不在本次申请之内。`];
};

const restsOn = ({ basis, court, courtCaseNumber, caseNumber, mediatedBy }: EnforcementDocument): string =>
  basis === 'court-ruling'
    ? `执行依据：${court?.name ?? ''}${courtCaseNumber ?? ''}民事裁定书（调解案件编号${caseNumber}）`
    : `依据：${mediatedBy}主持达成的调解协议（调解案件编号${caseNumber}）`;

/** 公民身份号码 is the law's word for the number of an identity card (Resident Identity Card Law art. 3). */
const numberName = (kind: Party['documentKind']): string =>
  kind === undefined || kind === 'resident-identity-card' ? '公民身份号码' : `${zhNames.documentKinds[kind]}号码`;

const described = (party: EnforcementDocument['creditors'][number]): string =>
  [
    party.name,
    party.identityNumber && `${numberName(party.documentKind)}${party.identityNumber}`,
    party.creditCode && `统一社会信用代码${party.creditCode}`,
    party.address && `住所${party.address}`,
    party.phone && `联系电话${party.phone}`,
  ]
    .filter(Boolean)
    .join('，');

/** Money is paid, goods are handed over (Civil Procedure Law art. 260), anything else is done. */
const claimed = (obligation: DocumentedObligation): string => {
  const { kind, description, outstandingFen } = obligation;
  if (isPayment(obligation)) return `给付尚欠的${yuan(outstandingFen)}（${description}）`;
  return kind === 'delivery' ? `交付财物：${description}` : `履行：${description}`;
};

const performance = (obligation: DocumentedObligation): string => {
  const {
    description,
    dueOn,
    performedFen,
    amountFen = 0,
    fulfilled,
    performedOn,
    defaultReason,
    notYetDue,
  } = obligation;
  const open = notYetDue ? '未到期' : '未履行';
  const done = fulfilled ? `已于${chineseDay(performedOn ?? dueOn)}履行完毕` : open;
  const part =
    isPayment(obligation) && !fulfilled && !notYetDue
      ? `应付${inFigures(amountFen)}，已付${inFigures(performedFen)}`
      : done;
  const why = defaultReason === undefined ? '' : `；${withoutStop(defaultReason)}`;
  return `${description}（履行期限${chineseDay(dueOn)}）：${part}${why}。`;
};

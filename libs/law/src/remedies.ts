import { basisText, type LegalBasis } from './citations';
import { disputeIs, type DisputeKind } from './dispute-kinds';
import type { DeclineGround, EndGround } from './grounds';
import * as laws from './laws';
import { kindsOfRemedy, type RemedyKind } from './referral-targets';
import { timeLimitRule, type RuleId } from './time-limit-catalogue';
import { lengthText } from './time-limit-rule';

/** A way that stays open, as it is told to the parties: what to do, until when, and on what ground. */
export interface RemedyTold {
  kind: RemedyKind;
  text: string;
  limit: string;
  basis: string;
}

/** A dispute as far as it decides which ways are open. */
export interface Dispute {
  /** Undefined before triage has classified it: each way is then told with the condition under which it is open. */
  disputeKind: DisputeKind | undefined;
  parties: readonly { kind: string; name: string }[];
}

/**
 * On what occasion the ways are told.
 * - `declined`: at the window. `referred-out`: by triage, without mediation. `ended`: mediation failed, told by the
 *   organisation that mediated and again by triage when it refers the case out.
 * - `amendment-ended`: an agreement stays in force, only the talks about changing it failed.
 */
export type Occasion =
  | { readonly name: 'declined'; readonly ground: DeclineGround }
  | { readonly name: 'referred-out'; readonly pendingElsewhere: boolean }
  | {
      readonly name: 'ended';
      readonly ground: EndGround;
      /** Last day on which the traffic police may be asked jointly (L-15), in words; absent once it has passed. */
      readonly policeUntil?: string;
    }
  | { readonly name: 'amendment-ended'; readonly owesMoney: boolean };

interface Way {
  readonly kind: RemedyKind;
  readonly text: string;
  readonly limit: string;
  readonly basis: string;
  /** False: open only after another way was tried; told in the notice, no target of a referral. */
  readonly direct?: false;
  /** False: a target where it fits the facts, but not told to everybody. */
  readonly told?: false;
}

/** '自收到裁决书之日起15日内', for each limit of the catalogue. */
const within = (...ids: readonly RuleId[]): string =>
  ids
    .map((id) => {
      const { length, unit, startEvent } = timeLimitRule(id);
      return `自${startEvent.zh}起${lengthText(length, unit).zh}内`;
    })
    .join('；');
const on = (...bases: readonly LegalBasis[]): string => basisText(...bases).zh;

/** Civil Code art. 188; arts. 198 and 188 for arbitration where its own law sets none. */
const limitation = '诉讼时效一般为三年，自知道或者应当知道权利受到损害以及义务人之日起计算';

const labourArbitration: Way = {
  kind: 'labour-arbitration',
  text: '属于劳动争议的，可以向劳动人事争议仲裁委员会申请仲裁；劳动关系存续期间因拖欠劳动报酬发生争议的，不受一年限制，但劳动关系终止的，应当自终止之日起一年内提出',
  limit: within('L-27a'),
  basis: on(laws.labourDisputeLaw('5', '27')),
};
const wagesSuit: Way = {
  kind: 'litigation',
  text: '持用人单位的工资欠条、诉讼请求不涉及劳动关系其他争议的，可以直接向人民法院提起诉讼；其他情形对仲裁裁决不服的，可以提起诉讼',
  limit: `持工资欠条起诉的，${limitation}；对仲裁裁决不服的，${within('L-27d')}`,
  basis: on(laws.labourDisputeLaw('5', '50'), laws.labourDisputeInterpretation('15'), laws.civilCode('188')),
};
const afterLabourAward: Way = {
  kind: 'litigation',
  text: '对劳动争议仲裁裁决不服的，可以向人民法院提起诉讼',
  limit: within('L-27d'),
  basis: on(laws.labourDisputeLaw('5', '50')),
  direct: false,
};
const landArbitration: Way = {
  kind: 'land-arbitration',
  text: '属于农村土地承包经营纠纷的，可以向农村土地承包仲裁委员会申请仲裁，也可以直接向人民法院起诉',
  limit: within('L-28c'),
  basis: on(laws.ruralLandDisputeLaw('4', '18')),
};
const landTitle: Way = {
  kind: 'administrative-adjudication',
  text: '属于土地、林地所有权和使用权争议的，可以申请人民政府处理；对处理决定不服的，可以向人民法院起诉',
  limit: '对处理决定不服的，自接到处理决定通知之日起三十日内起诉',
  basis: on(laws.landAdministrationLaw('14'), laws.forestLaw('22')),
};
const patentOffice: Way = {
  kind: 'administrative-adjudication',
  text: '属于侵犯专利权的，可以请求管理专利工作的部门处理；对处理不服的，可以向人民法院起诉',
  limit: '对处理不服的，自收到处理通知之日起十五日内起诉',
  basis: on(laws.patentLaw('65')),
};
const reconsideration: Way = {
  kind: 'administrative-reconsideration',
  text: '认为行政行为侵犯合法权益的，可以申请行政复议或者提起行政诉讼',
  limit: '自知道或者应当知道该行政行为之日起六十日内申请复议，或者六个月内提起诉讼',
  basis: on(laws.administrativeReconsiderationLaw('20'), laws.administrativeLitigationLaw('46')),
};
const litigation: Way = {
  kind: 'litigation',
  text: '可以向有管辖权的人民法院提起诉讼，人民法院应当在七日内决定是否立案',
  limit: limitation,
  basis: on(laws.civilProcedureLaw('126'), laws.civilCode('188')),
};
const commercialArbitration: Way = {
  kind: 'commercial-arbitration',
  text: '有书面仲裁协议的，应当按照仲裁协议向约定的仲裁机构申请仲裁，仲裁机构五日内决定是否受理',
  limit: '法律对仲裁时效没有规定的，适用诉讼时效，一般为三年',
  basis: on(laws.arbitrationLaw('3', '4', '35'), laws.civilCode('188', '198')),
};
const paymentOrderFor = (text: string, ...bases: readonly LegalBasis[]): Way => ({
  kind: 'payment-order',
  text,
  limit: `人民法院${within('L-24a')}通知是否受理；债务人${within('L-24c')}清偿或者提出书面异议`,
  basis: on(...bases),
});
const wagesOrder = paymentOrderFor(
  '用人单位拖欠或者未足额支付劳动报酬的，可以向人民法院申请支付令',
  laws.labourContractLaw('30'),
  laws.civilProcedureLaw('225-228'),
);
const debtOrder = paymentOrderFor(
  '请求给付金钱或者有价证券、双方没有其他债务纠纷且支付令能够送达债务人的，可以向基层人民法院申请支付令',
  laws.civilProcedureLaw('225-228'),
);
const petition: Way = {
  kind: 'petition',
  text: '不属于以上程序的诉求，可以通过信访程序反映',
  limit: '有权处理的机关、单位自受理之日起六十日内办结，情况复杂的可以延长三十日',
  basis: on(laws.petitionRegulation('31', '34')),
  told: false,
};
const police: Way = {
  kind: 'police',
  text: '可能构成治安案件或者刑事案件的，可以向公安机关报案',
  limit: '报案没有期限，应当尽快',
  basis: on(laws.peoplesMediationLaw('25')),
  told: false,
};
const legalAid: Way = {
  kind: 'legal-aid',
  text: '因经济困难没有委托代理人的，可以就支付劳动报酬、工伤、交通事故、医疗损害、赡养抚养扶养等事项向法律援助机构申请法律援助',
  limit: '法律援助机构自收到申请之日起七日内决定是否给予',
  basis: on(laws.legalAidLaw('31', '43')),
  told: false,
};
const notarisation: Way = {
  kind: 'notarisation',
  text: '各方对事项没有争议的，可以向公证机构申请办理公证；以给付为内容并载明债务人愿意接受强制执行承诺的债权文书经公证后，债务人不履行的，可以依法申请强制执行',
  limit: '公证机构自受理之日起十五个工作日内出具公证书',
  basis: on(laws.notarizationLaw('11', '30', '37')),
  told: false,
};

/** Not for everybody: what the occasion opens. */
const jointPolice = (until: string): Way => ({
  kind: 'police',
  text: '各方当事人一致的，可以书面申请公安机关交通管理部门调解',
  limit: `${within('L-15')}，至${until}`,
  basis: on(laws.trafficAccidentProvisions('85')),
});
const goOnThere: Way = {
  kind: 'litigation',
  text: '已经起诉、仲裁或者由其他机关受理的，在已经受理的机关继续主张权利',
  limit: '按照受理机关告知的期限',
  basis: on(laws.peoplesMediationProvisions('22')),
};
const specialAuthority: Way = {
  kind: 'administrative-adjudication',
  text: '法律规定由专门机关管辖的，可以向该机关申请处理',
  limit: '按照该专门机关的法定期限',
  basis: on(laws.peoplesMediationProvisions('22')),
};
const crime: Way = { ...police, text: '涉嫌犯罪的，应当向公安机关报案' };
const statusSuit: Way = {
  ...litigation,
  text: '涉及婚姻、亲子、收养等身份关系效力的，可以向人民法院提起诉讼，人民法院应当在七日内决定是否立案',
};
const labourAgreement: Way = {
  kind: 'labour-arbitration',
  text: '原调解协议对各方仍有约束力；一方在约定期限内不履行的，另一方可以申请劳动争议仲裁',
  limit: within('L-27a'),
  basis: on(laws.labourDisputeLaw('14', '15', '27')),
};
const overAgreement: Way = {
  kind: 'litigation',
  text: '原调解协议对各方仍有约束力；就其履行或者内容发生争议的，可以向人民法院提起诉讼',
  limit: limitation,
  basis: on(laws.peoplesMediationLaw('31', '32'), laws.civilCode('188')),
};
const agreedMoney = paymentOrderFor(
  '原调解协议约定给付金钱而未履行的，可以依法申请支付令',
  laws.civilProcedureLaw('225-228'),
);
const agreedWages = paymentOrderFor(
  '原调解协议约定支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金而未履行的，可以持协议书申请支付令',
  laws.labourDisputeLaw('16'),
  laws.civilProcedureLaw('225-228'),
);

/** An authority as a party: its official acts are reviewed by other ways than a civil suit. */
const isAuthority = ({ kind, name }: Dispute['parties'][number]): boolean =>
  kind !== 'natural-person' && /(?:人民政府|街道办事处|管理委员会|[^邮]局)$/u.test(name.trim());

/** While nobody has said what kind of dispute it is: each way with its condition, the special ones before the courts. */
const unclassified: readonly Way[] = [
  labourArbitration,
  landArbitration,
  landTitle,
  reconsideration,
  { ...litigation, text: `属于其他民事纠纷的，${litigation.text}` },
  commercialArbitration,
];

/** The ways of a kind of dispute, in the order in which they are told: what the law puts first comes first. */
const waysOf = (kind: DisputeKind): readonly Way[] => {
  const is = (trait: Parameters<typeof disputeIs>[1]): boolean => disputeIs(kind, trait);
  return [
    ...(is('labour') ? [labourArbitration, is('wages') ? wagesSuit : afterLabourAward] : []),
    ...(is('rural-land') ? [landArbitration, landTitle] : []),
    ...(is('intellectual-property') ? [patentOffice] : []),
    ...(is('expropriation') ? [reconsideration] : []),
    ...(is('labour') ? [] : [litigation]),
    ...(is('arbitrable') ? [commercialArbitration] : []),
    ...(is('wages') ? [wagesOrder] : []),
    ...(is('debt') ? [debtOrder] : []),
    ...(is('legal-aid') ? [legalAid] : []),
    ...(is('general') || is('arbitrable') ? [notarisation] : []),
    petition,
    police,
  ];
};

const usual = ({ disputeKind, parties }: Dispute): readonly Way[] => {
  const ways = disputeKind === undefined ? unclassified : waysOf(disputeKind).filter(({ told }) => told !== false);
  return ways.includes(reconsideration) || !parties.some(isAuthority) ? ways : [...ways, reconsideration];
};

const opened = (dispute: Dispute, occasion: Occasion): readonly Way[] => {
  const labour = dispute.disputeKind !== undefined && disputeIs(dispute.disputeKind, 'labour');
  switch (occasion.name) {
    case 'declined':
      return {
        N1: () => [specialAuthority, ...usual(dispute)],
        N2: () => [goOnThere],
        N3: () => usual(dispute),
        N4: () => [crime, reconsideration, statusSuit],
      }[occasion.ground]();
    case 'referred-out':
      return occasion.pendingElsewhere ? [goOnThere] : usual(dispute);
    case 'ended': {
      if (occasion.ground === 'E22') return [goOnThere];
      if (occasion.ground === 'E24') return [specialAuthority, ...usual(dispute)];
      const traffic = dispute.disputeKind !== undefined && disputeIs(dispute.disputeKind, 'traffic');
      const { policeUntil } = occasion;
      return [...(traffic && policeUntil !== undefined ? [jointPolice(policeUntil)] : []), ...usual(dispute)];
    }
    case 'amendment-ended':
      return [
        labour ? labourAgreement : overAgreement,
        ...(occasion.owesMoney ? [labour ? agreedWages : agreedMoney] : []),
        ...usual(dispute),
      ];
  }
};

const toldOf = ({ kind, text, limit, basis }: Way): RemedyTold => ({ kind, text: `${text}。`, limit, basis });

/**
 * The ways that stay open, for the notice that the parties are owed (R22; People's Mediation Law art. 26): for every kind
 * of dispute and occasion one answer, never empty, whoever gives it; each way with its limit and its ground.
 * @rule R22
 */
export const remediesFor = (dispute: Dispute, occasion: Occasion): RemedyTold[] =>
  opened(dispute, occasion).map(toldOf);

/** The way that a referral to this target opens; undefined when it is not open for this kind of dispute. */
export const remedyToward = (target: RemedyKind, disputeKind: DisputeKind): RemedyTold | undefined => {
  const way = waysOf(disputeKind).find(({ kind, direct }) => kind === target && direct !== false);
  return way && toldOf(way);
};

/** Targets to which a dispute of this kind may be referred now. */
export const targetsFor = (disputeKind: DisputeKind): RemedyKind[] =>
  (Object.keys(kindsOfRemedy) as RemedyKind[]).filter((target) => remedyToward(target, disputeKind) !== undefined);

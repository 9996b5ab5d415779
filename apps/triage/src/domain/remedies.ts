import { type DisputeKind, disputeKindCodes, type Remedy, type RemedyKind, remedyKinds } from '@one-window/contracts';
import { basisText, laws, timeLimitRule } from '@one-window/law';
import { chineseDay, type CivilDate, compare, computeDeadline, defaultCalendar } from '@one-window/time-limits';

/** One way that stays open, for some dispute kinds. */
interface Way {
  kind: RemedyKind;
  for: readonly DisputeKind[];
  text: string;
  limit?: string;
  basis: string;
  /** False: open only after another way was tried; told in the notice, no target of a referral. */
  direct?: false;
  /** False: a target where it fits the facts, but not told to everybody. */
  told?: false;
}

const except = (...kinds: DisputeKind[]): DisputeKind[] => disputeKindCodes.filter((kind) => !kinds.includes(kind));

const limitationOfActions = '向人民法院请求保护民事权利的诉讼时效期间一般为三年';

/** In the order in which they are told. */
const ways: readonly Way[] = [
  {
    kind: 'labour-arbitration',
    for: ['A10', 'A11'],
    text: '可以向劳动争议仲裁委员会申请仲裁。',
    limit:
      '自知道或者应当知道权利被侵害之日起一年内；劳动关系存续期间因拖欠劳动报酬发生争议的不受此限，劳动关系终止的，自终止之日起一年内提出',
    basis: basisText(laws.labourDisputeLaw('5', '27')).zh,
  },
  {
    kind: 'litigation',
    for: ['A10'],
    text: '持用人单位的工资欠条、诉讼请求不涉及劳动关系其他争议的，可以直接向人民法院提起诉讼；其他情形对仲裁裁决不服的，可以提起诉讼。',
    limit: '对仲裁裁决不服的，自收到裁决书之日起十五日内',
    basis: basisText(laws.labourDisputeLaw('5', '50'), laws.labourDisputeInterpretation('15')).zh,
  },
  {
    kind: 'litigation',
    for: ['A11'],
    text: '对劳动争议仲裁裁决不服的，可以向人民法院提起诉讼。',
    limit: '自收到裁决书之日起十五日内',
    basis: basisText(laws.labourDisputeLaw('5', '50')).zh,
    direct: false,
  },
  {
    kind: 'land-arbitration',
    for: ['A07'],
    text: '属于农村土地承包经营纠纷的，可以向农村土地承包仲裁委员会申请仲裁，也可以直接向人民法院起诉。',
    limit: '自知道或者应当知道权利被侵害之日起二年内',
    basis: basisText(laws.ruralLandDisputeLaw('4', '18')).zh,
  },
  {
    kind: 'administrative-adjudication',
    for: ['A07'],
    text: '属于土地、林地所有权和使用权争议的，可以申请人民政府处理。',
    basis: basisText(laws.landAdministrationLaw('14'), laws.forestLaw('22')).zh,
  },
  {
    kind: 'administrative-adjudication',
    for: ['A18'],
    text: '属于侵犯专利权的，可以请求管理专利工作的部门处理。',
    basis: basisText(laws.patentLaw('65')).zh,
  },
  {
    kind: 'administrative-reconsideration',
    for: ['A08'],
    text: '对行政机关的征收、补偿等行政行为不服的，可以申请行政复议或者提起行政诉讼。',
    limit: '自知道该行政行为之日起六十日内申请行政复议；自知道或者应当知道作出行政行为之日起六个月内提起行政诉讼',
    basis: basisText(laws.administrativeReconsiderationLaw('20'), laws.administrativeLitigationLaw('46')).zh,
  },
  {
    kind: 'litigation',
    for: except('A10', 'A11'),
    text: '可以向有管辖权的人民法院提起诉讼。',
    limit: `${limitationOfActions}；人民法院对符合起诉条件的七日内立案`,
    basis: basisText(laws.civilProcedureLaw('126'), laws.civilCode('188')).zh,
  },
  {
    kind: 'commercial-arbitration',
    for: ['A03', 'A04', 'A05', 'A06', 'A12', 'A13', 'A14', 'A17', 'A18', 'A99'],
    text: '双方有书面仲裁协议的，应当按照仲裁协议向约定的仲裁机构申请仲裁。',
    basis: basisText(laws.arbitrationLaw('3', '4')).zh,
  },
  {
    kind: 'payment-order',
    for: ['A10'],
    text: '用人单位拖欠或者未足额支付劳动报酬的，可以向人民法院申请支付令。',
    basis: basisText(laws.labourContractLaw('30'), laws.civilProcedureLaw('225')).zh,
  },
  {
    kind: 'payment-order',
    for: ['A04', 'A05'],
    text: '请求给付金钱或者有价证券、双方没有其他债务纠纷且支付令能够送达债务人的，可以向基层人民法院申请支付令。',
    basis: basisText(laws.civilProcedureLaw('225')).zh,
  },
  {
    kind: 'petition',
    for: disputeKindCodes,
    text: '不属于以上程序的诉求，可以通过信访程序反映。',
    limit: '有权处理的机关、单位自受理之日起六十日内办结，情况复杂的可以延长三十日',
    basis: basisText(laws.petitionRegulation('31', '34')).zh,
    told: false,
  },
  {
    kind: 'police',
    for: disputeKindCodes,
    text: '可能构成治安案件或者刑事案件的，可以向公安机关报案。',
    basis: basisText(laws.peoplesMediationLaw('25')).zh,
    told: false,
  },
];

const remedyOf = ({ kind, text, limit, basis }: Way): Remedy => ({ kind, text, ...(limit ? { limit } : {}), basis });

/** Police mediation after a traffic accident, while the three days to ask for it jointly still run (L-15). */
const policeMediation = (today: CivilDate, mediationEndedOn: CivilDate): Remedy[] => {
  const { lastDay } = computeDeadline({
    rule: timeLimitRule('L-15'),
    startedOn: mediationEndedOn,
    calendar: defaultCalendar,
  });
  if (compare(today, lastDay) > 0) return [];
  return [
    {
      kind: 'police',
      text: '各方当事人一致的，可以书面申请公安机关交通管理部门调解。',
      limit: `自人民调解委员会终止调解之日起三日内，至${chineseDay(lastDay)}`,
      basis: basisText(laws.trafficAccidentProvisions('85')).zh,
    },
  ];
};

/**
 * The ways that stay open for a kind of dispute, with limits and grounds, for the notice that People's Mediation Law
 * art. 26 asks for (rule R22). At least one for every kind.
 * @param mediationEndedOn day on which mediation ended without an agreement, where it had begun
 */
export const remediesFor = (
  disputeKind: DisputeKind,
  today: CivilDate,
  mediationEndedOn?: CivilDate,
): [Remedy, ...Remedy[]] => {
  const told = ways.filter((way) => way.for.includes(disputeKind) && way.told !== false).map(remedyOf);
  const all = disputeKind === 'A16' && mediationEndedOn ? [...policeMediation(today, mediationEndedOn), ...told] : told;
  const [first, ...rest] = all;
  if (!first) throw new Error(`no remedy is known for ${disputeKind}`);
  return [first, ...rest];
};

/** The way that a referral to this target opens; undefined when it is not open for this kind of dispute. */
export const remedyToward = (target: RemedyKind, disputeKind: DisputeKind): Remedy | undefined => {
  const way = ways.find((w) => w.kind === target && w.for.includes(disputeKind) && w.direct !== false);
  return way && remedyOf(way);
};

/** Targets to which a dispute of this kind may be referred now. */
export const targetsFor = (disputeKind: DisputeKind): RemedyKind[] =>
  (Object.keys(remedyKinds) as RemedyKind[]).filter((target) => remedyToward(target, disputeKind) !== undefined);

import { type DisputeKind, type EndGround, type Party, type Remedy, remedyKinds } from '@one-window/contracts';
import { basisText, laws, lengthText, type RuleId, timeLimitRule } from '@one-window/law';
import type { Agreement } from './mediation-case';

/** How mediation ended, as far as it decides which ways are open. */
export interface Ending {
  ground: EndGround;
  agreement?: Pick<Agreement, 'effectiveOn' | 'obligations'>;
}

const labour: ReadonlySet<DisputeKind> = new Set(['A10', 'A11'] as const);
/** Disputes between equals over property, for which the parties may have an arbitration agreement (Arbitration Law art. 3). */
const commercial: ReadonlySet<DisputeKind> = new Set(['A04', 'A05', 'A12', 'A13', 'A14', 'A17', 'A18'] as const);

/** Text of a limit of the catalogue: its length and the day from which it runs. */
const limitText = (id: RuleId): string => {
  const { length, unit, startEvent } = timeLimitRule(id);
  return `自${startEvent.zh}起${lengthText(length, unit).zh}内`;
};

const basisOf = (id: RuleId): string => basisText(timeLimitRule(id).basis).zh;

const labourArbitration: Remedy = {
  kind: 'labour-arbitration',
  text: `${remedyKinds['labour-arbitration']}；劳动关系存续期间因拖欠劳动报酬发生争议的，不受一年限制，但劳动关系终止的，应当自终止之日起一年内提出。对裁决不服的，可以自收到裁决书之日起十五日内起诉`,
  limit: limitText('L-27a'),
  basis: basisOf('L-27a'),
};

const litigation: Remedy = {
  kind: 'litigation',
  text: `${remedyKinds.litigation}，人民法院应当在七日内决定是否立案`,
  limit: '诉讼时效一般为三年，自知道或者应当知道权利受到损害以及义务人之日起计算',
  basis: basisText(laws.peoplesMediationLaw('26'), laws.civilProcedureLaw('126'), laws.civilCode('188')).zh,
};

const landArbitration: Remedy = {
  kind: 'land-arbitration',
  text: '属于农村土地承包经营纠纷的，可以向农村土地承包仲裁委员会申请仲裁，也可以直接向人民法院起诉',
  limit: '自知道或者应当知道权利被侵害之日起二年内',
  basis: basisText(laws.ruralLandDisputeLaw('4', '18')).zh,
};

const landTitle: Remedy = {
  kind: 'administrative-adjudication',
  text: '属于土地所有权、使用权争议的，由人民政府处理；对处理决定不服的，可以向人民法院起诉',
  limit: '自接到处理决定通知之日起三十日内起诉',
  basis: basisText(laws.landAdministrationLaw('14')).zh,
};

const reconsideration: Remedy = {
  kind: 'administrative-reconsideration',
  text: '认为行政行为侵犯合法权益的，可以申请行政复议或者提起行政诉讼',
  limit: '自知道或者应当知道该行政行为之日起六十日内申请复议，或者六个月内提起诉讼',
  basis: basisText(laws.administrativeReconsiderationLaw('20'), laws.administrativeLitigationLaw('46')).zh,
};

const commercialArbitration: Remedy = {
  kind: 'commercial-arbitration',
  text: '有书面仲裁协议的，可以按照仲裁协议申请仲裁',
  basis: basisText(laws.arbitrationLaw('4')).zh,
};

const trafficPolice: Remedy = {
  kind: 'police',
  text: '可以一致书面申请公安机关交通管理部门调解',
  limit: limitText('L-15'),
  basis: basisOf('L-15'),
};

const overAgreement: Remedy = {
  kind: 'litigation',
  text: '原调解协议对各方仍有约束力；就其履行或者内容发生争议的，可以向人民法院提起诉讼',
  basis: basisText(laws.peoplesMediationLaw('31', '32')).zh,
};

const paymentOrder: Remedy = {
  kind: 'payment-order',
  text: '原调解协议约定给付金钱而未履行的，可以依法申请支付令',
  limit: '债务人自收到支付令之日起十五日内清偿或者提出书面异议',
  basis: basisText(laws.civilProcedureLaw('225-228')).zh,
};

/** An authority as a party: its official acts are reviewed by other ways than a civil suit. */
const isAuthority = ({ kind, name }: Party): boolean =>
  kind !== 'natural-person' && /(?:人民政府|街道办事处|管理委员会|[^邮]局)$/u.test(name.trim());

/**
 * The ways that stay open when mediation ends, each with its limit and ground (R22; People's Mediation Law art. 26).
 * Never empty; the way the law puts first comes first.
 */
export const remediesFor = (kind: DisputeKind, parties: readonly Party[], ending: Ending): Remedy[] => {
  const { effectiveOn, obligations = [] } = ending.agreement ?? {};
  const inForce = effectiveOn !== undefined;
  return [
    ...(inForce ? [overAgreement] : []),
    ...(inForce && obligations.some((obligation) => obligation.kind === 'payment') ? [paymentOrder] : []),
    ...(labour.has(kind) ? [labourArbitration] : []),
    ...(kind === 'A07' ? [landArbitration, landTitle] : []),
    ...(kind === 'A16' && ending.ground !== 'E22' ? [trafficPolice] : []),
    ...(labour.has(kind) ? [] : [litigation]),
    ...(commercial.has(kind) ? [commercialArbitration] : []),
    ...(kind === 'A08' || parties.some(isAuthority) ? [reconsideration] : []),
  ];
};

import type { BasisKind, LegalBasis } from './citations';

type Citing = (...articles: readonly string[]) => LegalBasis;

/** Number of a standard; day on which the text that is cited came into force. */
type Particulars = Pick<LegalBasis, 'number' | 'since'>;

/** Makes the citations of one enactment: `civilProcedureLaw('206', '250')`. */
const enactment =
  (law: string, lawEn: string, kind: BasisKind, particulars: Particulars = {}): Citing =>
  (...articles) => ({
    law,
    lawEn,
    kind,
    ...particulars,
    ...(articles.length === 0 ? {} : { article: articles.join(', ') }),
  });

/** Names how a place works, which is no enactment with a title. */
const practice = (law: string, lawEn: string, kind: BasisKind) => (): LegalBasis => ({
  law,
  lawEn,
  kind,
  practice: true,
});

export const peoplesMediationLaw = enactment('中华人民共和国人民调解法', "People's Mediation Law", 'law', {
  since: '2011-01-01',
});
export const civilProcedureLaw = enactment('中华人民共和国民事诉讼法', 'Civil Procedure Law', 'law', {
  since: '2024-01-01',
});
export const labourDisputeLaw = enactment(
  '中华人民共和国劳动争议调解仲裁法',
  'Labour Dispute Mediation and Arbitration Law',
  'law',
  { since: '2008-05-01' },
);
export const ruralLandDisputeLaw = enactment(
  '中华人民共和国农村土地承包经营纠纷调解仲裁法',
  'Law on the Mediation and Arbitration of Rural Land Contract Disputes',
  'law',
  { since: '2010-01-01' },
);
export const medicalDisputeRegulation = enactment(
  '医疗纠纷预防和处理条例',
  'Regulation on the Prevention and Handling of Medical Disputes',
  'law',
  { since: '2018-10-01' },
);
export const petitionRegulation = enactment('信访工作条例', 'Regulation on Petition Work', 'law', {
  since: '2022-05-01',
});
export const civilProcedureInterpretation = enactment(
  '最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释',
  "Supreme People's Court Interpretation on the Civil Procedure Law",
  'rule',
  { since: '2022-04-10' },
);
export const judicialConfirmationProvisions = enactment(
  '最高人民法院关于人民调解协议司法确认程序的若干规定',
  "Supreme People's Court Provisions on Judicial Confirmation of People's Mediation Agreements",
  'rule',
  { since: '2011-03-30' },
);
export const onlineMediationRules = enactment(
  '人民法院在线调解规则',
  "Online Mediation Rules of the People's Courts",
  'rule',
  { since: '2022-01-01' },
);
export const courtInvitedMediationProvisions = enactment(
  '最高人民法院关于人民法院特邀调解的规定',
  "Supreme People's Court Provisions on Court-Invited Mediation",
  'rule',
  { since: '2016-07-01' },
);
export const peoplesMediationProvisions = enactment(
  '人民调解工作若干规定',
  "Several Provisions on People's Mediation Work",
  'rule',
  { since: '2002-11-01' },
);
export const trafficAccidentProvisions = enactment(
  '道路交通事故处理程序规定',
  'Provisions on the Procedures for Handling Road Traffic Accidents',
  'rule',
  { since: '2018-05-01' },
);
export const labourArbitrationRules = enactment(
  '劳动人事争议仲裁办案规则',
  'Rules for Handling Labour and Personnel Dispute Arbitration Cases',
  'rule',
  { since: '2017-07-01' },
);
export const procuratorateReplyRule = practice(
  '检察机关群众信访件件有回复制度',
  'Rule of the procuratorates that every petition is answered',
  'rule',
);
export const peoplesMediationStandard = enactment(
  '全国人民调解工作规范',
  "National Specification for People's Mediation Work",
  'standard',
  { number: 'SF/T 0083-2020' },
);
export const shanxi13710 = practice('山西省“13710”工作制度', 'Shanxi 13710 work rule', 'local');
export const shenzhenRegulation = enactment(
  '深圳经济特区矛盾纠纷多元化解条例',
  'Shenzhen Special Economic Zone Regulation on Diversified Dispute Resolution',
  'local',
  { since: '2022-05-01' },
);
export const dongzhiCentre = practice(
  '东至县综治中心分级办理时限',
  'Graded time limits of the Dongzhi county centre',
  'local',
);
export const centreDefault = practice('中心默认服务时限', 'Default service limits of the centre', 'product');
export const civilCode = enactment('中华人民共和国民法典', 'Civil Code', 'law', { since: '2021-01-01' });
export const arbitrationLaw = enactment('中华人民共和国仲裁法', 'Arbitration Law', 'law');
export const labourContractLaw = enactment('中华人民共和国劳动合同法', 'Labour Contract Law', 'law');
export const landAdministrationLaw = enactment('中华人民共和国土地管理法', 'Land Administration Law', 'law');
export const forestLaw = enactment('中华人民共和国森林法', 'Forest Law', 'law');
export const patentLaw = enactment('中华人民共和国专利法', 'Patent Law', 'law');
export const administrativeReconsiderationLaw = enactment(
  '中华人民共和国行政复议法',
  'Administrative Reconsideration Law',
  'law',
);
export const administrativeLitigationLaw = enactment(
  '中华人民共和国行政诉讼法',
  'Administrative Litigation Law',
  'law',
);
export const legalAidLaw = enactment('中华人民共和国法律援助法', 'Legal Aid Law', 'law', { since: '2022-01-01' });
export const notarizationLaw = enactment('中华人民共和国公证法', 'Notarization Law', 'law');
export const personalInformationLaw = enactment(
  '中华人民共和国个人信息保护法',
  'Personal Information Protection Law',
  'law',
);
export const labourDisputeInterpretation = enactment(
  '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
  "Supreme People's Court Interpretation (I) on Labour Dispute Cases",
  'rule',
);
export const holidayRegulation = enactment('全国年节及纪念日放假办法', 'National Holidays Regulation', 'law');
export const intermediateCourtNotice = enactment(
  '最高人民法院关于调整中级人民法院管辖第一审民事案件标准的通知',
  "Supreme People's Court Notice on the Standards for First-Instance Civil Cases of Intermediate Courts",
  'rule',
);

import { paperNames } from './paper-names';
import type { Bilingual } from '@one-window/law';
import type * as lists from '../for-pages/road-codes';
import { ethnicityNames } from './ethnicity-names';
import { consentMethodNames, invitedKindNames } from './invitation-names';
import { ledgerNames } from './ledger-names';
import { objectionOutcomeNames, objectorNames } from './objection-names';
import { namedRepresentativeNames, representativeNames } from './representative-names';
import { referralResultNames } from './referral-names';
import { returnGroundNames } from './return-ground-names';
import { sessionNames } from './session-names';
import { supervisedNames } from './supervised-names';
import { suspensionNames } from './suspension-names';

/** Lists whose codes nobody reads by name. */
type Unnamed = 'holderKinds' | 'presences' | 'standingCauses';
export type RoadList = Exclude<keyof typeof lists, Unnamed>;
type Code<L extends RoadList> = (typeof lists)[L][number];

/** What each list of the road's own codes is, and the names of its codes: forms, documents and pages take them from here. */
const named: { readonly [L in RoadList]: Bilingual & { codes: { readonly [C in Code<L>]: Bilingual } } } = {
  partyRoles: {
    zh: '当事人地位',
    en: 'Roles of parties',
    codes: {
      applicant: { zh: '申请人', en: 'Applicant' },
      respondent: { zh: '被申请人', en: 'Respondent' },
      'third-party': { zh: '第三人', en: 'Third party' },
    },
  },
  partyKinds: {
    zh: '当事人类型',
    en: 'Kinds of parties',
    codes: {
      'natural-person': { zh: '自然人', en: 'Natural person' },
      'legal-person': { zh: '法人', en: 'Legal person' },
      'unincorporated-organisation': { zh: '非法人组织', en: 'Unincorporated organisation' },
    },
  },
  capacities: {
    zh: '民事行为能力',
    en: 'Capacity for civil acts',
    codes: {
      full: { zh: '完全民事行为能力', en: 'Full capacity' },
      limited: { zh: '限制民事行为能力', en: 'Limited capacity' },
      none: { zh: '无民事行为能力', en: 'No capacity' },
    },
  },
  sexes: {
    zh: '性别（GB/T 2261.1）',
    en: 'Sexes (GB/T 2261.1)',
    codes: {
      male: { zh: '男', en: 'Male' },
      female: { zh: '女', en: 'Female' },
      unknown: { zh: '未知', en: 'Unknown' },
      'not-stated': { zh: '未说明', en: 'Not stated' },
    },
  },
  ethnicities: ethnicityNames,
  namedRepresentativeKinds: namedRepresentativeNames,
  representativeKinds: representativeNames,
  authorities: {
    zh: '代理、代表权限',
    en: 'Authority of an agent or representative',
    codes: {
      general: { zh: '一般授权', en: 'General authority' },
      special: {
        zh: '特别授权（可以承认、放弃、变更请求，进行和解）',
        en: 'Special authority (to admit, waive, settle)',
      },
    },
  },
  successionGrounds: {
    zh: '变更当事人的理由',
    en: 'Why another stands in a party’s place',
    codes: {
      heir: { zh: '继承人', en: 'Heir' },
      successor: { zh: '权利义务承受人', en: 'Successor in rights and duties' },
    },
  },
  registrationFields: {
    zh: '登记事项',
    en: 'What is registered of a dispute',
    codes: {
      title: { zh: '纠纷名称', en: 'Title' },
      facts: { zh: '简要情况', en: 'Facts' },
      claims: { zh: '申请事项', en: 'Claims' },
      amountFen: { zh: '涉及金额', en: 'Sum' },
      occurredOn: { zh: '发生日期', en: 'Day of the dispute' },
      regionCode: { zh: '发生地', en: 'Place' },
      appliedOn: { zh: '申请日期', en: 'Day of the application' },
      urgent: { zh: '急', en: 'Urgent' },
      pendingElsewhere: { zh: '其他机关已受理', en: 'Pending elsewhere' },
    },
  },
  partyFields: {
    zh: '当事人信息',
    en: 'What is registered of a party',
    codes: {
      role: { zh: '当事人地位', en: 'Role' },
      kind: { zh: '当事人类型', en: 'Kind' },
      name: { zh: '姓名或名称', en: 'Name' },
      capacity: { zh: '民事行为能力', en: 'Capacity' },
      sex: { zh: '性别', en: 'Sex' },
      ethnicity: { zh: '民族', en: 'Ethnicity' },
      birthDate: { zh: '出生日期', en: 'Date of birth' },
      occupation: { zh: '职业', en: 'Occupation' },
      identityNumber: { zh: '身份证件号码', en: 'Identity number' },
      documentKind: { zh: '证件种类', en: 'Kind of document' },
      documentIssuer: { zh: '签发国家或机关', en: 'Issued by' },
      creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
      phone: { zh: '电话号码', en: 'Telephone' },
      regionCode: { zh: '居住地', en: 'Residence' },
      address: { zh: '住址', en: 'Address' },
      serviceAddress: { zh: '送达地址', en: 'Address for service' },
      serviceAddressConfirmed: { zh: '送达地址确认', en: 'Confirmation of the address for service' },
    },
  },
  returnGrounds: returnGroundNames,
  routes: {
    zh: '去向',
    en: 'Routes of triage',
    codes: {
      mediation: { zh: '调解', en: 'Mediation' },
      'refer-out': { zh: '转其他途径', en: 'Another way' },
    },
  },
  risks: {
    zh: '风险等级',
    en: 'Risks',
    codes: {
      low: { zh: '低', en: 'Low' },
      medium: { zh: '中', en: 'Medium' },
      high: { zh: '高', en: 'High' },
    },
  },
  ...sessionNames,
  complexities: {
    zh: '复杂程度',
    en: 'How much work a dispute is',
    codes: {
      simple: { zh: '简单', en: 'Simple' },
      ordinary: { zh: '一般', en: 'Ordinary' },
      complex: { zh: '疑难复杂', en: 'Complex' },
    },
  },
  takingBackCauses: {
    zh: '收回案件的原因',
    en: 'Why a case was taken from its holder',
    codes: {
      silent: { zh: '签收后逾期没有办理', en: 'Nothing was done in time after the claim' },
      directed: { zh: '中心主任收回', en: 'The director took it back' },
    },
  },
  restsOfDisputes: {
    zh: '没有达成协议的部分',
    en: 'What is not settled',
    codes: {
      'goes-on': { zh: '继续调解', en: 'Mediation of the rest goes on' },
      ends: { zh: '终止调解，告知其他途径', en: 'Mediation of the rest ends, the other ways are told' },
    },
  },
  ...suspensionNames,
  closings: {
    zh: '单位停止办理的方式',
    en: 'How an organisation is closed',
    codes: {
      suspended: { zh: '停止受理', en: 'Takes no new cases' },
      dissolved: { zh: '注销', en: 'Dissolved' },
    },
  },
  noteReaders: {
    zh: '备注的阅读范围',
    en: 'Who reads a note',
    codes: {
      organisation: { zh: '本单位', en: 'Our organisation' },
      'all-who-work-on-it': { zh: '本案全体办理人员', en: 'All who work on the case' },
    },
  },
  notePins: {
    zh: '备注置顶',
    en: 'Pinning of a note',
    codes: {
      pin: { zh: '置顶本条', en: 'Pin this one' },
      unpin: { zh: '撤下原来置顶的', en: 'Take the pinned one down' },
    },
  },
  callResults: {
    zh: '通话结果',
    en: 'How a call ended',
    codes: {
      reached: { zh: '已接通', en: 'Reached' },
      'no-answer': { zh: '无人接听', en: 'No answer' },
      'wrong-number': { zh: '号码有误', en: 'Wrong number' },
      declined: { zh: '拒绝通话', en: 'Would not talk' },
    },
  },
  ...supervisedNames,
  agreementForms: {
    zh: '协议形式',
    en: 'Forms of agreement',
    codes: {
      written: { zh: '书面', en: 'Written' },
      oral: { zh: '口头', en: 'Oral' },
    },
  },
  signerKinds: {
    zh: '签署人',
    en: 'Who signs',
    codes: {
      party: { zh: '当事人', en: 'Party' },
      mediator: { zh: '主持调解员', en: 'Presiding mediator' },
      'organisation-seal': { zh: '调解组织盖章', en: 'Seal of the organisation' },
    },
  },
  subjectMatters: {
    zh: '协议涉及的事项',
    en: 'What an agreement is about',
    codes: {
      ordinary: { zh: '一般事项', en: 'Ordinary' },
      'personal-status': { zh: '身份关系', en: 'Personal status' },
      'title-to-property': { zh: '物权或者知识产权确权', en: 'Title to property or intellectual property' },
    },
  },
  obligationKinds: {
    zh: '义务种类',
    en: 'Kinds of obligations',
    codes: {
      payment: { zh: '给付金钱', en: 'Payment' },
      act: { zh: '行为', en: 'Act' },
      delivery: { zh: '交付财物', en: 'Delivery of goods' },
    },
  },
  caseFilePapers: paperNames,
  revealPurposes: {
    zh: '查看完整信息的用途',
    en: 'What personal fields are read for',
    codes: {
      call: { zh: '拨打电话', en: 'Calling' },
      service: { zh: '送达', en: 'Service of documents' },
      paper: { zh: '制作文书', en: 'Drawing up a paper' },
      identity: { zh: '核对身份', en: 'Checking the identity' },
      other: { zh: '其他用途', en: 'Another purpose' },
    },
  },
  referralResults: referralResultNames,
  ...ledgerNames,
  visitMethods: {
    zh: '回访方式',
    en: 'How a visit was made',
    codes: {
      telephone: { zh: '电话', en: 'Telephone' },
      'home-visit': { zh: '上门', en: 'Home visit' },
      'at-the-centre': { zh: '到中心', en: 'At the centre' },
      message: { zh: '短信', en: 'Message' },
    },
  },
  closeOutcomes: {
    zh: '结案结果',
    en: 'How a case was closed',
    codes: {
      performed: { zh: '协议履行完毕', en: 'Performed' },
      'confirmed-and-performed': { zh: '司法确认并履行完毕', en: 'Confirmed and performed' },
      enforcement: { zh: '转强制执行', en: 'Enforcement' },
      'referred-out': { zh: '转其他途径', en: 'Referred out' },
      withdrawn: { zh: '当事人撤回', en: 'Withdrawn' },
      declined: { zh: '不予受理', en: 'Declined' },
      'settled-privately': { zh: '当事人自行和解', en: 'Settled privately' },
      'not-referred': { zh: '不转其他途径', en: 'Ended without a referral' },
    },
  },
  enforcementBases: {
    zh: '强制执行依据',
    en: 'What is enforced',
    codes: {
      'court-ruling': { zh: '司法确认裁定', en: 'Ruling of the court' },
      'mediation-agreement': { zh: '调解协议', en: 'Mediation agreement' },
    },
  },
  invitedKinds: invitedKindNames,
  objectors: objectorNames,
  objectionOutcomes: objectionOutcomeNames,
  consentMethods: consentMethodNames,
  retentionPeriods: {
    zh: '保管期限',
    en: 'How long a volume is kept',
    codes: {
      permanent: { zh: '永久', en: 'Permanent' },
      'long-term': { zh: '长期', en: 'Long term' },
      'short-term': { zh: '短期', en: 'Short term' },
    },
  },
};

const entries = Object.entries<Bilingual & { codes: Readonly<Record<string, Bilingual>> }>(named);

/** What each list is. */
export const roadTitles = Object.fromEntries(entries.map(([name, { zh, en }]) => [name, { zh, en }])) as Readonly<
  Record<RoadList, Bilingual>
>;

/** Names of the codes of every list. */
export const roadNames = (language: keyof Bilingual) =>
  Object.fromEntries(
    entries.map(([list, { codes }]) => [
      list,
      Object.fromEntries(Object.entries(codes).map(([code, name]) => [code, name[language]])),
    ]),
  ) as { readonly [L in RoadList]: { readonly [C in Code<L>]: string } };

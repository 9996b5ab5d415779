import { documentWords } from '@one-window/inputs';
import {
  competenceGrounds,
  declineGrounds,
  dismissalGrounds,
  disputeKinds,
  endGrounds,
  refusalGrounds,
  remedyKinds,
  sourceChannels,
} from '../codes';
import { roleNames } from '../for-pages/roles';
import { stageNames } from '../for-pages/stages';

/** Chinese names of all codes, as people see them on the screens. */
export const zhNames = {
  disputeKinds,
  sourceChannels,
  declineGrounds,
  endGrounds,
  refusalGrounds,
  dismissalGrounds,
  remedyKinds,
  competenceGrounds,
  stageNames,
  roles: roleNames.zh,
  partyRoles: {
    applicant: '申请人',
    respondent: '被申请人',
    'third-party': '第三人',
  },
  partyKinds: {
    'natural-person': '自然人',
    'legal-person': '法人',
    'unincorporated-organisation': '非法人组织',
  },
  documentKinds: {
    'resident-identity-card': documentWords['resident-identity-card'].zh,
    'residence-permit': documentWords['residence-permit'].zh,
    'hong-kong-macao-travel-permit': documentWords['hong-kong-macao-travel-permit'].zh,
    'taiwan-travel-permit': documentWords['taiwan-travel-permit'].zh,
    'foreigner-permanent-residence-card': documentWords['foreigner-permanent-residence-card'].zh,
    passport: documentWords.passport.zh,
    'other-document': documentWords['other-document'].zh,
  },
  routes: {
    mediation: '调解',
    'refer-out': '转其他途径',
  },
  risks: {
    low: '低',
    medium: '中',
    high: '高',
  },
  sessionKinds: {
    'joint-session': '面对面',
    caucus: '背对背',
  },
  sessionModes: {
    'on-site': '现场',
    video: '视频',
    telephone: '电话',
    visit: '上门',
  },
  sessionOutcomes: {
    continued: '继续调解',
    'agreed-in-principle': '达成初步一致',
    'no-agreement': '未达成一致',
  },
  agreementForms: {
    written: '书面',
    oral: '口头',
  },
  signerKinds: {
    party: '当事人',
    mediator: '主持调解员',
    'organisation-seal': '调解组织盖章',
  },
  subjectMatters: {
    ordinary: '一般事项',
    'personal-status': '身份关系',
    'title-to-property': '物权或者知识产权确权',
  },
  obligationKinds: {
    payment: '给付金钱',
    act: '行为',
    delivery: '交付财物',
  },
  visitMethods: {
    telephone: '电话',
    'home-visit': '上门',
    'at-the-centre': '到中心',
    message: '短信',
  },
  closeOutcomes: {
    performed: '协议履行完毕',
    'confirmed-and-performed': '司法确认并履行完毕',
    enforcement: '转强制执行',
    'referred-out': '转其他途径',
    withdrawn: '当事人撤回',
    declined: '不予受理',
    'settled-privately': '当事人自行和解',
  },
  enforcementBases: {
    'court-ruling': '司法确认裁定',
    'mediation-agreement': '调解协议',
  },
  retentionPeriods: {
    permanent: '永久',
    'long-term': '长期',
    'short-term': '短期',
  },
} as const;

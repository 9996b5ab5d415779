import { documentWords } from '@one-window/inputs';
import {
  competenceDeciders,
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
import { scopeNames } from '../for-pages/scopes';
import { roadNames } from './road-names';
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
  competenceDeciders,
  stageNames,
  roles: roleNames.zh,
  scopes: scopeNames.zh,
  ...roadNames('zh'),
  documentKinds: {
    'resident-identity-card': documentWords['resident-identity-card'].zh,
    'residence-permit': documentWords['residence-permit'].zh,
    'hong-kong-macao-travel-permit': documentWords['hong-kong-macao-travel-permit'].zh,
    'taiwan-travel-permit': documentWords['taiwan-travel-permit'].zh,
    'foreigner-permanent-residence-card': documentWords['foreigner-permanent-residence-card'].zh,
    passport: documentWords.passport.zh,
    'other-document': documentWords['other-document'].zh,
  },
  personalFields: {
    identityNumber: '身份证件号码',
    phone: '电话号码',
    address: '住址',
    serviceAddress: '送达地址',
    ethnicity: '民族',
    birthDate: '出生日期',
  },
} as const;

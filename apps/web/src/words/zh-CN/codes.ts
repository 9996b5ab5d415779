import { codeNames } from '../../generated/code-names.zh-CN';
import { stepGrounds } from '../../generated/step-grounds.zh-CN';

export const codes = {
  ...codeNames,
  stepGrounds,
  services: {
    directory: '名录',
    intake: '登记',
    triage: '分流',
    mediation: '调解',
    'judicial-confirmation': '司法确认',
    'follow-up': '履行回访',
    supervision: '督办',
  },
  phases: {
    intake: '登记',
    triage: '分流',
    offered: '待签收',
    mediation: '调解',
    'judicial-confirmation': '司法确认',
    'follow-up': '履行回访',
    closed: '已结束',
  },
  desks: { window: '登记窗口', 'triage-desk': '分流岗', 'follow-up-desk': '履行回访岗' },
  signMethods: { signature: '签名', seal: '盖章', fingerprint: '按指印', electronic: '电子签名' },
  noticeMethods: { oral: '口头', written: '书面' },
  tieKinds: {
    party: '本人是当事人',
    agent: '是当事人的代理人',
    'near-relative': '是当事人或者其代理人的近亲属',
    interest: '与纠纷有利害关系',
    'other-relation': '与当事人、代理人有其他关系，可能影响公正调解',
    namesake: '与当事人仅为同名',
  },
  satisfaction: { '1': '很不满意', '2': '不满意', '3': '一般', '4': '满意', '5': '非常满意' },
} as const;

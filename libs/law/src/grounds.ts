import type { Bilingual } from './citations';
import {
  civilProcedureInterpretation,
  courtInvitedMediationProvisions,
  onlineMediationRules,
  peoplesMediationLaw,
  peoplesMediationProvisions,
} from './laws';

/** Why the centre declines. */
export const groundsForDeclining = {
  N1: {
    zh: '法律法规规定由专门机关管辖处理，或者禁止采用民间调解方式解决',
    en: 'By law for a special authority, or not open to mediation',
  },
  N2: {
    zh: '人民法院、公安机关或者其他行政机关已经受理或者解决',
    en: 'Already accepted or settled by a court, the police or another authority',
  },
  N3: { zh: '一方当事人明确拒绝调解', en: 'One party plainly refuses mediation' },
  N4: {
    zh: '刑事案件、行政争议本身、身份关系效力确认，或者已有生效裁判、仲裁',
    en: 'Criminal case, administrative dispute as such, personal status, or an effective judgment or award exists',
  },
} as const satisfies Record<string, Bilingual>;
export type DeclineGround = keyof typeof groundsForDeclining;

interface EndRow extends Bilingual {
  /** The applicant no longer wants a decision: nothing is left to refer. */
  readonly byApplicant?: true;
}

/** Why mediation ended without an agreement. */
export const groundsForEnding = {
  E05: { zh: '自行和解撤回', en: 'Settled privately and withdrawn', byApplicant: true },
  E11: { zh: '一方拒绝或者不愿继续调解', en: 'One party refuses or no longer wants mediation' },
  E12: { zh: '分歧较大，难以达成协议', en: 'Positions too far apart' },
  E13: { zh: '调解期限届满未获延长', en: 'Limit ran out and was not extended' },
  E14: { zh: '无法联系当事人', en: 'A party cannot be reached' },
  E15: { zh: '一方拒绝签字盖章', en: 'One party refuses to sign' },
  E21: { zh: '当事人撤回申请', en: 'Application withdrawn', byApplicant: true },
  E22: {
    zh: '已经起诉、仲裁或者由其他机关受理',
    en: 'Already before a court, arbitration or another authority',
  },
  E23: { zh: '疑似虚假调解', en: 'Suspected sham mediation' },
  E24: { zh: '发现不属于调解范围', en: 'Found to be outside mediation' },
  E25: { zh: '当事人死亡或者终止且无人承继', en: 'A party died or ceased to exist without successor' },
  E29: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, EndRow>;
export type EndGround = keyof typeof groundsForEnding;

/** Grounds after which nothing is left to refer. */
export const endedByApplicant: readonly EndGround[] = (Object.keys(groundsForEnding) as EndGround[]).filter(
  (ground) => 'byApplicant' in groundsForEnding[ground],
);

/** Why a court refuses an application for confirmation. */
export const groundsForRefusal = {
  J1: { zh: '不属于人民法院受理范围', en: "Not within the courts' competence" },
  J2: { zh: '不属于收到申请的人民法院管辖', en: 'Not within the jurisdiction of this court' },
  J3: {
    zh: '申请确认婚姻、亲子、收养等身份关系无效、有效或者解除',
    en: 'Asks to confirm that a personal status is void, valid or dissolved',
  },
  J4: {
    zh: '涉及适用其他特别程序、公示催告程序、破产程序审理',
    en: 'For another special procedure, public notice or bankruptcy',
  },
  J5: {
    zh: '调解协议内容涉及物权、知识产权确权',
    en: 'Decides title to property or intellectual property',
  },
} as const satisfies Record<string, Bilingual>;
export type RefusalGround = keyof typeof groundsForRefusal;

/** Why a court dismisses an application for confirmation. */
export const groundsForDismissal = {
  K1: { zh: '违反法律强制性规定', en: 'Violates mandatory provisions of law' },
  K2: { zh: '损害国家利益、社会公共利益、他人合法权益', en: 'Harms the state, the public or lawful rights of others' },
  K3: { zh: '违背公序良俗', en: 'Offends public order and good morals' },
  K4: { zh: '违反自愿原则', en: 'Violates the principle of free will' },
  K5: { zh: '内容不明确', en: 'Content is not definite' },
  K6: { zh: '其他不能进行司法确认的情形', en: 'Other reasons why it cannot be confirmed' },
} as const satisfies Record<string, Bilingual>;
export type DismissalGround = keyof typeof groundsForDismissal;

/** Where each list of grounds stands in the law. */
export const sourcesOfGrounds = {
  declining: [peoplesMediationProvisions('22'), peoplesMediationLaw('17')],
  ending: [onlineMediationRules('25'), courtInvitedMediationProvisions('26')],
  refusal: [civilProcedureInterpretation('355')],
  dismissal: [civilProcedureInterpretation('358')],
} as const;

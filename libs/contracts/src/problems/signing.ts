import type { ProblemType } from './problem-type';

/** Problems of signing in a party's place. */
export const signingProblems = {
  'guardian-missing': {
    status: 422,
    zh: '没有登记监护人，不能代签',
    en: 'No guardian is on file who could sign',
    nextZh: '无民事行为能力、限制民事行为能力的当事人由监护人签署；请先在“当事人”中登记监护人。',
    nextEn: 'For a party without full capacity the guardian signs; name the guardian with the party first.',
  },
  'special-authority-missing': {
    status: 422,
    zh: '代理人没有特别授权，不能代签协议',
    en: 'The agent has no special authority to settle',
    nextZh: '请当事人本人签署，或者在取得特别授权的委托书后重新登记代理人。',
    nextEn: 'Let the party sign, or name the agent again under a special power of attorney.',
  },
  'represented-did-not-agree': {
    status: 422,
    zh: '被代表的当事人没有同意由代表人代为和解、签署',
    en: 'The party has not agreed that the representative settles',
    nextZh: '请本人签署，或者取得其同意后重新登记推选的代表人。',
    nextEn: 'Let the party sign, or record the choice of representatives again with its consent.',
  },
  'does-not-sign-for': {
    status: 422,
    zh: '不能同时代这名当事人签署',
    en: 'This party is not signed for by that signer',
    nextZh: '只能代推选其为代表人、同意由其代签并且尚未签署的当事人签署。',
    nextEn: 'Only for who chose the signer to represent them, agreed to that, and has not signed yet.',
  },
  'agreement-names-no-party': {
    status: 409,
    zh: '协议所列的人已经不是本案当事人',
    en: 'The draft names somebody who is no longer a party',
    nextZh: '当事人已经变更，请重新拟定协议。',
    nextEn: 'The parties have changed; draft the agreement anew.',
  },
  'mediator-was-not-there': {
    status: 409,
    zh: '主持的调解员没有参加过这次调解',
    en: 'Who presides was at no session about this agreement',
    nextZh: '接手的调解员请先安排一次调解、登记调解记录，再签署；或者由参加过的调解员主持。',
    nextEn: 'Convene a session, record it and sign then; or appoint somebody who was there to preside.',
  },
} as const satisfies Record<string, ProblemType>;

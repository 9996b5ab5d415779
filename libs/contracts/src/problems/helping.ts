import type { ProblemType } from './problem-type';

/** Problems of another organisation helping with a mediation. */
export const helpingProblems = {
  'helps-already': {
    status: 409,
    zh: '该组织已经协助调解，或者邀请还在等待答复',
    en: 'This organisation helps already, or was asked and has yet to answer',
    nextZh: '请选择其他组织；要重新邀请的，先结束这一次协助或者撤回邀请。',
    nextEn: 'Choose another; to ask it anew, end its help or take the invitation back first.',
  },
  'organisation-does-not-mediate': {
    status: 422,
    zh: '该单位不从事调解，不能协助调解',
    en: 'This organisation mediates no disputes',
    nextZh: '请选择调解组织；需要心理服务、专家或者其他人员的，请用“邀请参加调解”。',
    nextEn: 'Choose one that mediates; invite psychologists, experts and others to take part instead.',
  },
  'no-help-asked': {
    status: 409,
    zh: '现在没有邀请本组织协助调解，本组织也没有在协助',
    en: 'Your organisation is not asked to help with this mediation and does not help with it',
    nextZh: '邀请可能已经撤回、逾期或者结束，请刷新页面。',
    nextEn: 'The invitation may have been taken back or have lapsed, or the help has ended; load the page again.',
  },
  'nobody-helps': {
    status: 409,
    zh: '现在没有组织协助调解，也没有等待答复的邀请',
    en: 'Nobody helps with this mediation, and nobody is asked to',
    nextZh: '没有可以结束的协助，请刷新页面。',
    nextEn: 'There is nothing to end; load the page again.',
  },
  'help-unknown': {
    status: 404,
    zh: '没有这一项协助',
    en: 'There is no such help',
    nextZh: '请在“协助调解的组织”中选择；本组织只能结束自己的协助。',
    nextEn: 'Choose one of those that help; a helper ends its own help only.',
  },
  'helper-unknown': {
    status: 422,
    zh: '所选人员不在协助调解的人员之中',
    en: 'One of these people does not help with the mediation',
    nextZh: '请从协助调解的人员中选择到场的人。',
    nextEn: 'Choose those present among the people who help.',
  },
} as const satisfies Record<string, ProblemType>;

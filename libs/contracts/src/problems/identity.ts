import type { ProblemType } from './problem-type';

/** Problems of signing in by the identity provider of the city. */
export const identityProblems = {
  'identity-provider-absent': {
    status: 409,
    zh: '没有配置统一身份认证',
    en: 'No identity provider is configured',
    nextZh: '请用用户名和密码登录；需要接入的，由运维人员配置。',
    nextEn: 'Sign in with user name and password; the operator configures a provider.',
  },
  'identity-refused': {
    status: 401,
    zh: '统一身份认证没有完成',
    en: 'The identity provider did not prove who you are',
    nextZh: '请在本页重新登录，并在十分钟内完成认证。',
    nextEn: 'Begin again on this page, and finish within ten minutes.',
  },
  'identity-unknown': {
    status: 403,
    zh: '您在认证平台的身份没有关联本系统的账号',
    en: 'No account here is linked to your identity at the provider',
    nextZh: '请管理员在您的账号上关联统一身份认证，或者用用户名和密码登录。',
    nextEn: 'Ask an administrator to link your account, or sign in with user name and password.',
  },
  'identity-taken': {
    status: 409,
    zh: '该身份已关联另一账号',
    en: 'Another account is linked to this identity',
    nextZh: '请核对标识，或者先取消另一账号的关联。',
    nextEn: 'Check the subject, or unlink the other account first.',
  },
  'identity-linked': {
    status: 409,
    zh: '该账号已关联统一身份认证',
    en: 'The account is linked already',
    nextZh: '请先取消现有关联。',
    nextEn: 'Take the present link away first.',
  },
  'identity-absent': {
    status: 409,
    zh: '该账号没有关联统一身份认证',
    en: 'The account is not linked',
    nextZh: '无需取消。',
    nextEn: 'There is nothing to take away.',
  },
} as const satisfies Record<string, ProblemType>;

import type { Shape } from '../shape';
import type { signIn as zh } from '../zh-CN/sign-in';

export const signIn: Shape<typeof zh> = {
  title: 'Sign in',
  centre: 'Jincheng one-stop centre for disputes',
  needsHttps:
    'This page needs https: at this address drafts are not kept, and sessions may not be. Use the address that begins with https.',
  username: 'User name',
  password: 'Password',
  code: 'Code',
  codeHint: 'Six digits of the authenticator, or a recovery code',
  codeAsked: 'The password is right. One more step: the code that your authenticator shows.',
  codeAfterProvider: 'The identity provider knows you. One more step: the code that your authenticator shows.',
  provider: 'Sign in by the identity provider',
  providerSaid: {
    'identity-refused': 'The identity provider did not prove who you are. Begin again, and finish within ten minutes.',
    'identity-unknown':
      'No account here is linked to your identity. Ask an administrator, or sign in with user name and password.',
    'identity-provider-absent': 'No identity provider is configured. Sign in with user name and password.',
    'account-blocked': 'The account is locked or deactivated. Ask an administrator.',
    'too-many-requests': 'Too many attempts from here. Try again in fifteen minutes.',
    unavailable: 'The identity provider does not answer. Try again later, or sign in with user name and password.',
  },
  back: 'Back',
  submit: 'Sign in',
  again: 'Sign in again',
  againHint: 'Your session has ended. What you typed is still there after you sign in.',
  backHint: 'After you sign in you can go on here; what you typed is still there.',
  leave: 'Sign in as somebody else',
  wait: 'Try again in {{count}} minutes.',
  wait_one: 'Try again in {{count}} minute.',
  required: '{{field}} is required',
  status: 'Parties: where does my case stand',
  roles: 'Demonstration roles',
  rolesHint: 'One click signs you in. People and facts are invented; try whatever you like.',
  asRole: 'Sign in as {{role}}',
  tryThis: 'Try in two minutes:',
  filling: 'The demonstration city is being prepared: {{done}} of {{total}} cases registered.',
};

import type { Shape } from '../shape';
import type { session as zh } from '../zh-CN/session';

export const session: Shape<typeof zh> = {
  changePassword: 'Change password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  newPasswordHint:
    '12 to 128 characters, best a few unrelated words; no name, organisation, city, year or telephone number',
  mustChange: 'This password was given to you. Change it to one of your own, then sign in with that.',
  changed: 'The password was changed; sign in with the new one.',
  factorTitle: 'Two-step sign-in',
  factorWhy:
    'Signing in then asks for a code of the authenticator on your telephone as well, so that a password alone opens nothing.',
  factorRequired: 'Your role signs in with two steps. Set it up now; then everything opens.',
  factorBegin: 'Begin',
  factorScan:
    'Scan this with an authenticator app (Microsoft Authenticator, FreeOTP, Aegis and others), or type the key.',
  factorQr: 'QR code for the authenticator',
  factorKey: 'Key',
  factorCode: 'Code that the authenticator shows',
  factorCodeForm: 'Six digits, or a recovery code',
  factorConfirm: 'Set up',
  factorSet: 'Two-step sign-in is set up.',
  factorRecovery: 'Recovery codes',
  factorRecoveryHow:
    'Shown this once. Each signs in once in place of a code when the telephone is not at hand: print them and lock them away, apart from the telephone.',
  factorPrint: 'Print',
  factorKept: 'I have kept them',
  factorLeft: 'Recovery codes left: {{count}}',
  factorRemoveHow: 'For another telephone: remove it here, then set it up anew. Your other sessions end.',
  factorRemove: 'Remove',
  factorRemoved: 'Two-step sign-in was removed.',
  otherPerson: '{{other}} is signed in on this browser now; this page belongs to {{owner}}',
  otherPersonHint: 'What was typed is still here. Nothing can be done on it until {{owner}} signs in again.',
  somebodyElse: 'Somebody else',
  signInAs: 'Sign in again as {{owner}}',
  goOnAs: 'Go to the pages of {{other}}',
};

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
  otherPerson: '{{other}} is signed in on this browser now; this page belongs to {{owner}}',
  otherPersonHint: 'What was typed is still here. Nothing can be done on it until {{owner}} signs in again.',
  somebodyElse: 'Somebody else',
  signInAs: 'Sign in again as {{owner}}',
  goOnAs: 'Go to the pages of {{other}}',
};

import type { Shape } from '../shape';
import type { signInLog as zh } from '../zh-CN/sign-in-log';

export const signInLog: Shape<typeof zh> = {
  'signed-in': 'Signed in',
  'wrong-password': 'Wrong password',
  'wrong-code': 'Wrong code of the second factor',
  'unknown-name': 'Unknown user name',
  'refused-while-locked': 'Refused while locked out',
  'refused-address': 'Refused: too many failures from this address',
  'refused-blocked': 'Refused: locked or deactivated',
  'refresh-token-reused': 'A token was used twice',
  'signed-out': 'Signed out',
  'password-changed': 'Password changed',
  'password-reset': 'Password reset',
  'account-created': 'Account created',
  'account-blocked': 'Account locked',
  'account-unlocked': 'Account unlocked',
  'account-deactivated': 'Account deactivated',
  'account-reactivated': 'Account reactivated',
  'recovery-code-used': 'Recovery code used',
  'second-factor-set': 'Two-step sign-in set up',
  'second-factor-removed': 'Two-step sign-in removed',
  'second-factor-reset': 'Two-step sign-in reset',
  'signing-key-rotated': 'Signing key replaced',
};

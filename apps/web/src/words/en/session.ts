import type { Shape } from '../shape';
import type { session as zh } from '../zh-CN/session';

export const session: Shape<typeof zh> = {
  changePassword: 'Change password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  mustChange: 'This password was made by the installation. Change it to one of your own, then sign in with that.',
  changed: 'The password was changed; sign in with the new one.',
};

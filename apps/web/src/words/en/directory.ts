import type { Shape } from '../shape';
import type { directory as zh } from '../zh-CN/directory';

export const directory: Shape<typeof zh> = {
  officeTelephone: 'Office telephone',
  officeTelephoneHint: 'Everybody who works here sees it: no private number',
  specialitiesHint: 'Among the kinds that the organisation takes',
  mediatorRegister: 'Register a mediator',
  mediatorRegisterDone: '{{name}} is registered, and can sign in once there is an account',
  mediatorChange: 'Change',
  mediatorChangeDone: 'The entry of {{name}} is changed',
  mediatorLeave: 'Let leave',
  mediatorLeaveEffect:
    'The accounts are deactivated at once; appointments in open cases end, and the manager finds those cases under “To appoint”. Cases that are signed or over keep the name. Whoever comes back is registered anew.',
  mediatorLeaveDone: '{{name}} left; the manager appoints others',
  mediatorLeft: 'Left',
  mediatorDeparted: 'No active account: not to be appointed',
};

import type { Shape } from '../shape';
import type { commands as commandsZh } from '../zh-CN/action-commands';

/**
 * name: verb with its object; effect: what it is for, on the form; inLaw: what follows in law, asked before a formal act;
 * `Again`: where there was one before; done: told afterwards. Its ground in law stands in libs/law.
 */
export const commands: Shape<typeof commandsZh> = {
  intake: {
    reveal: {
      name: 'Show full details',
      effect: 'Who looked at what, when and what for stay in the file for good.',
      done: 'Shown; the look is in the file',
    },
  },
};

import type { Shape } from '../shape';
import type { commands as commandsZh } from '../zh-CN/action-commands';

/**
 * name: verb with its object; effect: what it is for, on the form; inLaw: what follows in law, asked before a formal act;
 * `Again`: where there was one before; done: told afterwards. Its ground in law stands in libs/law.
 */
export const commands: Shape<typeof commandsZh> = {
  intake: {
    'request-supplement': {
      name: 'Ask for a supplement',
      effect: 'Tells everything that is missing at once; the case is not triaged until it is answered.',
      inLaw: 'The applicant is told what is missing and until when; until it comes the case stays at the window.',
      done: 'The supplement and its day were told',
    },
    'answer-supplement': {
      name: 'Record the supplement',
      effect: 'The case goes on to triage.',
      done: 'The supplement is recorded',
    },
    decline: {
      name: 'Decline the case',
      effect: 'The centre no longer handles the case; the applicant is told the other ways.',
      inLaw: 'The case is closed and not triaged; the applicant may still go the ways that are told.',
      done: 'Declined; the other ways were told',
    },
    withdraw: {
      name: 'Record the withdrawal',
      effect: 'The case ends; the applicant may apply anew later.',
      inLaw: 'The case is closed; the applicant may apply again or sue.',
      done: 'The withdrawal is recorded',
    },
    reveal: {
      name: 'Show full details',
      effect: 'Who looked, when and why stay in the file for good.',
      done: 'Shown; the look is in the file',
    },
  },
};

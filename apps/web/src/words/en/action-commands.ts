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
  'judicial-confirmation': {
    apply: {
      name: 'Apply for confirmation',
      effect: 'Both parties apply together; the court decides within three days whether to accept.',
      inLaw: 'The application goes to that court; once confirmed, the agreement can be enforced.',
      done: 'The application is with the court',
    },
    accept: {
      name: 'Accept the application',
      effect: 'The court takes it in and rules within fifteen days.',
      inLaw: 'The court takes the case; fifteen days for its ruling run from the day of acceptance.',
      done: 'Accepted; a ruling is due in fifteen days',
    },
    'ask-correction': {
      name: 'Ask for further papers',
      effect: 'The three days stand still and begin anew with the answer.',
      inLaw: 'The three days stop and begin anew when the answer comes.',
      done: 'The papers and their day were told',
    },
    correct: {
      name: 'Hand in the papers',
      effect: 'The court decides within three days.',
      done: 'Handed in',
    },
    refuse: {
      name: 'Refuse the application',
      effect: 'The court does not take it in; the agreement stays in force and may be sued upon.',
      inLaw: 'The application is over; the agreement still binds and the dispute may be taken to court.',
      done: 'Refused',
    },
    confirm: {
      name: 'Confirm the agreement',
      effect: 'The agreement is valid; if it is not performed the other party may ask for enforcement at once.',
      inLaw: 'With the ruling the agreement can be enforced: the other party may ask the court for it.',
      done: 'Confirmed',
    },
    dismiss: {
      name: 'Dismiss the application',
      effect: 'The agreement cannot be confirmed; the parties may change it, agree anew, or sue.',
      inLaw:
        'The application is over and the agreement cannot be enforced; the parties may change it, agree anew or sue.',
      done: 'Dismissed',
    },
    'withdraw-application': {
      name: 'Withdraw the application',
      effect: 'Possible before the ruling; within thirty days of effect one may apply again.',
      inLaw: 'The application is over; the agreement still binds, and within the limit one may apply again.',
      done: 'The application is withdrawn',
    },
  },
  'follow-up': {
    'record-performance': {
      name: 'Record performance',
      effect: 'With the last obligation the agreement is performed; the parties are visited within seven days.',
      done: 'Performance is recorded',
    },
    'record-default': {
      name: 'Record default',
      effect: 'Papers for enforcement or a suit may then be issued.',
      inLaw: 'The default goes into the file; from now on papers for enforcement or a suit can be had.',
      done: 'The default is recorded',
    },
    'issue-enforcement-pack': {
      name: 'Issue the enforcement papers',
      effect: 'For enforcement where a court confirmed it, otherwise for a suit or a payment order.',
      done: 'The papers are issued',
    },
    'record-visit': {
      name: 'Record a visit',
      effect: 'Findings and satisfaction go into the file.',
      done: 'The visit is recorded',
    },
    close: {
      name: 'Close the case',
      effect: 'The case is closed and no limit runs any more; the outcome follows from what happened.',
      done: 'The case is closed',
    },
    archive: {
      name: 'Archive the case',
      effect: 'One case, one volume; the file changes no more.',
      inLaw: 'The volume is sealed and kept for the chosen time; nothing is added any more.',
      done: 'The case is archived',
    },
  },
};

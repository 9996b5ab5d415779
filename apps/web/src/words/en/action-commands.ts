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
  mediation: {
    claim: {
      name: 'Claim the case',
      effect: 'Your organisation holds the case from now on and its limit begins to run.',
      done: 'Claimed; the limit runs',
    },
    return: {
      name: 'Return the case with a reason',
      effect: 'The case goes back to triage; after a second return the director decides.',
      inLaw: 'Your organisation holds the case no longer; the reason goes into the file and triage decides anew.',
      done: 'Returned to triage',
    },
    appoint: {
      name: 'Appoint mediators',
      effect: 'They mediate the case; ties to a party must be disclosed.',
      inLaw: 'From now on these mediators may read the file and mediate; ties that are disclosed go into the file.',
      done: 'Mediators are appointed',
    },
    'record-willingness': {
      name: 'Ask for willingness to mediate',
      effect: 'Where one party clearly refuses there is no mediation.',
      done: 'The answer is recorded',
    },
    'give-rights-notice': {
      name: 'Give the notice of rights',
      effect: 'Must be given before mediation; a party without it cannot be invited.',
      inLaw: 'Day and manner go into the file; from now on these parties can be invited to mediation.',
      done: 'The notice is given',
    },
    convene: {
      name: 'Arrange a session',
      effect: 'Time, place and parties go into the file; a party without the notice of rights cannot be invited.',
      done: 'The session is arranged; tell the parties',
    },
    'record-session': {
      name: 'Record the session',
      effect: 'The record is sealed and cannot be changed; that of a caucus is for the mediators only.',
      inLaw: 'This record proves what happened; it is sealed now and can be neither changed nor deleted.',
      done: 'The record is sealed',
    },
    'draft-agreement': {
      name: 'Draw up the agreement',
      effect: 'The agreement states the terms and obligations; the parties then sign it in turn.',
      effectAgain: 'A new draft replaces the last one and every signature is given anew.',
      inLaw: 'The text is settled and waits for signatures; until all are given it binds nobody.',
      inLawAgain: 'The last draft is void and so are its signatures; this one is signed anew.',
      done: 'Drawn up; to be signed',
    },
    sign: {
      name: 'Sign the agreement',
      effect: 'Parties, presiding mediator, organisation: on the day of the last act the agreement binds in law.',
      inLaw:
        'Day and manner go into the file; with the last signature the agreement is in effect and must be performed.',
      done: 'The signature is recorded',
    },
    extend: {
      name: 'Extend the limit',
      effect: 'With the consent of every party the limit is longer by so many days.',
      inLaw: 'The limit moves by so many days; the new day is shown on the case page.',
      done: 'The limit is extended',
    },
    end: {
      name: 'End mediation',
      effect: 'Mediation ends; the parties are told the other ways, and may sue as before.',
      inLaw: 'Mediation is over; the parties may turn to arbitration, authorities or courts.',
      done: 'Ended; the ways were told',
    },
    renegotiate: {
      name: 'Change the agreement',
      effect: 'Performance is suspended; the changed or new agreement needs every signature.',
      inLaw: 'Performance is suspended; if no new agreement is reached the old one stays in effect.',
      done: 'The agreement is being changed',
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

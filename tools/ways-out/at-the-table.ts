import {
  help,
  agreement,
  atTheWindow,
  elsewhere,
  lease,
  partial,
  type Stuck,
  suspension,
  transfer,
  unheld,
} from './ways-out';

/** While an organisation has the case. */
export const atTheTable: readonly Stuck[] = [
  {
    where: 'The holder is silent, has no people any more, or takes longer than it should',
    ways: [
      {
        way: 'without a first act the case goes back to triage by itself, and everybody is told',
        by: [],
        recorded: ['mediation.case-taken-back.v1'],
        limits: ['L-38c'],
        shownBy: lease('or has it no longer: it is taken back to triage, and they hear of it'),
        walk: ['lease-lapsed'],
      },
      {
        way: 'nobody claims it: the offer lapses, or is taken back',
        by: ['triage take-back'],
        recorded: ['triage.offer-expired.v1', 'triage.offer-taken-back.v1'],
        limits: ['L-03', 'L-38b'],
        shownBy: elsewhere(
          'apps/triage/src/domain/received.unit.spec.ts',
          'tells overdue triage and stays; ends an unclaimed offer and takes the case back',
        ),
        walk: ['offer-expired', 'offer-taken-back'],
      },
      {
        way: 'the director takes it back; once the parties were convened or a longer limit agreed, only where it is overdue',
        by: ['mediation take-case-back'],
        recorded: ['mediation.case-taken-back.v1'],
        limits: ['L-38d', 'L-38e', 'L-38f'],
        shownBy: lease(
          'once the parties were convened only after its days have passed, or where the holder works no more',
        ),
        walk: ['taken-back-by-the-director'],
      },
      {
        way: 'the director gives it to another organisation',
        by: ['mediation reassign'],
        recorded: ['mediation.case-reassigned.v1'],
        limits: ['L-03'],
        shownBy: elsewhere(
          'apps/mediation/src/features/reassign/reassign.unit.spec.ts',
          'but once whoever has it takes longer than the house gives, or works no more',
        ),
        walk: ['reassigned'],
      },
      {
        way: 'the holder gives it back with its reason',
        by: ['mediation return'],
        recorded: ['mediation.case-returned.v1'],
        shownBy: elsewhere(
          'apps/mediation/src/domain/received.unit.spec.ts',
          'lets no clock run on in a withdrawn, returned or ended case',
        ),
        walk: ['returned'],
      },
      {
        way: 'a party has the mediation ended at the window (E11), or the applicant withdraws there (E21, E05)',
        by: ['intake end-mediation', 'intake withdraw'],
        recorded: ['intake.mediation-end-asked.v1', 'intake.case-withdrawn.v1'],
        shownBy: atTheWindow('at the word of any party who will not go on'),
        walk: ['ended-at-the-window', 'withdrawn-at-the-window'],
      },
      {
        way: 'the limit of mediation has passed: all parties agree on a longer one, or it ends',
        by: ['mediation extend', 'mediation end'],
        recorded: ['mediation.limit-extended.v1', 'mediation.ended-without-agreement.v1'],
        limits: ['L-05', 'L-08', 'L-11', 'L-12', 'L-38g'],
        shownBy: elsewhere(
          'apps/mediation/src/domain/clocks.unit.spec.ts',
          'opens everything again with an extension by all parties',
        ),
        walk: ['extended'],
      },
    ],
  },
  {
    where: 'Another organisation should go on with it',
    ways: [
      {
        way: 'it is handed over where both agree, and the parties are told; refused or not answered, it stays',
        by: [
          'mediation offer-transfer',
          'mediation accept-transfer',
          'mediation refuse-transfer',
          'mediation take-back-transfer',
        ],
        recorded: ['mediation.transfer-offered.v1', 'mediation.case-transferred.v1'],
        limits: ['L-03'],
        shownBy: transfer('refused, taken back, or not answered within three working days, it stays with its holder'),
      },
    ],
  },
  {
    where: 'The holder does not manage alone',
    ways: [
      {
        way: 'another organisation helps beside it, and leaves or is let go; not answered, the invitation ends by itself',
        by: ['mediation invite-helper', 'mediation accept-helping', 'mediation refuse-helping', 'mediation end-help'],
        recorded: [
          'mediation.help-asked.v1',
          'mediation.help-agreed.v1',
          'mediation.help-lapsed.v1',
          'mediation.help-ended.v1',
        ],
        limits: ['L-03'],
        shownBy: help(
          'the holder holds it alone all the time: whoever helps notes, leaves and does nothing else (R06)',
        ),
      },
    ],
  },
  {
    where: 'The mediator is away after the draft, or another session is wanted',
    ways: [
      {
        way: 'another is appointed and convenes; who was there signs',
        by: ['mediation appoint', 'mediation convene'],
        recorded: ['mediation.mediator-appointed.v1'],
        shownBy: unheld('signs once a session was held with them, and not before'),
      },
    ],
  },
  {
    where: 'A session is not held',
    ways: [
      {
        way: 'it is called off, or moved with a new notice',
        by: ['mediation call-off-session', 'mediation move-session'],
        recorded: ['mediation.session-called-off.v1', 'mediation.session-moved.v1'],
        shownBy: unheld('is moved: the old one stays as moved'),
        walk: ['session-called-off', 'session-moved'],
      },
      {
        way: 'who did not come is recorded, with or without excuse',
        by: ['mediation record-no-show'],
        recorded: ['mediation.session-not-held.v1'],
        shownBy: unheld('was not held because somebody did not come'),
        walk: ['session-missed'],
      },
    ],
  },
  {
    where: 'Not everybody settles, or not everything is settled (E04)',
    ways: [
      {
        way: 'they agree on a part; the rest goes on, or ends with the ways that stay open',
        by: ['mediation draft-agreement'],
        recorded: ['mediation.agreement-effective.v1'],
        shownBy: partial('or lets the parties go on talking about the rest'),
      },
      {
        way: 'who signed the part and does not join in the rest stays bound by the part, and the others agree',
        by: ['mediation draft-agreement'],
        recorded: ['mediation.agreement-effective.v1'],
        shownBy: partial('is agreed among the others: who signed the part stays bound by it and signs nothing more'),
      },
    ],
  },
  {
    where: 'The agreement in force is talked about anew',
    ways: [
      {
        way: 'the talks end, and it stands as it was; its performance is watched meanwhile',
        by: ['mediation renegotiate', 'mediation end'],
        recorded: ['mediation.renegotiation-opened.v1', 'mediation.renegotiation-ended.v1'],
        shownBy: agreement('stays in force when they end on ground %s'),
        walk: ['renegotiated', 'renegotiation-ended'],
      },
    ],
  },
  {
    where: 'Mediation waits for an appraisal, another authority, somebody who cannot come; a sham, a crime, violence',
    ways: [
      {
        way: 'it stands still until a day by which somebody looks again, and goes on',
        by: ['mediation suspend', 'mediation resume'],
        recorded: ['mediation.suspended.v1', 'mediation.resumed.v1'],
        limits: ['L-05', 'L-12'],
        shownBy: suspension('asks whoever holds the case on the day for which it was put off'),
        walk: ['suspended-and-resumed'],
      },
      {
        way: 'the director decides on a suspected sham; holder and parties may end it meanwhile',
        by: ['mediation decide-suspicion'],
        recorded: ['mediation.resumed.v1', 'mediation.ended-without-agreement.v1'],
        shownBy: suspension('is decided by the director'),
      },
      {
        way: 'duty officer and police are told at once, and settle the alert with what was done',
        by: ['supervision settle-alert'],
        recorded: ['supervision.alert-settled.v1'],
        shownBy: elsewhere(
          'apps/supervision/src/domain/alerts.unit.spec.ts',
          'is settled by the duty officer or the police, who know of the record as long as it is open',
        ),
      },
    ],
  },
];

import { elsewhere, inForce, late, ledger, objection, type Stuck } from './ways-out';

/** At the court, and in performance. */
export const afterTheAgreement: readonly Stuck[] = [
  {
    where: 'The court is not the competent one (J2)',
    ways: [
      {
        way: 'the right court is asked within what is left of the thirty days',
        by: ['judicial-confirmation refuse', 'judicial-confirmation apply'],
        recorded: ['judicial-confirmation.refused.v1', 'judicial-confirmation.applied.v1'],
        limits: ['L-21'],
        shownBy: late('leaves what is left of the thirty days, which went on counting, for another court'),
        walk: ['refused-for-competence'],
      },
      {
        way: 'late for a good reason: asked for within ten days of the end of the obstacle, and the court decides',
        by: ['judicial-confirmation apply-late', 'judicial-confirmation decide-extension'],
        recorded: ['judicial-confirmation.extension-decided.v1'],
        limits: ['L-21b'],
        shownBy: late('is over where the court does not extend it'),
        walk: ['late-with-good-reason', 'late-without-reason'],
      },
    ],
  },
  {
    where: 'The court needs longer, or somebody objects to its ruling',
    ways: [
      {
        way: 'its president gives it ten days more',
        by: ['judicial-confirmation extend-ruling'],
        recorded: ['judicial-confirmation.ruling-extended.v1'],
        limits: ['L-23'],
        shownBy: objection('is ten days longer at most with the approval of the president of the court'),
        walk: ['ruling-extended'],
      },
      {
        way: 'the objection is decided, or given up; a ruling that falls is enforced no more',
        by: [
          'judicial-confirmation record-objection',
          'judicial-confirmation decide-objection',
          'judicial-confirmation withdraw-objection',
        ],
        recorded: ['judicial-confirmation.objection-decided.v1'],
        limits: ['L-25a', 'L-25b', 'L-25c'],
        shownBy: inForce('lets the creditors sue on the agreement, and enforce it no more'),
        walk: ['objection-rejected', 'objection-withdrawn', 'objection-revoked'],
      },
      {
        way: 'the applicants withdraw before the ruling',
        by: ['judicial-confirmation withdraw-application'],
        recorded: ['judicial-confirmation.application-withdrawn.v1'],
        shownBy: elsewhere(
          'apps/judicial-confirmation/src/judicial-confirmation.model.unit.spec.ts',
          'withdrawing after the window leads to the other stage of the table',
        ),
        walk: ['application-withdrawn'],
      },
    ],
  },
  {
    where: 'The case is closed while a court has its application',
    ways: [
      {
        way: "the court decides or the applicants withdraw, and the court's part ends with that",
        by: ['judicial-confirmation confirm', 'judicial-confirmation dismiss'],
        recorded: ['judicial-confirmation.confirmed.v1', 'judicial-confirmation.dismissed.v1'],
        limits: ['L-22', 'L-23'],
        shownBy: elsewhere(
          'apps/judicial-confirmation/src/domain/closed-meanwhile.unit.spec.ts',
          'is over at the court with its decision or the withdrawal',
        ),
        walk: ['late-dismissal-noted'],
      },
    ],
  },
  {
    where: 'Dismissed by the court, then paid',
    ways: [
      {
        way: 'what is paid is recorded while they talk; a dismissal after the closing changes nothing and says so',
        by: ['follow-up record-performance'],
        recorded: ['follow-up.performance-recorded.v1', 'follow-up.late-dismissal-noted.v1'],
        shownBy: ledger('is recorded while the parties talk, and with the last of it the agreement is performed'),
        walk: ['late-dismissal-noted'],
      },
    ],
  },
  {
    where: 'Nobody is reached for the visit, or a party is dead',
    ways: [
      {
        way: 'tries on three days are recorded, and it is closed with them and without a mark',
        by: ['follow-up record-visit-attempt', 'follow-up close'],
        recorded: ['follow-up.visit-attempted.v1', 'follow-up.case-closed.v1'],
        limits: ['L-39', 'L-39b'],
        shownBy: ledger('needs attempts on three different days since everything was performed, and invents no mark'),
        walk: ['closed-with-the-tries'],
      },
      {
        way: 'whoever stands for the party is recorded',
        by: ['follow-up record-succession'],
        recorded: ['follow-up.party-succeeded.v1'],
        shownBy: ledger('may be a succession, which leaves what is owed as it is'),
        walk: ['succeeded'],
      },
    ],
  },
  {
    where: 'In default more than once; cured, waived, settled in enforcement, entered wrongly',
    ways: [
      {
        way: 'each default is an entry; it is over with the arrears, which count what is due',
        by: ['follow-up record-default', 'follow-up record-performance'],
        recorded: ['follow-up.default-recorded.v1', 'follow-up.default-ended.v1'],
        shownBy: ledger('is over with the arrears, and what is left waits for its day'),
        walk: ['default-cured'],
      },
      {
        way: 'what is waived, settled in enforcement or without successor is owed no more',
        by: ['follow-up discharge-obligation'],
        recorded: ['follow-up.obligation-discharged.v1'],
        shownBy: ledger('is settled in enforcement only where it went there'),
        walk: ['waived', 'settled-in-enforcement'],
      },
      {
        way: 'a wrong entry is reversed and stays readable',
        by: ['follow-up reverse-entry'],
        recorded: ['follow-up.entry-reversed.v1'],
        shownBy: ledger('stays readable and counts no more; what is owed again is watched until its day'),
        walk: ['entry-reversed'],
      },
    ],
  },
];

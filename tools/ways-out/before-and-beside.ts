import { elsewhere, inIntake, inTriage, type Stuck } from './ways-out';

/** At the window, at the desk, and beside the road. */
export const beforeAndBeside: readonly Stuck[] = [
  {
    where: 'Mediation ended, and a referral is all that is left',
    ways: [
      {
        way: 'nobody wants one: it ends with the ways told, and is counted as such',
        by: ['triage end-without-referral'],
        recorded: ['triage.ended-without-referral.v1', 'follow-up.case-closed.v1'],
        shownBy: inTriage('ends without a referral where nobody wants one, and the ways are told all the same'),
        walk: ['ended-without-referral'],
      },
      {
        way: 'it is mediated once more, by the same organisation or another',
        by: ['triage mediate-again'],
        recorded: ['triage.mediation-reattempted.v1'],
        shownBy: inTriage('is mediated once more, by the same organisation or another, which read it anew'),
        walk: ['second-attempt'],
      },
    ],
  },
  {
    where: 'Referred out: sent back, or answered',
    ways: [
      {
        way: 'it comes back under its number with its history',
        by: ['triage return-referral'],
        recorded: ['triage.referral-returned.v1'],
        shownBy: inTriage(
          'comes back to where it lay before: to be referred elsewhere after mediation, else to its route',
        ),
        walk: ['referral-returned'],
      },
      {
        way: 'what the other body did is recorded',
        by: ['triage record-referral-result'],
        recorded: ['triage.referral-answered.v1'],
        shownBy: inTriage('is answered and sent back by the body that was named, or by the desk that is told so'),
        walk: ['referral-result-recorded'],
      },
    ],
  },
  {
    where: 'A supplement is never answered, was asked for by mistake, or a claim comes in meanwhile',
    ways: [
      {
        way: 'once its day has passed and the applicant was told, it counts as withdrawn',
        by: ['intake deem-withdrawn'],
        recorded: ['intake.case-withdrawn.v1'],
        shownBy: inIntake('count as a withdrawal once their day has passed and the applicant was told, and not before'),
        walk: ['supplement-lapsed'],
      },
      {
        way: 'it is taken back',
        by: ['intake take-back-supplement'],
        recorded: ['intake.supplement-taken-back.v1'],
        shownBy: inIntake('are no longer wanted where they were asked for by mistake, and the case goes on'),
        walk: ['supplement-taken-back'],
      },
      {
        way: 'it outlives the claim, and is answered beside the mediation',
        by: ['intake answer-supplement'],
        recorded: ['intake.supplement-answered.v1'],
        shownBy: inIntake(
          'stay wanted when a claim comes in meanwhile, until they come; the organisation keeps the case',
        ),
      },
    ],
  },
  {
    where: 'Declined, withdrawn, closed or archived by mistake, or the quarrel flares up',
    ways: [
      {
        way: 'the window asks, the director approves or refuses; it goes on under its number, linked',
        by: ['intake ask-to-reopen', 'intake approve-reopening', 'intake refuse-reopening'],
        recorded: ['intake.case-reopened.v1', 'intake.reopening-refused.v1'],
        limits: ['L-31b'],
        shownBy: inIntake('is reopened as the window asks and the director approves, and by nobody else'),
        walk: ['reopened-anew', 'reopened-under-its-agreement', 'reopening-refused'],
      },
    ],
  },
  {
    where: 'Ticked by mistake that another authority has accepted it',
    ways: [
      {
        way: 'the registration is corrected, and the road to mediation is open again',
        by: ['intake correct-registration'],
        recorded: ['intake.registration-corrected.v1'],
        shownBy: inTriage('is corrected where it was ticked by mistake, and the road goes on to mediation'),
      },
    ],
  },
  {
    where: 'An anomaly is counted for ever',
    ways: [
      {
        way: 'a supervisor looks into it and settles it with the reason; the next one comes back',
        by: ['supervision settle'],
        recorded: ['supervision.matter-settled.v1'],
        shownBy: elsewhere(
          'apps/supervision/src/domain/orders.unit.spec.ts',
          'does not settle returns and anomalies: that is an act of its own, until there is another one',
        ),
      },
    ],
  },
  {
    where: 'An account is deactivated, or its password forgotten',
    ways: [
      {
        way: 'it is reactivated, or gets a password that is told once and must be changed',
        by: ['directory reactivate', 'directory reset-password', 'directory change-password'],
        shownBy: elsewhere(
          'apps/directory/src/administration.int.spec.ts',
          'is reset by an administrator to one that is told once and must be changed; sessions end',
        ),
        walk: ['password-forgotten'],
      },
    ],
  },
];

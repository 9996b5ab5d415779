import { chooseRoute } from './features/choose-route/choose-route';
import { classify } from './features/classify/classify';
import { decideCompetence } from './features/decide-competence/decide-competence';
import { disputeCompetence } from './features/dispute-competence/dispute-competence';
import { note } from './features/note/note';
import { offer } from './features/offer/offer';
import { referOut } from './features/refer-out/refer-out';
import { endWithoutReferral } from './features/end-without-referral/end-without-referral';
import { mediateAgain } from './features/mediate-again/mediate-again';
import { recordReferralResult } from './features/record-referral-result/record-referral-result';
import { returnReferral } from './features/return-referral/return-referral';
import { takeBack } from './features/take-back/take-back';

/** What the triage officer may do, in the order in which it is offered. */
export const commands = [
  classify,
  chooseRoute,
  decideCompetence,
  offer,
  takeBack,
  disputeCompetence,
  note,
  referOut,
  mediateAgain,
  endWithoutReferral,
  recordReferralResult,
  returnReferral,
] as const;
export type TriageCommand = (typeof commands)[number]['name'];

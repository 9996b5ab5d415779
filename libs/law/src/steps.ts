import type { LegalBasis } from './citations';
import {
  civilProcedureInterpretation,
  civilProcedureLaw,
  judicialConfirmationProvisions,
  peoplesMediationLaw,
  peoplesMediationProvisions,
  personalInformationLaw,
} from './laws';

/** What each step of the road rests on, under service and command; a step that is missing here is the centre's own. */
export const groundsOfSteps: Readonly<Record<string, readonly LegalBasis[]>> = {
  'intake.decline': [peoplesMediationProvisions('22', '24')],
  'intake.withdraw': [peoplesMediationLaw('23')],
  'intake.reveal': [personalInformationLaw('6')],
  'judicial-confirmation.apply': [civilProcedureLaw('205')],
  'judicial-confirmation.accept': [judicialConfirmationProvisions('4', '5')],
  'judicial-confirmation.ask-correction': [civilProcedureInterpretation('354')],
  'judicial-confirmation.refuse': [civilProcedureInterpretation('355')],
  'judicial-confirmation.confirm': [civilProcedureLaw('206')],
  'judicial-confirmation.dismiss': [civilProcedureInterpretation('358')],
  'judicial-confirmation.withdraw-application': [civilProcedureInterpretation('357')],
  'follow-up.record-performance': [peoplesMediationLaw('31')],
  'follow-up.record-default': [peoplesMediationLaw('31', '32')],
  'follow-up.issue-enforcement-pack': [civilProcedureLaw('206', '250')],
  'follow-up.record-visit': [peoplesMediationLaw('31')],
  'follow-up.close': [peoplesMediationLaw('27')],
  'follow-up.archive': [peoplesMediationLaw('27')],
};

/** Written by scripts/generate-codes.mjs from @one-window/law. Do not edit. */
export const stepGrounds = {
  'intake.decline': "Several Provisions on People's Mediation Work, arts. 22, 24",
  'intake.withdraw': "People's Mediation Law, art. 23",
  'intake.reveal': 'Personal Information Protection Law, art. 6',
  'judicial-confirmation.apply': 'Civil Procedure Law, art. 205',
  'judicial-confirmation.accept':
    "Supreme People's Court Provisions on Judicial Confirmation of People's Mediation Agreements, arts. 4, 5",
  'judicial-confirmation.ask-correction': "Supreme People's Court Interpretation on the Civil Procedure Law, art. 354",
  'judicial-confirmation.refuse': "Supreme People's Court Interpretation on the Civil Procedure Law, art. 355",
  'judicial-confirmation.confirm': 'Civil Procedure Law, art. 206',
  'judicial-confirmation.dismiss': "Supreme People's Court Interpretation on the Civil Procedure Law, art. 358",
  'judicial-confirmation.withdraw-application':
    "Supreme People's Court Interpretation on the Civil Procedure Law, art. 357",
  'follow-up.record-performance': "People's Mediation Law, art. 31",
  'follow-up.record-default': "People's Mediation Law, arts. 31, 32",
  'follow-up.issue-enforcement-pack': 'Civil Procedure Law, arts. 206, 250',
  'follow-up.record-visit': "People's Mediation Law, art. 31",
  'follow-up.close': "People's Mediation Law, art. 27",
  'follow-up.archive': "People's Mediation Law, art. 27",
} as const;

/** Written by scripts/generate-codes.mjs from @one-window/law. Do not edit. */
export const stepGrounds = {
  'intake.decline': "Several Provisions on People's Mediation Work, arts. 22, 24",
  'intake.withdraw': "People's Mediation Law, art. 23",
  'intake.reveal': 'Personal Information Protection Law, art. 6',
} as const;

/** Written by scripts/generate-codes.mjs from @one-window/law. Do not edit. */
export const stepGrounds = {
  'intake.reveal': 'Personal Information Protection Law, art. 6',
} as const;

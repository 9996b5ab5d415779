/** Written by scripts/generate-codes.mjs from @one-window/law. Do not edit. */
export const stepGrounds = {
  'intake.reveal': '《中华人民共和国个人信息保护法》第六条',
} as const;

/** Written by scripts/generate-codes.mjs from @one-window/law. Do not edit. */
export const stepGrounds = {
  'intake.decline': '《人民调解工作若干规定》第二十二条、第二十四条',
  'intake.withdraw': '《中华人民共和国人民调解法》第二十三条',
  'intake.reveal': '《中华人民共和国个人信息保护法》第六条',
} as const;

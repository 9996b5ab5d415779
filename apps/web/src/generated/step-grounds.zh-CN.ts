/** Written by scripts/generate-codes.mjs from @one-window/law. Do not edit. */
export const stepGrounds = {
  'intake.decline': '《人民调解工作若干规定》第二十二条、第二十四条',
  'intake.withdraw': '《中华人民共和国人民调解法》第二十三条',
  'intake.reveal': '《中华人民共和国个人信息保护法》第六条',
  'judicial-confirmation.apply': '《中华人民共和国民事诉讼法》第二百零五条',
  'judicial-confirmation.accept': '《最高人民法院关于人民调解协议司法确认程序的若干规定》第四条、第五条',
  'judicial-confirmation.ask-correction': '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十四条',
  'judicial-confirmation.refuse': '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十五条',
  'judicial-confirmation.confirm': '《中华人民共和国民事诉讼法》第二百零六条',
  'judicial-confirmation.dismiss': '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十八条',
  'judicial-confirmation.withdraw-application':
    '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十七条',
  'follow-up.record-performance': '《中华人民共和国人民调解法》第三十一条',
  'follow-up.record-default': '《中华人民共和国人民调解法》第三十一条、第三十二条',
  'follow-up.issue-enforcement-pack': '《中华人民共和国民事诉讼法》第二百零六条、第二百五十条',
  'follow-up.record-visit': '《中华人民共和国人民调解法》第三十一条',
  'follow-up.close': '《中华人民共和国人民调解法》第二十七条',
  'follow-up.archive': '《中华人民共和国人民调解法》第二十七条',
} as const;

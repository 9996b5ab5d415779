import type { Words } from '../domain/words';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const SHANGHAI_MILLISECONDS = 8 * 3_600_000;

/** Shanghai day (YYYY-MM-DD) and time of day (HH:MM) of an instant, ISO 8601 UTC. */
export const shanghai = (instant: string): { day: string; time: string } => {
  const local = new Date(Date.parse(instant) + SHANGHAI_MILLISECONDS).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
};

/** A day as parties read it, with its year and its weekday. */
export const dayInWords = (day: string): Words => {
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return {
    zh: `${year}年${Number(month)}月${Number(date)}日 ${weekdays.zh[weekday]}`,
    en: `${weekdays.en[weekday]} ${Number(date)} ${months[Number(month) - 1]} ${year}`,
  };
};

/** Fills `{{name}}` in both languages. */
export const filled = ({ zh, en }: Words, values: Readonly<Record<string, Words | string | number>>): Words => {
  const fill = (text: string, language: 'zh' | 'en'): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { zh: fill(zh, 'zh'), en: fill(en, 'en') };
};

/** Punctuation with which the page joins words of one language. */
const marks = {
  zh: { comma: '，', colon: '：', stop: '。', open: '（', close: '）' },
  en: { comma: ', ', colon: ': ', stop: '. ', open: ' (', close: ')' },
} as const;
export const marksOf = (language: 'zh' | 'en') => marks[language];

export const bracketed = ({ zh, en }: Words): Words => ({
  zh: `${marks.zh.open}${zh}${marks.zh.close}`,
  en: `${marks.en.open}${en}${marks.en.close}`,
});

/** What the party's page says. */
export const words = {
  title: { zh: '查询案件进展', en: 'Where does my case stand' },
  product: { zh: '一窗解纷', en: 'One Window' },
  centre: { zh: '晋城市一站式矛盾纠纷调解中心', en: 'Jincheng one-stop dispute mediation centre' },
  largeType: { zh: '大字', en: 'Large type' },
  normalType: { zh: '标准字', en: 'Normal type' },
  how: {
    zh: '请填写回执上的查询码，和登记时所留电话号码的后四位。',
    en: 'Enter the code on your receipt and the last four digits of the telephone number given at registration.',
  },
  code: { zh: '查询码', en: 'Code' },
  codeHint: {
    zh: '回执上的 12 位字母和数字，例如 7KQM-2XHD-93TB',
    en: 'Twelve letters and digits on the receipt, as in 7KQM-2XHD-93TB',
  },
  digits: { zh: '电话号码后四位', en: 'Last four digits of the telephone number' },
  digitsHint: {
    zh: '登记时所留号码的最后四位数字；座机带分机的，填座机号码的后四位，不填分机号',
    en: 'Of the number given at registration; of a landline with an extension, the last four of the number, not the extension',
  },
  submit: { zh: '查询', en: 'Look up' },
  asking: { zh: '正在查询…', en: 'Looking up…' },
  kept: { zh: '您填写的内容已保留。', en: 'What you entered is kept.' },
  waitMinutes: {
    zh: '为保护当事人，多次填写不符后暂停查询。请在 {{minutes}} 分钟后再试，或者致电中心。',
    en: 'To protect the parties, looking up pauses after several tries that did not fit. Try again in {{minutes}} minutes, or call the centre.',
  },
  network: {
    zh: '连不上服务器。您填写的内容已保留，请检查网络后再试。',
    en: 'The server cannot be reached. What you entered is kept; check the network and try again.',
  },
  unreadable: {
    zh: '服务器暂时不能回答。您填写的内容已保留，请稍后再试。',
    en: 'The server cannot answer now. What you entered is kept; try again later.',
  },
  found: { zh: '查询结果', en: 'Result' },
  caseNumber: { zh: '案件编号', en: 'Case number' },
  registeredOn: { zh: '登记于 {{day}}', en: 'Registered on {{day}}' },
  asOf: { zh: '截至 {{day}} {{time}}', en: 'As of {{day}} {{time}}' },
  holder: { zh: '现在由谁办理', en: 'Who deals with it now' },
  toBeClaimedBy: { zh: '待{{name}}签收', en: '{{name}} has yet to claim it' },
  holderSince: { zh: '{{day}}起', en: 'since {{day}}' },
  nobody: { zh: '已办理完毕', en: 'It is finished' },
  call: { zh: '拨打 {{telephone}}', en: 'Call {{telephone}}' },
  callWhom: { zh: '{{name}}的电话', en: 'Telephone of {{name}}' },
  next: { zh: '接下来', en: 'What comes next' },
  nothingNext: {
    zh: '目前没有需要您等待或者参加的日期。',
    en: 'There is no date for you to wait for or come to.',
  },
  late: { zh: '已过期', en: 'Overdue' },
  place: { zh: '地点：{{place}}', en: 'Place: {{place}}' },
  bring: { zh: '请带来或者交来', en: 'Please bring or hand in' },
  supplement: { zh: '需要补正的材料，{{day}}前', en: 'Papers for the centre, by {{day}}' },
  correction: { zh: '法院要求补充的材料，{{day}}前', en: 'Papers for the court, by {{day}}' },
  session: { zh: '{{day}}参加调解时', en: 'When you come to the session on {{day}}' },
  ways: { zh: '您可以选择的其他途径', en: 'Other ways that stay open to you' },
  wayLimit: { zh: '期限：{{limit}}', en: 'Limit: {{limit}}' },
  steps: { zh: '已经办到哪里', en: 'What has been done' },
  readAloud: { zh: '读给我听', en: 'Read it to me' },
  stopReading: { zh: '停止朗读', en: 'Stop reading' },
  again: { zh: '查询另一件', en: 'Look up another case' },
  staff: { zh: '工作人员登录', en: 'Staff sign-in' },
  privacy: {
    zh: '查询不需要账号，也不留存您的身份。',
    en: 'Looking up needs no account and keeps nothing about who you are.',
  },
} as const satisfies Record<string, Words>;

import { dayAfter } from '@one-window/inputs';
import { type Leaving, leavings, type Manner, manners } from './hands';

/** A text, and what it is sent as; undefined where the field must refuse it. */
export interface Spelling {
  typed: string;
  sends: string | number | undefined;
  /** How a text is shown that was read, and is a value that the field does not take. */
  shows?: string;
}

export interface ControlAct extends Spelling {
  control: string;
  manner: Manner;
  leaving: Leaving;
}

/** Every spelling in every manner, every spelling and every manner with every way to leave, in as few acts as may be. */
export const pairwise = (control: string, spellings: readonly Spelling[]): ControlAct[] =>
  spellings.flatMap((spelling, row) =>
    manners.map((manner, column) => ({
      ...spelling,
      control,
      manner,
      leaving: leavings[(row + column) % leavings.length] ?? 'Tab',
    })),
  );

const takes = (sends: string | number, ...texts: string[]): Spelling[] => texts.map((typed) => ({ typed, sends }));
const refuses = (...texts: string[]): Spelling[] => texts.map((typed) => ({ typed, sends: undefined }));

const parts = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month, date, m: String(Number(month)), d: String(Number(date)) };
};

/** Spellings of a day up to today: one of each kind, as of what follows; all of them are read without a browser (libs/inputs). */
export const pastDays = (today: string): Spelling[] => {
  const { year, m, d } = parts(today);
  const last = String(Number(year) - 1);
  return [
    ...takes(`${last}-10-01`, `${last}-10-01`, `${last}/10/01`, `${last}.10.1`, `${last}1001`, `${last}年10月1日`),
    ...takes(`${last}-10-20`, `${last}年10月20号`),
    ...takes(`${last}-01-05`, `${last}-1-5`, `${last}／０１／０５`),
    ...takes('2024-12-25', '二〇二四年十二月二十五日'),
    ...takes(today, '今天', `${m}月${d}日`),
    ...refuses(`${last}-11-31`, '上周', '0202-11-05', '26-11-20'),
    { typed: '明天', sends: undefined, shows: dayAfter(today, 1) },
  ];
};

/** Spellings of a day with its hour, from tomorrow on. `instantOf` is told by the clock on the wall in Shanghai. */
export const moments = (tomorrow: string, instantOf: (day: string, time: string) => string): Spelling[] => {
  const { year, month, date, m, d } = parts(tomorrow);
  const at = (time: string) => instantOf(tomorrow, time);
  return [
    ...takes(at('09:30'), `${tomorrow} 09:30`, `${year}/${month}/${date} 9:30`, `${year}年${m}月${d}日9点半`),
    ...takes(at('09:30'), '明天上午九点半'),
    ...takes(at('14:30'), '明天下午2点30', `${tomorrow}　１４：３０`),
    ...refuses(tomorrow, `${tomorrow} 25:00`, `${m}月${d}日两点半`, '改天'),
  ];
};

export const amounts: readonly Spelling[] = [
  ...takes(1_200_000, '12000', '12,000.00', '１２０００', '1.2万', '壹万贰仟元整'),
  ...takes(3_000_000, '３万元'),
  ...takes(12_000_000_000, '1.2亿元'),
  ...takes(50, '伍角'),
  ...refuses('一万二', '1/2', '-5', '1e21', '0.005', '3万多'),
];

export const counts: readonly Spelling[] = [...takes(30, '30', '３０', '三十'), ...refuses('0', '366', '一会儿')];

/** One line of text: what cannot be seen does not count. */
export const texts: readonly Spelling[] = [
  ...takes('幸福路8号', '幸福路8号', ' 幸福路8号　', '幸福路\u200b8号'),
  ...takes('幸福路 8号', '幸福路\u000b8号'),
  ...takes('café路', 'cafe\u0301路'),
];

export const telephones: readonly Spelling[] = [
  ...takes('13800001234', '138 0000 1234', '+86 138-0000-1234', '１３８００００１２３４'),
  ...takes('13800001234', '\u202d13800001234\u202c'),
  ...takes('03562023456', '（0356）2023456'),
  ...refuses('1380000123', '12345678901'),
];

/** Places that are the only one to be found by what is typed, and what finds none. */
export const choices: readonly Spelling[] = [
  ...takes('140502002', '西街街道', '西街街', 'xijiejie'),
  ...takes('140502001', '东街'),
  ...refuses('查无此镇'),
];

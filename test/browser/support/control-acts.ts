import { type Leaving, leavings, type Manner, manners } from './hands';

/** A text, and what it is sent as; undefined where the field must refuse it. */
export interface Spelling {
  typed: string;
  sends: string | number | undefined;
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

/** Spellings of a day up to today. */
export const pastDays = (today: string): Spelling[] => {
  const { year, month, date, m, d } = parts(today);
  const last = String(Number(year) - 1);
  return [
    ...takes(`${last}-10-01`, `${last}-10-01`, `${last}/10/01`, `${last}.10.1`, `${last}1001`, `${last}年10月1日`),
    ...takes(`${last}-10-20`, `${last}年10月20号`, `${last} 10 20`),
    ...takes(`${last}-01-05`, `${last}-1-5`, `${last}／０１／０５`),
    ...takes('2024-12-25', '二〇二四年十二月二十五日', '２０２４年１２月２５日'),
    ...takes(today, '今天', `${m}月${d}日`, `${month}-${date}`),
    ...refuses(`${last}-11-31`, `${last}/02/30`, '明天', '上周', '0202-11-05', '1026-11-20', '05/11/2026', '26-11-20'),
  ];
};

/** Spellings of a day with its hour, from tomorrow on. `instantOf` is told by the clock on the wall in Shanghai. */
export const moments = (tomorrow: string, instantOf: (day: string, time: string) => string): Spelling[] => {
  const { year, month, date, m, d } = parts(tomorrow);
  const at = (time: string) => instantOf(tomorrow, time);
  return [
    ...takes(at('09:30'), `${tomorrow} 09:30`, `${year}/${month}/${date} 9:30`, `${year}年${m}月${d}日9点半`),
    ...takes(at('09:30'), `${m}月${d}日上午９：３０`, `${year}${month}${date} 0930`, '明天上午九点半'),
    ...takes(at('14:30'), '明天下午2点30', `${m}-${d} 14时30分`, `${tomorrow}　１４：３０`, `${tomorrow} 2:30 pm`),
    ...refuses(tomorrow, `${tomorrow} 25:00`, `${year}-02-30 9:30`, `${m}月${d}日两点半`, '改天'),
  ];
};

export const amounts: readonly Spelling[] = [
  ...takes(1_200_000, '12000', '12,000.00', '１２０００', '¥12000', '12000元', '1.2万', '壹万贰仟元整', '一万二千'),
  ...takes(3_000_000, '3万', '３万元', '三万'),
  ...takes(12_000_000_000, '1.2亿元'),
  ...takes(50, '伍角', '0.5'),
  ...refuses('一万二', '1/2', '-5', '99999999999', '1e21', '0.005', '12000.999', '3万多'),
];

export const counts: readonly Spelling[] = [
  ...takes(30, '30', '３０', '三十', '30天'),
  ...refuses('0', '366', '3.5', '一会儿'),
];

import fc from 'fast-check';
import { MOST_FEN, readAmount, readCount, writeAmount } from './index';

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

/** A decimal number without needless noughts: units / 10^places. */
const decimal = (units: number, places: number): string => {
  const digits = String(units).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
};

/** Every spelling of one amount that people use. */
const spellings = (fen: number): string[] => {
  const plain = decimal(fen, 2);
  const grouped = writeAmount(fen);
  const [whole = ''] = grouped.split('.');
  const texts = [
    plain,
    grouped,
    `¥${plain}`,
    `￥${grouped}`,
    `${plain}元`,
    `${plain}块`,
    `人民币${grouped}元`,
    `${plain} 元`,
    `${decimal(fen, 6)}万`,
    `${decimal(fen, 6)}万元`,
    `¥${decimal(fen, 6)}万`,
    `${decimal(fen, 10)}亿`,
    `${decimal(fen, 10)} 亿元`,
    `${decimal(fen, 5)}千元`,
    `${Math.floor(fen / 100)}元${Math.floor((fen % 100) / 10)}角${fen % 10}分`,
  ];
  if (fen % 100 === 0) texts.push(whole.replaceAll(',', ' '), `${whole}元整`);
  return [...texts, ...texts.map(fullWidth), ...texts.slice(0, 2).map((text) => `\u200b ${text} \u202c`)];
};

const anAmount = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: 0, max: MOST_FEN }),
  fc.integer({ min: 0, max: MOST_FEN / 1_000_000 }).map((tens) => tens * 1_000_000),
);

it('every spelling of an amount is that amount, to the fen', () => {
  fc.assert(
    fc.property(anAmount, (fen) => {
      for (const typed of spellings(fen)) expect([typed, readAmount(typed)]).toEqual([typed, { ok: true, value: fen }]);
    }),
    { numRuns: 400 },
  );
});

it('what is no spelling of an amount is refused, or its one written form is the same amount', () => {
  const parts = fc.constantFrom(
    '1',
    '2',
    '5',
    '00',
    '.',
    ',',
    '万',
    '亿',
    '千',
    '百',
    '十',
    '零',
    '二',
    '两',
    '元',
    '角',
    '分',
    '-',
    ' ',
    '整',
  );
  const junk = fc.oneof(
    fc.array(parts, { maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  fc.assert(
    fc.property(junk, (typed) => {
      const amount = readAmount(typed);
      if (!amount.ok) return;
      expect(Number.isSafeInteger(amount.value) && amount.value >= 0 && amount.value <= MOST_FEN).toBe(true);
      expect(readAmount(writeAmount(amount.value))).toEqual(amount);
      if (/^\d+$/.test(typed)) expect(amount.value).toBe(Number(typed) * 100);
    }),
    { numRuns: 5000 },
  );
});

describe('an amount', () => {
  it.each([
    ['12,000.00', 1_200_000],
    ['１２０００', 1_200_000],
    ['¥12000', 1_200_000],
    ['1.2万', 1_200_000],
    ['3万', 3_000_000],
    ['3万元', 3_000_000],
    ['1亿', 10_000_000_000],
    ['1.2亿元', 12_000_000_000],
    ['3万5千', 3_500_000],
    ['3万零5百', 3_050_000],
    ['1万2000', 1_200_000],
    ['1亿2000万', 12_000_000_000],
    ['一点二万', 1_200_000],
    ['两千五百元', 250_000],
    ['十二万元', 12_000_000],
    ['一万二千', 1_200_000],
    ['一百零五', 10_500],
    ['壹万贰仟元整', 1_200_000],
    ['壹万零伍佰元零伍分', 1_050_005],
    ['壹仟陆佰捌拾元叁角贰分', 168_032],
    ['壹万陆仟肆佰零玖元零贰分', 1_640_902],
    ['壹拾万柒仟元伍角叁分', 10_700_053],
    ['壹拾万零柒仟元伍角叁分', 10_700_053],
    ['壹亿零壹元整', 10_000_000_100],
    ['伍角', 50],
    ['伍角整', 50],
    ['伍分', 5],
    ['5毛', 50],
    ['零元整', 0],
    ['0', 0],
    ['0.01', 1],
    ['.5', 50],
    ['12000。5', 1_200_050],
    ['12000.500', 1_200_050],
    ['10000000000', MOST_FEN],
  ])('%s is %i fen', (typed, value) => expect(readAmount(typed)).toEqual({ ok: true, value }));

  it.each([
    ['一万二', 1_200_000],
    ['3万5', 3_500_000],
    ['1万500', 1_050_000],
    ['一百五', 15_000],
    ['两千五', 250_000],
    ['5块5', 550],
  ])('%s may be %i fen: who wrote it is asked', (typed, perhaps) =>
    expect(readAmount(typed)).toEqual({ ok: false, reason: 'ambiguous', perhaps }),
  );

  it.each([
    ['-5', 'negative'],
    ['－５元', 'negative'],
    ['负五百', 'negative'],
    ['0.005', 'too-precise'],
    ['12000.999', 'too-precise'],
    ['1.23456789万', 'too-precise'],
    ['99999999999', 'out-of-range'],
    ['10000000000.01', 'out-of-range'],
    ['101亿', 'out-of-range'],
    ['1万亿', 'out-of-range'],
    ['1e21', 'not-understood'],
    ['1/2', 'not-understood'],
    ['3万多', 'not-understood'],
    ['3-5万', 'not-understood'],
    ['约3万', 'not-understood'],
    ['$100', 'not-understood'],
    ['50%', 'not-understood'],
    ['10²', 'not-understood'],
    ['½', 'not-understood'],
    ['12,00', 'not-understood'],
    ['1,2000', 'not-understood'],
    ['1.234.567', 'not-understood'],
    ['12 00', 'not-understood'],
    ['1.2万5千', 'not-understood'],
    ['12.5元5角', 'not-understood'],
    ['万', 'not-understood'],
    ['元', 'not-understood'],
    ['一百零五十', 'not-understood'],
    ['五百一千', 'not-understood'],
    ['', 'not-understood'],
  ])('%s is refused: %s', (typed, reason) => expect(readAmount(typed)).toEqual({ ok: false, reason }));
});

describe('a count', () => {
  it.each([
    ['30', 30],
    ['３０', 30],
    ['三十', 30],
    ['30天', 30],
    ['30 日', 30],
    ['一百二十', 120],
  ])('%s is %i', (typed, value) => expect(readCount(typed, { min: 1, max: 365 })).toEqual({ ok: true, value }));

  it.each([
    ['0', 'out-of-range'],
    ['366', 'out-of-range'],
    ['3.5', 'too-precise'],
    ['-3', 'negative'],
    ['1e2', 'not-understood'],
    ['30个工作日', 'not-understood'],
    ['', 'not-understood'],
  ])('%s is refused: %s', (typed, reason) =>
    expect(readCount(typed, { min: 1, max: 365 })).toEqual({ ok: false, reason }),
  );
});

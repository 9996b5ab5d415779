import fc from 'fast-check';
import { inventCreditCode, inventIdentityNumber, inventLandline, inventMobile, maskFreeText } from './index';

const IDENTITY = '［身份证号已隐去］';
const TELEPHONE = '［电话已隐去］';
const ACCOUNT = '［账号已隐去］';
const CREDIT_CODE = '［信用代码已隐去］';
const seeds = fc.nat({ max: 1_000_000 });

describe('a number in a narrative is taken out in every usual grouping', () => {
  it.each([
    ['140502 1980 0101 1236', IDENTITY],
    ['140502-1980-0101-1236', IDENTITY],
    ['140502 198001 011236', IDENTITY],
    ['140502.19800101.1236', IDENTITY],
    ['140502-1980-01-01-1236', IDENTITY],
    ['1405 0219 8001 0112 36', IDENTITY],
    ['１４０５０２　１９８００１０１　００９ｘ', IDENTITY],
    ['140502—19800101—009X', IDENTITY],
    ['140\u200b502198001\u202d011236', IDENTITY],
    ['(0356)2001234', TELEPHONE],
    ['（0356）2001234', TELEPHONE],
    ['（0356） 200 1234', TELEPHONE],
    ['0356—2001234', TELEPHONE],
    ['0356——2001234', TELEPHONE],
    ['010-62001234', TELEPHONE],
    ['+86 356 2001234', TELEPHONE],
    ['+852 2345 6789', TELEPHONE],
    ['13800 138000', TELEPHONE],
    ['138 001 38000', TELEPHONE],
    ['138.0013.8000', TELEPHONE],
    ['138－0013－8000', TELEPHONE],
    ['1 3 8 0 0 1 3 8 0 0 0', TELEPHONE],
    ['0086-138-0013-8000', TELEPHONE],
    ['\u202d13800138000\u202c', TELEPHONE],
    ['138\u200b0013\u2060８０００', TELEPHONE],
    ['6222-0202-0011-2233-445', ACCOUNT],
    ['622202 0200112233446', ACCOUNT],
    ['6222020200112233445', ACCOUNT],
    ['91140500MA0ABC123E', CREDIT_CODE],
    ['91140500-ma0abc123-e', CREDIT_CODE],
    ['９１１４０５００ＭＡ０ＡＢＣ１２３Ｆ', CREDIT_CODE],
    ['91 140500 MA0ABC123 E', CREDIT_CODE],
  ])('%s', (typed, sign) => {
    expect(maskFreeText(`甲${typed}，`)).toBe(`甲${sign}，`);
  });

  it('several beside each other, each by itself', () => {
    expect(maskFreeText('13800138000 13900139000\n6222020200112233445 2026年')).toBe(
      `${TELEPHONE} ${TELEPHONE}\n${ACCOUNT} 2026年`,
    );
  });

  it('a number of the town without area code where the text says that it is one', () => {
    expect(maskFreeText('座机：2001234，共赔2001234元')).toBe(`座机：${TELEPHONE}，共赔2001234元`);
  });

  const separators = fc.constantFrom('', '-', ' ', '·', '.', '—', '－', '\u3000', '\u200b', '\u2060-', ' - '.trim());
  const widths = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replace(/[0-9X]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)),
  );
  /** A number cut where the flags say, its parts joined by the separator. */
  const grouped = (number: string, cuts: readonly boolean[], separator: string): string =>
    [...number].map((digit, index) => digit + (cuts[index] && index < number.length - 1 ? separator : '')).join('');

  it('an identity number and a credit code cut anywhere', () => {
    const cuts = fc.array(fc.boolean(), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(seeds, cuts, separators, widths, (seed, cut, separator, width) => {
        for (const number of [inventIdentityNumber(seed), inventCreditCode(seed)]) {
          expect(maskFreeText(`甲${width(grouped(number, cut, separator))}。`)).not.toMatch(/[0-9０-９]/u);
        }
      }),
    );
  });

  it('a mobile number and a landline in the groups in which people say them', () => {
    const groups = fc.constantFrom([11], [3, 4, 4], [3, 3, 5], [4, 4, 3], [4, 3, 4], [5, 6], [3, 8], [7, 4], [5, 3, 3]);
    const cutAfter = (lengths: readonly number[]) => {
      const ends = new Set(lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, one) => sum + one) - 1));
      return Array.from({ length: 11 }, (_unused, index) => ends.has(index));
    };
    fc.assert(
      fc.property(seeds, groups, separators, widths, (seed, lengths, separator, width) => {
        fc.pre(separator !== '.' || lengths.length !== 2);
        const mobile = grouped(inventMobile(seed), cutAfter(lengths), separator);
        expect(maskFreeText(`联系${width(mobile)}。`)).toBe(`联系${TELEPHONE}。`);
        const [area = '', local = ''] = inventLandline(seed).split('-');
        for (const landline of [
          `${area}${separator}${local}`,
          `（${area}）${local}`,
          `(${area})${separator}${local}`,
        ]) {
          expect(maskFreeText(`联系${width(landline)}。`)).toBe(`联系${TELEPHONE}。`);
        }
      }),
    );
  });
});

describe('what is no number of a person stays', () => {
  it.each([
    '2026-11-21，（2026）晋0502诉前调确12号，合同编号123456789012，金额1234567.89元。',
    '案号JC-140502-20261129-000368，JC14050220261129000368',
    '2026年11月29日至2027年1月31日，2026.11.29，1998-11-21 123号',
    '工程款13800138000元，另19912345678.50元，利息138.00001234',
    '合同编号13-2026-00123，订单20261129000368',
    '100000 200000 300000',
    '2026-11-21 2026-11-22 2026-11-23',
    '凤鸣小区13号楼2单元1501室，建筑面积138.56平方米',
    '每月1日、15日各付12,000.00元，共36期',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ 第1234条',
  ])('%s', (text) => expect(maskFreeText(text)).toBe(text));

  it('sums, days and case numbers in any order', () => {
    const day = fc
      .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const item = fc.oneof(
      day,
      day.map((text) => text.replaceAll('-', '.')),
      day.map((text) => text.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日')),
      fc.nat({ max: 999_999_999_999 }).map((fen) => `${(fen / 100).toFixed(2)}元`),
      fc.nat({ max: 999_999_999 }).map((yuan) => `${yuan.toLocaleString('en')}元`),
      fc.nat({ max: 9999 }).map((number) => `（2026）晋0502民诉前调${number}号`),
      fc
        .tuple(day, fc.nat({ max: 999_999 }))
        .map(([on, number]) => `JC-140502-${on.replaceAll('-', '')}-${String(number).padStart(6, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), fc.constantFrom('，', '、', '；', '\n'), (items, between) => {
        const text = items.join(between);
        expect(maskFreeText(text)).toBe(text);
      }),
    );
  });
});

describe('names in a narrative', () => {
  it('are found with invisible characters in them and in the other width', () => {
    expect(maskFreeText('张\u200b三说，ＬＩ Ｓｉ欠款', ['张三', 'LI Si'])).toBe('张某说，L某某某某欠款');
  });

  it('masking never throws, and masking what is masked changes nothing', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0-9０-９Xx ().甲\u200b—]{0,40}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskFreeText(text, ['张三']);
        expect(maskFreeText(masked, ['张三'])).toBe(masked);
      }),
    );
  });
});

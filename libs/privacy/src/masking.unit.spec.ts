import fc from 'fast-check';
import { inventIdentityNumber, inventLandline, inventMobile } from './invented-numbers';
import { maskFreeText } from './free-text';
import { maskAddress, maskIdentityNumber, maskMobile, maskName } from './masking';

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
const seeds = fc.nat({ max: 1_000_000 });

describe('A masked name', () => {
  it.each([
    ['张三', '张*'],
    ['张小三', '张*三'],
    ['欧阳修', '欧阳*'],
    ['欧阳若兰', '欧阳**'],
    ['欧阳', '欧*'],
    ['阿依古丽', '阿**丽'],
    ['买买提·艾力', '买****力'],
    ['张', '*'],
    ['', ''],
  ])('%p is shown as %p', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('is as long as the name and never shows its middle', () => {
    fc.assert(
      fc.property(fc.array(han, { minLength: 3, maxLength: 6 }), (characters) => {
        const masked = [...maskName(characters.join(''))];
        expect(masked).toHaveLength(characters.length);
        expect(masked.slice(2, -1).every((character) => character === '*')).toBe(true);
        expect(masked).toContain('*');
      }),
    );
  });
});

describe('A masked number', () => {
  it.each([
    [maskIdentityNumber, '140502199001010019', '140502********0019'],
    [maskIdentityNumber, 'E12345678', 'E*******8'],
    [maskIdentityNumber, 'E1234', '*****'],
    [maskMobile, '13800001234', '138********'],
    [maskMobile, '0356-2025134', '0356-*******'],
    [maskMobile, '2025134', '*******'],
    [maskMobile, '12345', '*****'],
    [maskMobile, '+86 13800001234', '***************'],
  ] as const)('(%p) %s is shown as %s', (mask, number, masked) => {
    expect(mask(number)).toBe(masked);
  });

  it('never shows the birth date of an identity number', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const number = inventIdentityNumber(seed);
        expect(maskIdentityNumber(number)).toBe(`${number.slice(0, 6)}********${number.slice(14)}`);
      }),
    );
  });

  it('never shows any of the last four digits of a telephone, which open the public page', () => {
    fc.assert(fc.property(fc.string(), (typed) => /^[^*]{0,5}\*{4,}$|^\*{0,3}$/u.test(maskMobile(typed))));
    fc.assert(fc.property(seeds, (seed) => /^199\*{8}$/.test(maskMobile(inventMobile(seed)))));
  });
});

describe('A masked address', () => {
  it.each([
    ['山西省晋城市城区东街街道凤台东街1号3单元201', '山西省晋城市城区东街街道****'],
    ['晋城市城区开发区街道建设路9号', '晋城市城区开发区街道****'],
    ['山西省晋城市泽州县南村镇南村村12号', '山西省晋城市泽州县南村镇****'],
    ['晋城市高平市原村乡原村村', '晋城市高平市原村乡****'],
    ['高平市米山镇金华小区3号楼', '高平市米山镇****'],
    ['阳城县北留镇', '阳城县北留镇'],
    ['沁水县龙港镇新建西街88号', '沁水县龙港镇****'],
    ['晋城市城区北石店镇大张村委会', '晋城市城区北石店镇****'],
    ['晋城市城区凤台东街1号', '晋城市城区****'],
    ['内蒙古自治区鄂尔多斯市达拉特旗树林召镇', '内蒙古自治区鄂尔多斯市达拉特旗树林召镇'],
    ['金华小区3号楼', '****'],
    ['凤城花园社区12栋', '****'],
    ['', ''],
  ])('%p is shown as %p', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('shows nothing below the township, whatever the house', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (house) => {
        fc.pre(house.trim() !== '');
        expect(maskAddress(`晋城市泽州县巴公镇${house}`)).toBe('晋城市泽州县巴公镇****');
      }),
    );
  });
});

describe('A masked narrative', () => {
  it('loses identity, telephone and card numbers and turns names into 张某某', () => {
    const text =
      '张三丰（身份证140502199001010019，电话138 0000 1234、0356-2025134）与欧阳修因借款20000元起争执，卡号6222020200112233445，案号JC-140502-20261121-00001。';
    expect(maskFreeText(text, ['张三丰', '欧阳修'])).toBe(
      '张某某（身份证［身份证号已隐去］，电话［电话已隐去］、［电话已隐去］）与欧阳某因借款20000元起争执，卡号［账号已隐去］，案号JC-140502-20261121-00001。',
    );
  });

  it.each([
    ['140502-19900101-0019', '［身份证号已隐去］'],
    ['140502 19900101 002x', '［身份证号已隐去］'],
    ['140502900101001', '［账号已隐去］'],
    ['6222 0202 0011 2233 445', '［账号已隐去］'],
    ['+8613800001234', '［电话已隐去］'],
    ['86-138-0000-1234', '［电话已隐去］'],
    ['0356 2025134', '［电话已隐去］'],
    ['03562025134', '［电话已隐去］'],
  ])('loses %s', (typed, sign) => {
    expect(maskFreeText(`联系${typed}。`)).toBe(`联系${sign}。`);
  });

  it('anonymises the longer of two names that begin alike', () => {
    expect(maskFreeText('张三丰与张三', ['张三', '张三丰'])).toBe('张某某与张某');
  });

  it('keeps sums, dates and case numbers as they are', () => {
    const text = '2026-11-21，（2026）晋0502诉前调确12号，合同编号123456789012，金额1234567.89元。';
    expect(maskFreeText(text)).toBe(text);
  });

  it('never keeps a number in it, wherever it stands and however it is typed', () => {
    const around = fc.stringMatching(/^[^0-9０-９]*$/u);
    const spelling = fc.constantFrom(
      (number: string) => number,
      (number: string) => number.replace(/[0-9X]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)),
    );
    fc.assert(
      fc.property(seeds, around, around, spelling, (seed, before, after, typed) => {
        for (const number of [inventIdentityNumber(seed), inventMobile(seed), inventLandline(seed)].map(typed)) {
          expect(maskFreeText(`${before}${number}${after}`)).not.toMatch(/[0-9０-９]{5}/u);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { inventLandline, inventMobile } from '@one-window/privacy';
import { checkLandline, checkMobile, checkTelephone, telephoneUri } from './telephone';

describe('A mobile number', () => {
  it.each([
    '13800001234',
    '+86 138 0000 1234',
    '138-0000-1234',
    '１３８００００１２３４',
    '8613800001234',
    '0086-138-0000-1234',
    '\u202d13800001234\u202c',
    '138\u200b00001234',
  ])('%p is 13800001234', (text) => {
    expect(checkMobile(text)).toEqual({ ok: true, number: '13800001234' });
  });

  it.each([
    ['1380000123', 'length', {}],
    ['138000012345', 'length', {}],
    ['1380000123a', 'characters', { position: 11 }],
    ['12800001234', 'prefix', { position: 2 }],
    ['23800001234', 'prefix', { position: 1 }],
  ])('%p is refused for its %s', (text, reason, position) => {
    expect(checkMobile(text)).toMatchObject({ ok: false, reason, ...position });
  });

  it('is valid whenever invented, and differs for different seeds', () => {
    fc.assert(fc.property(fc.nat(), (seed) => checkMobile(inventMobile(seed)).ok));
    expect(new Set(Array.from({ length: 20_000 }, (_, seed) => inventMobile(seed))).size).toBe(20_000);
  });
});

describe('A Jincheng landline', () => {
  it.each(['0356-2025123', '2025123', '(0356)2025123', '03562025123', '（０３５６）202 5123'])(
    '%p is 0356-2025123',
    (text) => {
      expect(checkLandline(text)).toEqual({ ok: true, number: '0356-2025123' });
    },
  );

  it.each([
    ['0351-2025123', 'prefix', { position: 1 }],
    ['0356-1025123', 'prefix', { position: 5 }],
    ['9025123', 'prefix', { position: 1 }],
    ['0356-20251234', 'length', {}],
    ['0356-202512x', 'characters', { position: 11 }],
  ])('%p is refused for its %s', (text, reason, position) => {
    expect(checkLandline(text)).toMatchObject({ ok: false, reason, ...position });
  });

  it('is valid whenever invented', () => {
    fc.assert(fc.property(fc.nat(), (seed) => checkLandline(inventLandline(seed)).ok));
  });
});

describe('A number at which somebody can be called', () => {
  it.each([
    ['0086-138 0000 1234', '13800001234'],
    ['\u202d13800001234\u202c', '13800001234'],
    ['0356-2023456', '03562023456'],
    ['（０３５６）２０２３４５６', '03562023456'],
    ['+86 356 2023456', '03562023456'],
    ['0356-2023456转801', '03562023456转801'],
    ['0356-2023456-801', '03562023456转801'],
    ['（0356）2023456—801', '03562023456转801'],
    ['+86 356 2023456-801', '03562023456转801'],
    ['+86 356 2023456 转 801', '03562023456转801'],
    ['0356-202-3456', '03562023456'],
    ['0351 7234567 分机 12', '03517234567转12'],
    ['010-62345678 ext. 5', '01062345678转5'],
    ['400-820-8820', '4008208820'],
    ['+852 2345 6789', '+85223456789'],
    ['00853 6612 3456', '+85366123456'],
    ['+886-2-2345-6789', '+886223456789'],
  ])('%j is kept as %s', (typed, number) => {
    expect(checkTelephone(typed)).toEqual({ ok: true, number });
    expect(checkTelephone(number)).toEqual({ ok: true, number });
  });

  it.each([
    '1380000123',
    '12800001234',
    '2023456',
    '0356-1023456',
    '0356-202',
    '400-820',
    '+86 110',
    '+852',
    '无',
    '转801',
  ])('%j is none', (typed) => expect(checkTelephone(typed)).toMatchObject({ ok: false }));
});

describe('The address by which a number is called (RFC 3966)', () => {
  it.each([
    ['13800001234', 'tel:+8613800001234'],
    ['0356-2023456', 'tel:+863562023456'],
    ['010-62023456转801', 'tel:+861062023456;ext=801'],
    ['400-123-4567', 'tel:4001234567;phone-context=+86'],
    ['+852 2123 4567', 'tel:+85221234567'],
  ])('of %s is %s', (number, uri) => {
    expect(telephoneUri(number)).toBe(uri);
  });
});

import fc from 'fast-check';
import { inventLandline, inventMobile } from '@one-window/privacy';
import { checkLandline, checkMobile } from './telephone';

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

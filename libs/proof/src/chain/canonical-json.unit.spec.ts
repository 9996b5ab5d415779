import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it('is that of RFC 8785 for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 500 },
    );
  });

  it('orders fields by UTF-16 units, digits among them, and leaves out what is undefined', () => {
    const value = {
      10: 1,
      9: 2,
      '\u{1f600}': 3,
      '\ufb33': 4,
      é: 5,
      a: undefined,
      A: [undefined, null, -0, 1e21, 5e-324],
    };
    expect(canonicalJson(value)).toBe('{"10":1,"9":2,"A":[null,null,0,1e+21,5e-324],"é":5,"\u{1f600}":3,"\ufb33":4}');
    expect(canonicalJson(value)).toBe(canonicalize(value));
    expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  it.each([Number.NaN, Infinity, undefined, 1n])('knows no %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

import fc from 'fast-check';
import { FieldCipher, UnreadableField } from './field-cipher';
import { FieldKeys, InvalidFieldKeys } from './field-keys';

const OLD = `2025:${Buffer.alloc(32, 1).toString('base64')}`;
const NEW = `2026:${Buffer.alloc(32, 2).toString('base64')}`;
const CASE = 'case-1/party-1/identityNumber';

const old = new FieldCipher(FieldKeys.fromText(OLD));
const rotated = new FieldCipher(FieldKeys.fromText(`${NEW}\n${OLD}`));

function refusal(read: () => string): unknown {
  try {
    return { read: read() };
  } catch (error) {
    return error instanceof UnreadableField ? error.reason : error;
  }
}

describe('An encrypted field', () => {
  it('reads back exactly in the context it was written for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, context) => {
        expect(old.decrypt(old.encrypt(plain, context), context)).toBe(plain);
      }),
    );
  });

  it('is a compact token whose text is different every time', () => {
    const first = old.encrypt('140502199001010019', CASE);
    expect(first).toMatch(/^v1\.2025\.[\w-]{16}\.[\w-]{24}\.[\w-]{22}$/);
    expect(old.encrypt('140502199001010019', CASE)).not.toBe(first);
  });

  it('is refused in any other context', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (plain, written, read) => {
        fc.pre(written !== read);
        expect(refusal(() => old.decrypt(old.encrypt(plain, written), read))).toBe('refused');
      }),
    );
  });

  it('is refused when any one character is changed, whatever it becomes', () => {
    const token = old.encrypt('140502199001010019', CASE);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. \n';
    for (let place = 0; place < token.length; place += 1) {
      for (const typed of alphabet) {
        if (typed === token[place]) continue;
        const altered = token.slice(0, place) + typed + token.slice(place + 1);
        expect(['format', 'unknown-key', 'refused']).toContain(refusal(() => old.decrypt(altered, CASE)));
      }
    }
  });

  it('is refused when a character is lost, added or two are exchanged', () => {
    const token = old.encrypt('13800001234', CASE);
    fc.assert(
      fc.property(fc.nat({ max: token.length - 2 }), fc.constantFrom('lost', 'added', 'exchanged'), (place, how) => {
        const [head, here, next, tail] = [
          token.slice(0, place),
          token.charAt(place),
          token.charAt(place + 1),
          token.slice(place + 2),
        ];
        const altered = {
          lost: head + next + tail,
          added: `${head}A${here}${next}${tail}`,
          exchanged: head + next + here + tail,
        };
        fc.pre(altered[how] !== token);
        expect(['format', 'unknown-key', 'refused']).toContain(refusal(() => old.decrypt(altered[how], CASE)));
      }),
    );
  });

  it.each([
    ['', 'format'],
    ['13800001234', 'format'],
    ['v2.2025.AAAAAAAAAAAAAAAA..AAAAAAAAAAAAAAAAAAAAAA', 'format'],
    ['v1.2025.AAAA..AAAAAAAAAAAAAAAAAAAAAA', 'format'],
    ['v1.2025.AAAAAAAAAAAAAAAA..AAAA', 'format'],
    ['v1.1999.AAAAAAAAAAAAAAAA..AAAAAAAAAAAAAAAAAAAAAA', 'unknown-key'],
  ])('%p is refused: %s', (token, reason) => {
    expect(refusal(() => old.decrypt(token, CASE))).toBe(reason);
  });

  it('never leaves with the error that says it cannot be read', () => {
    const token = old.encrypt('140502199001010019', CASE);
    const error = (() => {
      try {
        return old.decrypt(token, 'case-2');
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(UnreadableField);
    const told = JSON.stringify(error, Object.getOwnPropertyNames(error)) + String((error as Error).cause);
    for (const secret of ['140502199001010019', token, CASE, 'case-2']) expect(told).not.toContain(secret);
  });
});

describe('A new key', () => {
  it('writes at once while the older key still reads', () => {
    const before = old.encrypt('13800001234', CASE);
    expect(rotated.decrypt(before, CASE)).toBe('13800001234');
    expect(rotated.isOutdated(before)).toBe(true);
    const after = rotated.encrypt('13800001234', CASE);
    expect(after.split('.')[1]).toBe('2026');
    expect(rotated.isOutdated(after)).toBe(false);
    expect(refusal(() => old.decrypt(after, CASE))).toBe('unknown-key');
  });

  it('cannot pass for the key that wrote a field', () => {
    const token = rotated.encrypt('13800001234', CASE).replace('.2026.', '.2025.');
    expect(refusal(() => rotated.decrypt(token, CASE))).toBe('refused');
  });

  it('still finds what the older key indexed', () => {
    expect(rotated.blindIndexes('13800001234', 'mobile')).toEqual([
      rotated.blindIndex('13800001234', 'mobile'),
      old.blindIndex('13800001234', 'mobile'),
    ]);
  });
});

describe('A blind index', () => {
  it('is equal for every spelling of one number', () => {
    const written = old.blindIndex('11010519491231002X', 'identity-number');
    expect(written).toMatch(/^[\w-]{43}$/);
    for (const spelling of [' 11010519491231002x', '110105 19491231 002X', '１１０１０５１９４９１２３１００２Ｘ']) {
      expect(old.blindIndex(spelling, 'identity-number')).toBe(written);
    }
  });

  it('differs for different values, purposes and keys', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/), fc.stringMatching(/^\d{11}$/), (one, other) => {
        fc.pre(one !== other);
        const hash = old.blindIndex(one, 'mobile');
        expect(old.blindIndex(other, 'mobile')).not.toBe(hash);
        expect(old.blindIndex(one, 'landline')).not.toBe(hash);
        expect(rotated.blindIndex(one, 'mobile')).not.toBe(hash);
      }),
    );
  });
});

describe('The key text of the configuration', () => {
  it.each([
    ['', 'No field key is configured'],
    ['2026', 'Field key 1 is not written keyId:base64'],
    ['a.b:AAAA', 'Field key 1 is not written keyId:base64'],
    ['2026:AAAA', 'Field key 2026 has 3 bytes, not 32'],
    [`${NEW},${NEW}`, 'Field key 2026 is listed twice'],
    [`${NEW} not-a-key`, 'Field key 2 is not written keyId:base64'],
  ])('%p is refused: %s', (text, message) => {
    expect(() => FieldKeys.fromText(text)).toThrow(new InvalidFieldKeys(message));
  });

  it('can be extended with a freshly made entry', () => {
    const keys = FieldKeys.fromText(`${FieldKeys.inventEntry('2027')},${NEW}`);
    expect(keys.all().map((key) => key.id)).toEqual(['2027', '2026']);
  });

  it('shows no key when the ring is printed', () => {
    expect(JSON.stringify(FieldKeys.fromText(NEW))).toBe('{}');
  });
});

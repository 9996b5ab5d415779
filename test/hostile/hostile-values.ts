/** Something that stands where a text, a number, a day or an id should: a piece of JSON, or bytes that are none. */
export interface HostileValue {
  name: string;
  raw: Buffer;
  /** No field of the house takes it; others may be a legal text, code or number somewhere. */
  never: boolean;
}

const bytes = (name: string, ...parts: (string | number[])[]): HostileValue => ({
  name,
  raw: Buffer.concat(parts.map((part) => Buffer.from(part as string))),
  never: true,
});
const never = (name: string, json: string): HostileValue => ({ name, raw: Buffer.from(json), never: true });
const perhaps = (name: string, json: string): HostileValue => ({ name, raw: Buffer.from(json), never: false });

const noText: HostileValue[] = [
  never('half an emoji', '"甲\\ud83d"'),
  never('the other half', '"\\ude00甲"'),
  never('halves the wrong way round', '"\\ude00\\ud83d甲乙"'),
  never('NUL', '"赔\\u0000偿"'),
  never('start of heading', '"\\u0001赔偿"'),
  never('end of text', '"赔\\u0003偿"'),
  never('escape', '"\\u001b[31m赔偿"'),
  never('delete', '"赔\\u007f偿"'),
  never('a C1 control', '"赔\\u0092偿"'),
  never('what was lost before', '"\\ufffd\\ufffd\\ufffd"'),
  never('no character', '"甲\\uffff乙"'),
  never('no character of another plane', '"甲\\ud83f\\udfff"'),
  bytes('GBK', '"', [0xd5, 0xc5, 0xc8, 0xfd], '"'),
  bytes('Big5', '"', [0xb1, 0x69, 0xa4, 0x54], '"'),
  bytes('Latin-1', '"caf', [0xe9], '"'),
  bytes('half a character', '"', [0xe5, 0xbc], '"'),
  bytes('an overlong form', '"', [0xc0, 0x80], '"'),
  bytes('a surrogate as bytes', '"', [0xed, 0xa0, 0xbd], '"'),
  bytes('a code point beyond all', '"', [0xf4, 0x90, 0x80, 0x80], '"'),
  bytes('a byte order mark of UTF-16', [0xff, 0xfe], '"a"'),
];
const noSight: HostileValue[] = [
  never('nothing', '""'),
  never('blanks', '" \\u3000\\u00a0"'),
  never('two zero width spaces', '"\\u200b\\u200b"'),
  never('a Hangul filler', '"\\u3164"'),
  never('the empty pattern of Braille', '"\\u2800"'),
  never('a soft hyphen', '"\\u00ad"'),
  never('an accent on nothing', '"\\u0301"'),
  perhaps('an override of direction', '"甲\\u202e乙丙丁"'),
  perhaps('an isolate', '"甲\\u2066乙丙丁"'),
  perhaps('markup', '"<b onclick=x>甲乙</b>"'),
  perhaps('a quotation for SQL', '"甲\'); drop table cases; --"'),
  perhaps('a text of ten thousand emoji', JSON.stringify('😀'.repeat(10_000))),
  perhaps('a text that is folded', '" 甲\\u000b乙\\u200b丙\\r\\ncafe\\u0301 "'),
];
const noNumber: HostileValue[] = [
  never('beyond all numbers', '1e309'),
  never('beyond all numbers downwards', '-1e400'),
  never('an integer that would be rounded', '9007199254740993'),
  never('a number that would become nothing', '1e-400'),
  never('a number with too many digits', '12.000000000000000001'),
  never('half a fen', '12.5'),
  never('a googol', '1e100'),
  perhaps('less than nothing', '-7'),
  never('NaN', 'NaN'),
  never('Infinity', 'Infinity'),
  never('hexadecimal', '0x10'),
  never('a leading nought', '012'),
  perhaps('a number in quotation marks and full width', '"１２"'),
];
const noDay: HostileValue[] = [
  perhaps('30 February', '"2026-02-30"'),
  perhaps('the year 0', '"0000-01-01"'),
  perhaps('a year without its first digit', '"0202-11-05"'),
  perhaps('the end of time', '"9999-12-31"'),
  perhaps('the thirteenth month', '"2026-13-01"'),
  perhaps('a day in full width', '"２０２６-１１-２９"'),
  perhaps('an instant for a day', '"2026-02-30T24:00:00Z"'),
];
const noId: HostileValue[] = [
  perhaps('an id in braces', '"{01A22498-0000-7000-8000-000000000001}"'),
  perhaps('an id as a name', '"urn:uuid:01a22498-0000-7000-8000-000000000001"'),
  perhaps('an id without strokes', '"01a22498000070008000000000000001"'),
  perhaps('an id with a letter too far', '"01a22498-0000-7000-8000-00000000000g"'),
  perhaps('an id in capitals that is nobody', '"01A22498-0000-7000-8000-000000000001"'),
];
const noShape: HostileValue[] = [
  never('null', 'null'),
  never('an empty object', '{}'),
  never('lists in each other', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  never('objects in each other', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
  never('a thousand fields', JSON.stringify(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`f${i}`, i])))),
  never('a long list', JSON.stringify(Array.from({ length: 2500 }, () => 0))),
  never('a prototype', '{"__proto__":{"admin":true}}'),
  never('a name twice', '{"a":1,"a":2}'),
];

/** Days of no calendar, and days of which this house hears nothing, whoever asks and whenever. */
export const impossibleDays: readonly string[] = [
  '0000-01-01',
  '0001-01-01',
  '0202-11-05',
  '1026-11-20',
  '1899-12-31',
  '2026-02-30',
  '2025-02-29',
  '2026-11-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2200-01-01',
  '9999-12-31',
];

/** What is no text, no number, no day and no id, of every kind that has done harm. */
export const hostileValues: readonly HostileValue[] = [
  ...noText,
  ...noSight,
  ...noNumber,
  ...noDay,
  ...noId,
  ...noShape,
];

/** Parts of addresses that are no text or no id, as they are sent. */
export const hostileParts: readonly string[] = [
  '%00',
  '%C0',
  '%ED%A0%BD',
  '%',
  '%2e%2e',
  '%E2%80%8B',
  '%EF%BF%BD',
  "';--",
  '9'.repeat(300),
  '1e309',
  '-1',
  '2026-02-30_00000000-0000-7000-8000-000000000001',
  '0000-01-01T00:00:00.000Z_00000000-0000-7000-8000-000000000001',
  '9999-99-99',
  '0001-01-01',
  '%7B01A22498-0000-7000-8000-000000000001%7D',
  '01A22498-0000-7000-8000-000000000001',
  '%F0%9F%98%80'.repeat(60),
];

/** A body as it goes over the wire. */
export interface HostileBody {
  name: string;
  contentType: string;
  bytes: Buffer;
}

const MEBIBYTE = 1_048_576;
const object = (count: number, entry: (index: number) => string): string =>
  `{${Array.from({ length: count }, (_, index) => entry(index)).join(',')}}`;
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const upTo = (limit: number, part: string): string => part.repeat(Math.floor(limit / part.length));

const texts: Record<string, string> = {
  'no body': '',
  'an empty object': '{}',
  'a list': '[]',
  'cut off in the middle': '{"title": "',
  '20,000 unknown fields': object(20_000, (index) => `"f${index}":1`),
  'a mebibyte of unknown fields': object(70_000, (index) => `"f${index}":1`),
  '1,000 unknown fields of a kilobyte': object(1000, (index) => `"${'f'.repeat(900)}${index}":1`),
  'the same field 50,000 times': object(50_000, () => '"title":"x"'),
  'lists 20,000 deep': nested('[', ']', 20_000),
  'objects 100,000 deep': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'an infinite number': '{"title":1e309,"amount":1e309,"day":-1e309}',
  'a number of 500,000 digits': `{"amount":${'9'.repeat(500_000)}}`,
  'a text of a mebibyte': `{"title":"${'纠'.repeat(300_000)}"}`,
  'a text of a mebibyte of escapes': `{"title":"${upTo(900_000, String.raw`\u0001`)}"}`,
  'half a character': String.raw`{"title":"\ud800","facts":"\udfff\ud800","reason":"\ud800"}`,
  'the character zero': String.raw`{"title":"\u0000","claims":["\u0000"],"reason":"\u0000"}`,
  'marks that turn the line around': String.raw`{"title":"\u202e\u2066x","reason":"\u202e"}`,
  'a list of 200,000 numbers': `{"claims":[${upTo(400_000, '1,')}1]}`,
  'a list of 20,000 empty people': `{"parties":[${upTo(60_000, '{},')}{}]}`,
  'a list of 20,000 people who are texts': `{"parties":[${upTo(80_000, '"a",')}"a"]}`,
  'names of the language': '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1}',
};

/** Bodies that no page sends, each once as JSON, and some as what they are not. */
export const hostileBodies = (): HostileBody[] => [
  ...Object.entries(texts).map(([name, text]) => ({
    name,
    contentType: 'application/json',
    bytes: Buffer.from(text),
  })),
  { name: 'bytes that are no UTF-8', contentType: 'application/json', bytes: Buffer.alloc(2000, 0xff) },
  { name: 'two mebibytes', contentType: 'application/json', bytes: Buffer.alloc(2 * MEBIBYTE, 0x20) },
  { name: 'a form', contentType: 'application/x-www-form-urlencoded', bytes: Buffer.from(upTo(MEBIBYTE, 'a=1&')) },
  { name: 'plain text', contentType: 'text/plain', bytes: Buffer.alloc(100_000, 0x61) },
  { name: 'a page', contentType: 'text/html', bytes: Buffer.from('<!doctype html>') },
];

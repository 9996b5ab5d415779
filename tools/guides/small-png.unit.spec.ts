import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { smallPng } from './small-png';

type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const header = (width: number, height: number, kind: number): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, kind], 8);
  return data;
};

/** A picture as a browser writes it; each row goes through the filter whose number stands with it. */
const written = (rows: readonly { filter: 0 | 1 | 2; colours: readonly Colour[] }[]): Buffer => {
  const plain = rows.map(({ colours }) => colours.flat());
  const filtered = rows.map(({ filter }, y) => [
    filter,
    ...(plain[y] ?? []).map((byte, x) => {
      const left = plain[y]?.[x - 3] ?? 0;
      const above = plain[y - 1]?.[x] ?? 0;
      return (byte - [0, left, above][filter]!) & 255;
    }),
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(rows[0]?.colours.length ?? 0, rows.length, 2)),
    chunk('IDAT', deflateSync(Buffer.from(filtered.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const dataOf = (png: Buffer, type: string): Buffer => {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

/** The colours of a picture with a palette, row by row. */
const shown = (png: Buffer): Colour[][] => {
  const [width, height] = [dataOf(png, 'IHDR').readUInt32BE(0), dataOf(png, 'IHDR').readUInt32BE(4)];
  const palette = dataOf(png, 'PLTE');
  const rows = inflateSync(dataOf(png, 'IDAT'));
  const colourAt = (place: number): Colour => [palette[place * 3]!, palette[place * 3 + 1]!, palette[place * 3 + 2]!];
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => colourAt(rows[y * (width + 1) + 1 + x]!)),
  );
};

const ink: Colour = [27, 36, 48];
const paper: Colour = [255, 255, 255];
const late: Colour = [180, 35, 24];

describe('a small picture', () => {
  it('shows the same colours, whichever filters the browser chose', () => {
    const colours = [
      [paper, ink, paper, late],
      [ink, ink, late, paper],
      [late, paper, ink, ink],
    ];
    const picture = written(colours.map((row, y) => ({ filter: ([0, 1, 2] as const)[y]!, colours: row })));
    expect(shown(smallPng(picture))).toEqual(colours);
  });

  it('keeps a rare colour that is like no other, and lets like shades fall together', () => {
    const shades = Array.from({ length: 600 }, (_, place): Colour => [place % 256, place % 256, 255 - (place % 200)]);
    const [row = []] = shown(smallPng(written([{ filter: 0, colours: [...shades, late] }])));
    expect(row.at(-1)).toEqual(late);
    expect(new Set(row.map(String)).size).toBeLessThanOrEqual(256);
    const farthest = row
      .slice(0, -1)
      .map((colour, at) => Math.max(...colour.map((one, i) => Math.abs(one - shades[at]![i]!))));
    expect(Math.max(...farthest)).toBeLessThan(16);
  });

  it('is made from nothing but what a browser writes', () => {
    const palette = Buffer.concat([SIGNATURE, chunk('IHDR', header(1, 1, 3))]);
    expect(() => smallPng(palette)).toThrow('not a PNG as Chromium writes it');
  });
});

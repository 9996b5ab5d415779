import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;
/** Length, type and checksum around the data of a chunk. */
const HEAD_BYTES = 8;
const FOOT_BYTES = 4;
const MOST_COLOURS = 256;

/** Pixels as red, green and blue. */
interface Pixels {
  width: number;
  height: number;
  rgb: Buffer;
}

const chunksOf = (png: Buffer): { type: string; data: Buffer }[] => {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length);
    chunks.push({ type: png.toString('latin1', at + 4, at + HEAD_BYTES), data });
    at += HEAD_BYTES + length + FOOT_BYTES;
  }
  return chunks;
};

/** The predictor of the PNG specification that is closest to left + above - corner. */
const paeth = (left: number, above: number, corner: number): number => {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

/** What the filter of a row took off a byte. */
const predictors: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** Reads a PNG as Chromium writes it. @throws Error for any other kind than eight bits of red, green and blue. */
const decode = (png: Buffer): Pixels => {
  const chunks = chunksOf(png);
  const header = chunks[0]?.data ?? Buffer.alloc(0);
  const [depth, kind] = header.subarray(8, 10);
  if (depth !== 8 || kind !== 2) throw new Error(`not a PNG as Chromium writes it: depth ${depth}, kind ${kind}`);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const filtered = inflateSync(Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))));
  const row = width * 3;
  const rgb = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const predict = predictors[filtered[y * (row + 1)] ?? 0] ?? paeth;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < 3 ? 0 : (rgb[at - 3] ?? 0);
      const above = y === 0 ? 0 : (rgb[at - row] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (rgb[at - row - 3] ?? 0);
      rgb[at] = (filtered[y * (row + 1) + 1 + x] ?? 0) + predict(left, above, corner);
    }
  }
  return { width, height, rgb };
};

/** How far apart two colours are, squared. */
const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

/** The colours that stand for all others: the commonest first, none within the given distance of an earlier one. */
const standingFor = (commonestFirst: readonly number[], within: number): number[] => {
  const chosen: number[] = [];
  for (const colour of commonestFirst) {
    if (chosen.every((one) => distance(one, colour) > within)) chosen.push(colour);
    if (chosen.length > MOST_COLOURS) return standingFor(commonestFirst, 2 * within + 1);
  }
  return chosen;
};

/** A palette, and for every colour its place or that of the nearest one. */
const paletteOf = (rgb: Buffer): { palette: number[]; placeOf: ReadonlyMap<number, number> } => {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const commonestFirst = [...counts].toSorted((one, other) => other[1] - one[1]).map(([colour]) => colour);
  const palette = standingFor(commonestFirst, 0);
  const nearest = (colour: number): number =>
    palette.reduce(
      (best, one, place) => (distance(one, colour) < distance(palette[best] ?? 0, colour) ? place : best),
      0,
    );
  return { palette, placeOf: new Map(commonestFirst.map((colour) => [colour, nearest(colour)])) };
};

const chunk = (type: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const foot = Buffer.alloc(FOOT_BYTES);
  foot.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
  return Buffer.concat([head, data, foot]);
};

/**
 * The same picture in at most 256 colours, in half to a third of the bytes. Screens have few colours; what is lost is
 * the difference between neighbouring shades at the edge of letters.
 */
export const smallPng = (png: Buffer): Buffer => {
  const { width, height, rgb } = decode(png);
  const { palette, placeOf } = paletteOf(rgb);
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const row = Math.floor(pixel / width);
    rows[pixel + row + 1] = placeOf.get(rgb.readUIntBE(pixel * 3, 3)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

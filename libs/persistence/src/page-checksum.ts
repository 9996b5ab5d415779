/** PostgreSQL's page size; the packages this product uses are built with no other. */
export const PAGE_BYTES = 8_192;
const PAGE_WORDS = PAGE_BYTES / 4;

/** src/include/storage/checksum_impl.h: 32 parallel FNV-1a sums, each begun with a number of its own. */
const SUMS = 32;
const FNV_PRIME = 16_777_619;
// prettier-ignore
const BASES = new Int32Array([
  0x5b1f36e9, 0xb8525960, 0x02ab50aa, 0x1de66d2a, 0x79ff467a, 0x9bb9f8a3, 0x217e7cd2, 0x83e13d2c,
  0xf8d4474f, 0xe39eb970, 0x42c6ae16, 0x993216fa, 0x7b093b5d, 0x98daff3c, 0xf718902a, 0x0b1c9cdb,
  0xe58f764b, 0x187636bc, 0x5d7b3bb1, 0xe73de7de, 0x92bec979, 0xcca6c0b2, 0x304a0979, 0x85aa43d4,
  0x783125bb, 0x6ca8eaa2, 0xe407eac6, 0x4b5cfc3e, 0x9fbf8c76, 0x15ca20be, 0xf2ca9fd3, 0x959bd756,
]);
const sums = new Int32Array(SUMS);

/** The header's third word: the checksum in its lower half, flags in the upper. */
const CHECKSUM_WORD = 2;
const FLAGS = 0xff_ff_00_00;
const UPPER_OFFSET = 14;

/** The checksum that a page at this block number should carry, 1 to 65535. `words` is the page, four bytes a word. */
const checksumOf = (words: Int32Array, first: number, block: number): number => {
  const kept = words[first + CHECKSUM_WORD] ?? 0;
  words[first + CHECKSUM_WORD] = kept & FLAGS;
  sums.set(BASES);
  for (let row = first; row < first + PAGE_WORDS; row += SUMS) {
    for (let column = 0; column < SUMS; column += 1) mix(column, words[row + column] ?? 0);
  }
  for (let round = 0; round < 2; round += 1) {
    for (let column = 0; column < SUMS; column += 1) mix(column, 0);
  }
  words[first + CHECKSUM_WORD] = kept;
  let all = block;
  for (const sum of sums) all ^= sum;
  return ((all >>> 0) % 65_535) + 1;
};

const mix = (column: number, word: number): void => {
  const mixed = (sums[column] ?? 0) ^ word;
  sums[column] = Math.imul(mixed, FNV_PRIME) ^ (mixed >>> 17);
};

/** A page's place in the write-ahead log when it was last changed (pd_lsn). */
export const lsnOf = (pages: Buffer, page: number): bigint => {
  const at = page * PAGE_BYTES;
  return (BigInt(pages.readUInt32LE(at)) << 32n) | BigInt(pages.readUInt32LE(at + 4));
};

/**
 * Whether a page carries the checksum of its content and place. A page that was added and not yet written is all zero and
 * right too. `pages` must begin at an address divisible by four, as buffers of whole pages from Buffer.alloc do.
 */
export const pageIsRight = (pages: Buffer, page: number, block: number): boolean => {
  const at = page * PAGE_BYTES;
  if (pages.readUInt16LE(at + UPPER_OFFSET) === 0)
    return pages.subarray(at, at + PAGE_BYTES).every((byte) => byte === 0);
  const words = new Int32Array(pages.buffer, pages.byteOffset, pages.length >> 2);
  return checksumOf(words, page * PAGE_WORDS, block) === pages.readUInt16LE(at + CHECKSUM_WORD * 4);
};

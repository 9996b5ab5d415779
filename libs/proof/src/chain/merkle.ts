import { createHash } from 'node:crypto';

const HASH = /^[0-9a-f]{64}$/;

/** Whatever else stands where a hash should is no bytes at all: reading must go on, and it must lead to no true root. */
const bytesOf = (hash: string): Buffer => (HASH.test(hash) ? Buffer.from(hash, 'hex') : Buffer.alloc(0));

/**
 * A Merkle tree over event hashes as in RFC 6962: leaves and inner nodes are hashed apart (0x00, 0x01), so that no inner
 * node can pass for a leaf. Hashes are 64 lower-case hexadecimal digits.
 */
const leafOf = (hash: string): Buffer => createHash('sha256').update(Buffer.of(0)).update(bytesOf(hash)).digest();

const parentOf = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();

/** A node without a neighbour rises unchanged. */
const levelAbove = (level: readonly Buffer[]): Buffer[] => {
  const above: Buffer[] = [];
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = [level[index] as Buffer, level[index + 1]];
    above.push(right ? parentOf(left, right) : left);
  }
  return above;
};

/** The tree over hashes that come one after the other: keeps one node of every height, so it takes any number of them. */
export class GrowingMerkleTree {
  /** By height: a whole subtree that waits for its right neighbour. */
  private readonly peaks: (Buffer | undefined)[] = [];
  leaves = 0;

  add(hash: string): void {
    let node = leafOf(hash);
    let height = 0;
    for (let left = this.peaks[height]; left; left = this.peaks[height]) {
      node = parentOf(left, node);
      this.peaks[height] = undefined;
      height += 1;
    }
    this.peaks[height] = node;
    this.leaves += 1;
  }

  /** Of the hashes so far; of none, the hash of nothing. */
  get root(): string {
    const standing = this.peaks.filter((peak) => peak !== undefined);
    if (standing.length === 0) return createHash('sha256').digest('hex');
    return standing.reduce((right, left) => parentOf(left, right)).toString('hex');
  }
}

/** Root of the tree over these hashes in the given order; of none, the hash of nothing. */
export const merkleRoot = (hashes: readonly string[]): string => {
  const tree = new GrowingMerkleTree();
  for (const hash of hashes) tree.add(hash);
  return tree.root;
};

/** The neighbours on the way from one leaf to the root, each with its side: `L` or `R` before 64 digits. */
export type MerklePath = string[];

/** Paths of the leaves at these positions, in the given order; every position must exist. */
export const merklePaths = (hashes: readonly string[], positions: readonly number[]): MerklePath[] => {
  const walks = positions.map((position) => ({ position, path: [] as MerklePath }));
  let level = hashes.map(leafOf);
  while (level.length > 1) {
    for (const walk of walks) {
      const isRight = walk.position % 2 === 1;
      const neighbour = level[isRight ? walk.position - 1 : walk.position + 1];
      if (neighbour) walk.path.push(`${isRight ? 'L' : 'R'}${neighbour.toString('hex')}`);
      walk.position = Math.floor(walk.position / 2);
    }
    level = levelAbove(level);
  }
  return walks.map(({ path }) => path);
};

/** The root to which a path leads from a hash. A step that is not `L` or `R` and 64 digits leads to no true root. */
export const rootOfPath = (hash: string, path: MerklePath): string =>
  path
    .reduce((node, step) => {
      const neighbour = bytesOf(step.slice(1));
      if (step.startsWith('L')) return parentOf(neighbour, node);
      return step.startsWith('R') ? parentOf(node, neighbour) : parentOf(Buffer.alloc(0), node);
    }, leafOf(hash))
    .toString('hex');

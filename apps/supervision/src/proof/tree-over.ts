import { GrowingMerkleTree } from '@one-window/proof';
import type { PoolClient } from 'pg';

const ROWS_AT_ONCE = 5000;

/** The Merkle tree over the `hash` of every row of a query, in its order; only some rows are in memory at a time. */
export const treeOver = async (client: PoolClient, query: string, values: unknown[]): Promise<GrowingMerkleTree> => {
  const tree = new GrowingMerkleTree();
  await client.query(`declare hashes no scroll cursor for ${query}`, values);
  for (;;) {
    const { rows } = await client.query<{ hash: string }>(`fetch ${ROWS_AT_ONCE} from hashes`);
    for (const { hash } of rows) tree.add(hash);
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close hashes');
  return tree;
};

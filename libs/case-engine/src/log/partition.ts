import { PARTITIONS } from '@one-window/contracts';

/**
 * Kafka's default partitioner (murmur2, seed 0x9747b28c, as in the Java client): so that an outbox shard is the
 * partition that any other producer would choose for the same key.
 */
export const murmur2 = (key: string): number => {
  const data = Buffer.from(key);
  const m = 0x5bd1e995;
  let h = 0x9747b28c ^ data.length;
  let i = 0;
  for (; i + 4 <= data.length; i += 4) {
    let k = data.readInt32LE(i);
    k = Math.imul(k, m);
    k ^= k >>> 24;
    k = Math.imul(k, m);
    h = Math.imul(h, m) ^ k;
  }
  const rest = data.length - i;
  if (rest === 3) h ^= (data[i + 2] as number) << 16;
  if (rest >= 2) h ^= (data[i + 1] as number) << 8;
  if (rest >= 1) {
    h ^= data[i] as number;
    h = Math.imul(h, m);
  }
  h ^= h >>> 13;
  h = Math.imul(h, m);
  return h ^ (h >>> 15);
};

/** Partition, and so outbox shard, of a key. */
export const partitionOf = (key: string, partitions = PARTITIONS): number => (murmur2(key) & 0x7fffffff) % partitions;

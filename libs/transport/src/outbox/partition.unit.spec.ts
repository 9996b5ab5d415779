import { partitionOf } from '@one-window/case-engine';
import { PARTITIONS } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import fc from 'fast-check';
import { type PartitionMetadata, Partitioners } from 'kafkajs';

const byKafkajs = Partitioners.DefaultPartitioner();
const partitionsOfTopic = (count: number): PartitionMetadata[] =>
  Array.from({ length: count }, (_, partitionId) => ({
    partitionErrorCode: 0,
    partitionId,
    leader: 1,
    replicas: [1],
    isr: [1],
  }));
const chosenByKafkajs = (key: string, partitions: number) =>
  byKafkajs({
    topic: 'one-window.mediation.events',
    partitionMetadata: partitionsOfTopic(partitions),
    message: { key, value: null },
  });

describe('the shard of a key', () => {
  it('is the partition that any producer with the default partitioner would choose', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 48 }), (key, partitions) => {
        expect(partitionOf(key, partitions)).toBe(chosenByKafkajs(key, partitions));
      }),
      { numRuns: 2000 },
    );
  });

  it('is that partition for case ids', () => {
    fc.assert(
      fc.property(fc.uuid(), (caseId) => {
        expect(partitionOf(caseId)).toBe(chosenByKafkajs(caseId, PARTITIONS));
      }),
    );
  });

  it('spreads case ids over all partitions', () => {
    const used = new Set(Array.from({ length: 1000 }, () => partitionOf(newId())));
    expect(used.size).toBe(PARTITIONS);
  });
});

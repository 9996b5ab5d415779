export * from './cloud-events';
export * from './in-process-bus';
export {
  DeadLetterList,
  Replayed,
  WholeDeadLetter,
  deadLetterListSchema,
  deadLetterSchema,
  replayedSchema,
} from './inbox/dead-letter.schema';
export * from './inbox/dead-letters';
export * from './inbox/inbox-processor';
export * from './inbox/projection-consumer';
export * from './kafka/inbox-server';
export * from './kafka/kafka-sink';
export * from './kafka/kafka-topics';
export * from './outbox/event-sink';
export { RelayHealth } from './outbox/relay-health';
export * from './outbox/relay';

/** The services that keep a case or speak about it; each owns one topic and one database. */
export const serviceNames = [
  'directory',
  'intake',
  'triage',
  'mediation',
  'judicial-confirmation',
  'follow-up',
  'supervision',
] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Kafka topic of a service. Twelve partitions each; the key is the case id (directory: the organisation id). */
export const topicOf = (service: ServiceName): string => `one-window.${service}.events`;

export const serviceOfTopic = (topic: string): ServiceName | undefined =>
  serviceNames.find((service) => topicOf(service) === topic);

/** Partitions of every topic, and so shards of every outbox: one relay sends one shard, in order. */
export const PARTITIONS = 12;

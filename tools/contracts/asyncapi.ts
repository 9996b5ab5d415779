import {
  type EventType,
  eventTypes,
  PARTITIONS,
  type ServiceName,
  serviceNames,
  serviceOf,
  topicOf,
} from '@one-window/contracts';
import { bareSchema, type PublishedContracts } from './published';

const KAFKA_BINDING = '0.5.0';
const HEADERS = 'CloudEventHeaders';

const uuid = { type: 'string', format: 'uuid' };
const instant = { type: 'string', format: 'date-time' };
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const encodedJson = 'JSON, percent-encoded, because Kafka headers are read as text';

/** CloudEvents 1.0 in binary mode; the extension attributes let a reader verify the case's hash chain. */
const headersSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: { ...uuid, description: 'The same in every delivery; readers keep it to absorb duplicates' },
    ce_source: { type: 'string', pattern: '^/one-window/[a-z-]+$' },
    ce_type: { type: 'string' },
    ce_time: { ...instant, description: "Instant on the centre's clock" },
    ce_subject: { ...uuid, description: 'Case id (organisation id for the directory); also the key' },
    ce_dataschema: { type: 'string', pattern: '^urn:one-window:schema:' },
    ce_sequence: {
      type: 'string',
      pattern: '^[1-9][0-9]*$',
      description: 'Counts the events of one case in one service',
    },
    ce_recordedtime: { ...instant, description: "Instant on the machine's clock" },
    ce_correlationid: { ...uuid, description: 'Id of the first command of the chain of causes' },
    ce_causationid: { ...uuid, description: 'Id of the command or message that caused this event' },
    ce_previoushash: { ...digest, description: "SHA-256 of the case's previous event; 64 zeros for the first" },
    ce_hash: { ...digest, description: 'SHA-256 of the canonical JSON (RFC 8785) of the event without this field' },
    ce_actor: {
      type: 'string',
      description: `Who acted, with role and organisation as they were then. ${encodedJson}`,
    },
    ce_onbehalfof: { type: 'string', description: `The party for whom a clerk or agent acted. ${encodedJson}` },
    'content-type': { const: 'application/json' },
  },
  required: [
    'ce_specversion',
    'ce_id',
    'ce_source',
    'ce_type',
    'ce_time',
    'ce_subject',
    'ce_dataschema',
    'ce_sequence',
    'ce_recordedtime',
    'ce_correlationid',
    'ce_causationid',
    'ce_previoushash',
    'ce_hash',
    'ce_actor',
    'content-type',
  ],
};

const typesOf = (service: ServiceName): EventType[] => eventTypes.filter((type) => serviceOf(type) === service);
const ref = (...path: string[]) => ({ $ref: `#/${path.join('/')}` });

/** AsyncAPI 3.0 document of everything that is published, from the registry and the golden samples. */
export function asyncApiDocument({ samples }: Pick<PublishedContracts, 'samples'>) {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'One Window (一窗解纷) events',
      version: '1.0.0',
      description:
        'One topic per service. The events of one case keep their order within a topic, never across topics. Delivery is at ' +
        'least once. Within one version of a type only optional properties are added; readers keep what they do not know. ' +
        'Identity numbers, telephone numbers and addresses travel encrypted.',
      license: { name: 'Apache-2.0' },
    },
    servers: {
      house: {
        host: 'kafka:9092',
        protocol: 'kafka',
        title: 'The broker of an installation',
        description: 'As in the compose file and the chart: `KAFKA_BROKERS`, inside their networks only',
      },
      local: {
        host: 'localhost:9092',
        protocol: 'kafka',
        title: 'The broker on this machine',
        description: '`npm run broker` beside `npm run start:services`; a centre in one process has no broker',
      },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(serviceNames.map((service) => [service, channelOf(service)])),
    operations: Object.fromEntries(serviceNames.map((service) => [`publish-${service}`, operationOf(service)])),
    components: {
      messages: Object.fromEntries(eventTypes.map((type) => [type, messageOf(type, samples.get(type)?.[0]?.data)])),
      schemas: {
        [HEADERS]: headersSchema,
        ...Object.fromEntries(eventTypes.map((type) => [type, bareSchema(type)])),
      },
    },
  };
}

const channelOf = (service: ServiceName) => ({
  address: topicOf(service),
  messages: Object.fromEntries(typesOf(service).map((type) => [type, ref('components', 'messages', type)])),
  bindings: {
    kafka: {
      topic: topicOf(service),
      partitions: PARTITIONS,
      topicConfiguration: { 'retention.ms': -1 },
      bindingVersion: KAFKA_BINDING,
    },
  },
});

const operationOf = (service: ServiceName) => ({
  action: 'send',
  channel: ref('channels', service),
  messages: typesOf(service).map((type) => ref('channels', service, 'messages', type)),
  bindings: { kafka: { clientId: { type: 'string', enum: [`${service}-relay`] }, bindingVersion: KAFKA_BINDING } },
});

const keyOf = (type: EventType): string => {
  if (type === 'directory.session-ended.v1') return 'Session id';
  return serviceOf(type) === 'directory' ? 'Organisation id' : 'Case id';
};

const messageOf = (type: EventType, sample: unknown) => ({
  name: type,
  title: type,
  contentType: 'application/json',
  headers: ref('components', 'schemas', HEADERS),
  payload: ref('components', 'schemas', type),
  bindings: {
    kafka: {
      key: { ...uuid, description: keyOf(type) },
      bindingVersion: KAFKA_BINDING,
    },
  },
  ...(sample === undefined ? {} : { examples: [{ name: 'sample', payload: sample }] }),
});

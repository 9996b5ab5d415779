import { Parser } from '@asyncapi/parser';
import {
  type AnyRecordedEvent,
  eventTypes,
  PARTITIONS,
  serviceNames,
  systemActor,
  topicOf,
} from '@one-window/contracts';
import { GENESIS } from '@one-window/proof';
import { repositoryRoot } from '@one-window/testing';
import { toWire } from '@one-window/transport';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { asyncApiDocument } from './asyncapi';
import { readPublished } from './published';

const document = asyncApiDocument(readPublished(repositoryRoot()));

const event = {
  id: '019aa5d2-6f6e-7000-8000-000000000001',
  service: 'mediation',
  caseId: '019aa5d2-6f6e-7000-8000-000000000002',
  sequence: 1,
  type: 'mediation.limit-passed.v1',
  data: { rule: 'L-08', dueOn: '2026-09-26' },
  actor: systemActor('mediation'),
  onBehalfOf: { id: '019aa5d2-6f6e-7000-8000-000000000003', name: '王秀兰' },
  correlationId: '019aa5d2-6f6e-7000-8000-000000000004',
  causationId: '019aa5d2-6f6e-7000-8000-000000000004',
  occurredAt: '2026-09-26T16:00:00.000Z',
  recordedAt: '2026-09-26T16:00:00.120Z',
  previousHash: GENESIS,
  hash: 'a'.repeat(64),
} as AnyRecordedEvent;

const { onBehalfOf: _, ...bySystem } = event;

describe('the AsyncAPI document', () => {
  it('is valid AsyncAPI 3.0, its Kafka bindings and examples too', async () => {
    const { diagnostics } = await new Parser().parse(JSON.stringify(document));
    expect(
      diagnostics
        .filter(({ severity }: { severity: number }) => severity <= 1)
        .map(({ message, path }) => [message, path]),
    ).toEqual([]);
  }, 60_000);

  it('names the topic, partitions and events of every service', () => {
    for (const service of serviceNames) {
      const { kafka } = document.channels[service]!.bindings;
      expect([kafka.topic, kafka.partitions]).toEqual([topicOf(service), PARTITIONS]);
    }
    const published = Object.values(document.channels).flatMap(({ messages }) => Object.keys(messages));
    expect(published.toSorted()).toEqual(eventTypes.toSorted());
  });

  it.each([
    ['as a person sends it', event],
    ['as the system sends it', bySystem],
  ])('describes the headers that travel, %s', (_what, sent) => {
    const described = document.components.schemas.CloudEventHeaders as object;
    const validate = addFormats(new Ajv2020({ strict: true, strictTypes: false, allErrors: true })).compile(described);
    validate(toWire(sent).headers);
    expect(validate.errors).toBeNull();
  });

  it('leaves no header undescribed and requires every header that always travels', () => {
    const described = document.components.schemas.CloudEventHeaders as unknown as {
      properties: object;
      required: string[];
    };
    const always = Object.keys(toWire(bySystem).headers);
    expect(described.required.toSorted()).toEqual(always.toSorted());
    expect(Object.keys(described.properties).toSorted()).toEqual(Object.keys(toWire(event).headers).toSorted());
  });
});

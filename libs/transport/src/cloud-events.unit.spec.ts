import { type AnyRecordedEvent, roles, serviceNames } from '@one-window/contracts';
import { hashOf } from '@one-window/proof';
import { takenBack } from '@one-window/testing';
import fc from 'fast-check';
import { fromWire, toWire, UnknownEventType, UnreadableMessage, type WireMessage } from './cloud-events';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('王秀兰', '晋城市城区物业纠纷人民调解委员会', '买买提·艾力', '𠮷田', '名=值; %E4%BD', '🏛️', ' '),
);
const digest = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const actor = fc.record(
  {
    accountId: fc.uuid(),
    name: text,
    roles: fc.uniqueArray(fc.constantFrom(...roles)),
    organisationId: fc.uuid(),
    organisationName: text,
    mediatorId: fc.uuid(),
  },
  { requiredKeys: ['accountId', 'name', 'roles', 'organisationId', 'organisationName'] },
);

const event = fc
  .record(
    {
      id: fc.uuid(),
      service: fc.constantFrom(...serviceNames),
      caseId: fc.uuid(),
      sequence: fc.integer({ min: 1, max: 1_000_000 }),
      type: fc.constant('triage.offer-taken-back.v1'),
      data: fc.record({ offerId: fc.uuid(), reason: text, unknownToThisBuild: fc.jsonValue() }),
      actor,
      onBehalfOf: fc.record({ id: fc.uuid(), name: text }),
      correlationId: fc.uuid(),
      causationId: fc.uuid(),
      occurredAt: instant,
      recordedAt: instant,
      previousHash: digest,
      hash: digest,
    },
    { noNullPrototype: true, requiredKeys: requiredOfEvent() },
  )
  .map((each) => JSON.parse(JSON.stringify(each)) as AnyRecordedEvent);

function requiredOfEvent() {
  return [
    ...(['id', 'service', 'caseId', 'sequence', 'type', 'data', 'actor', 'correlationId'] as const),
    ...(['causationId', 'occurredAt', 'recordedAt', 'previousHash', 'hash'] as const),
  ];
}

/** As Kafka hands it over: header values are bytes, read as UTF-8. */
const carried = ({ key, headers, value }: WireMessage): WireMessage => ({
  key: Buffer.from(key).toString(),
  headers: Object.fromEntries(Object.entries(headers).map(([name, each]) => [name, Buffer.from(each).toString()])),
  value: Buffer.from(value),
});

describe('an event as a CloudEvent in binary mode', () => {
  it('comes back as it was sent, Chinese names and unknown fields included', () => {
    fc.assert(
      fc.property(event, (sent) => {
        const read = fromWire(carried(toWire(sent)));
        expect(read).toEqual(sent);
        expect(hashOf(read)).toBe(hashOf(sent));
      }),
      { numRuns: 500 },
    );
  });

  it('has headers that any client can carry: visible ASCII only', () => {
    fc.assert(
      fc.property(event, (sent) => {
        for (const value of Object.values(toWire(sent).headers)) expect(value).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
  });

  const sent = () => toWire(takenBack('019aa5d2-6f6e-7000-8000-000000000001', '分流有误'));
  const withHeader = (name: string, value: string | undefined): WireMessage => {
    const { key, headers, value: body } = sent();
    const { [name]: _, ...others } = headers;
    return { key, headers: value === undefined ? others : { ...others, [name]: value }, value: body };
  };

  it.each(Object.keys(sent().headers).filter((name) => !['ce_dataschema', 'content-type'].includes(name)))(
    'is unreadable without %s',
    (name) => {
      expect(() => fromWire(withHeader(name, undefined))).toThrow(UnreadableMessage);
      expect(() => fromWire(withHeader(name, ''))).toThrow(UnreadableMessage);
    },
  );

  it.each([
    ['ce_specversion', '0.3'],
    ['ce_source', '/elsewhere/triage'],
    ['ce_id', '41'],
    ['ce_subject', '案件一'],
    ['ce_sequence', 'first'],
    ['ce_sequence', '0'],
    ['ce_sequence', '1.5'],
    ['ce_correlationid', 'none'],
    ['ce_causationid', 'none'],
    ['ce_time', 'yesterday'],
    ['ce_recordedtime', '2026-13-41T00:00:00Z'],
    ['ce_hash', 'abc'],
    ['ce_previoushash', 'abc'],
    ['ce_actor', '%E4%B'],
    ['ce_actor', '%7B'],
    ['ce_onbehalfof', '%7B'],
  ])('is unreadable when %s is %s', (name, value) => {
    expect(() => fromWire(withHeader(name, value))).toThrow(UnreadableMessage);
  });

  it('is unreadable when the key is another case than the subject, or the data are not what the schema says', () => {
    expect(() => fromWire({ ...sent(), key: '019aa5d2-6f6e-7000-8000-000000000002' })).toThrow(
      'key and ce_subject differ',
    );
    expect(() => fromWire({ ...sent(), value: Buffer.from('{') })).toThrow('data is not JSON');
    expect(() => fromWire({ ...sent(), value: Buffer.from('{"offerId":1}') })).toThrow(/offerId must be string/);
  });

  it('of a type that this build does not know is told apart from a broken one', () => {
    expect(() => fromWire(withHeader('ce_type', 'triage.case-merged.v1'))).toThrow(UnknownEventType);
  });
});

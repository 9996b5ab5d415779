import { hash as digestOf, randomInt } from 'node:crypto';
import {
  type AnyRecordedEvent,
  drawReceiptCode,
  type EventData,
  type Party,
  RECEIPT_PURPOSE,
  receiptLookup,
} from '@one-window/contracts';
import { newId } from '@one-window/platform';
import {
  type FieldCipher,
  inventCreditCode,
  inventIdentityNumber,
  inventMobile,
  openPersonal,
  type PersonalField,
  personalFields,
  sealedPlaces,
  sealPersonal,
} from '@one-window/privacy';
import { hashedText, hashOf } from '@one-window/proof';
import { inventName } from './invented-people';
import { Slots, type Writer } from './slots';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const token = /v1\.[\w-]{1,32}(?:\.[\w-]+){3}/g;
/** A court counts its cases itself, and no two have one number. */
const courtNumber = /诉前调确\d+号/g;

type Registration = EventData['intake.case-registered.v1'];

/** A record of a session as it was sealed. */
interface SealedRecord {
  token: string;
  sessionId: string;
  plain: string;
}

/**
 * A case whose events are told again with other ids, another number and other people, hashed and sealed anew: what the
 * services would have recorded of another case that went the same road in the same hour.
 */
export class CopiedCase {
  readonly slots: Slots;
  private readonly ids: readonly string[];
  private readonly caseId: string;
  private readonly registration: Registration;
  private readonly records: readonly SealedRecord[];
  private readonly clear: ReadonlyMap<string, string | undefined>;
  private readonly courtNumbers: readonly string[];
  private readonly hashed: readonly { at: number; writer: Writer }[];
  private readonly parties: Writer;

  /** `shared`: ids that every case may name. `rows`: the other texts that are to be written for a copy. */
  constructor(
    events: readonly AnyRecordedEvent[],
    rows: readonly string[],
    shared: ReadonlySet<string>,
    private readonly cipher: FieldCipher,
  ) {
    const registered = events.find(({ type }) => type === 'intake.case-registered.v1');
    if (registered?.type !== 'intake.case-registered.v1') throw new Error('a case without registration is no template');
    const { caseId, data } = registered;
    this.caseId = caseId;
    this.registration = data;
    const text = [JSON.stringify(events), ...rows].join('\n');
    const all = (pattern: RegExp): string[] => [...new Set(text.match(pattern) ?? [])];
    this.ids = all(uuid).filter((id) => !shared.has(id));
    this.courtNumbers = all(courtNumber);
    this.records = events.flatMap((event) => this.recordIn(event));
    this.clear = new Map(
      data.parties.flatMap((party) =>
        personalFields.map((field) => [`${party.partyId} ${field}`, openPersonal(cipher, caseId, party, field)]),
      ),
    );
    this.slots = new Slots([...this.originals(), ...events.map(({ hash }) => hash)]);
    this.hashed = events.map((event) => {
      const writer = this.slots.writer(hashedText(event));
      // What is not the text that was hashed would give copies that nobody recorded.
      if (digestOf('sha256', hashedText(event), 'hex') !== event.hash || hashOf(event) !== event.hash)
        throw new Error('a template is not as it was recorded');
      return { at: this.slots.at(event.hash), writer };
    });
    this.parties = this.slots.writer(JSON.stringify(data.parties));
    const known = new Set(this.slots.originals);
    if (all(token).some((sealed) => !known.has(sealed))) throw new Error('a sealed field is bound to an unknown place');
  }

  /** Values of the slots of one copy; `number`: its case number, `seed`: who its people are. */
  values(number: string, seed: number): string[] {
    const values = [...this.slots.originals];
    const put = (original: string | undefined, value: string): void => {
      if (original !== undefined) values[this.slots.at(original)] = value;
    };
    const ids = new Map(this.ids.map((id) => [id, newId()]));
    for (const [original, value] of ids) put(original, value);
    const idOf = (id: string): string => ids.get(id) ?? id;
    const caseId = idOf(this.caseId);
    put(this.registration.caseNumber, number);
    for (const one of this.courtNumbers) put(one, one.replace(/(?=号$)/, number.slice(-6)));
    const code = drawReceiptCode((below) => randomInt(below));
    put(this.registration.receiptCode?.token, this.cipher.encrypt(code, sealedPlaces.receiptCode(caseId)));
    this.registration.parties.forEach((party, index) => {
      const person = seed * this.registration.parties.length + index;
      const name = inventName(person);
      put(party.name, party.kind === 'natural-person' ? name : `晋城市${name}建设有限公司`);
      put(party.creditCode, inventCreditCode(person));
      const phone = inventMobile(person);
      const invented: Partial<Record<PersonalField, string>> = { identityNumber: inventIdentityNumber(person), phone };
      for (const field of personalFields.filter((one) => party[one] !== undefined)) {
        const clear = invented[field] ?? this.clear.get(`${party.partyId} ${field}`) ?? '';
        const sealed = sealPersonal(this.cipher, caseId, idOf(party.partyId), field, clear);
        put(party[field]?.token, sealed.token);
        put(party[field]?.index, sealed.index);
      }
      const lookup = this.registration.receiptLookups?.find(({ partyId }) => partyId === party.partyId);
      put(lookup?.index, this.cipher.blindIndex(receiptLookup(code, phone), RECEIPT_PURPOSE));
    });
    for (const { token: original, sessionId, plain } of this.records)
      put(original, this.cipher.encrypt(plain, sealedPlaces.sessionRecord(caseId, idOf(sessionId))));
    for (const { at, writer } of this.hashed) values[at] = digestOf('sha256', writer(values), 'hex');
    return values;
  }

  /** The event of a copy that tells of its parties, as far as they are found by it. */
  registered(values: readonly string[]): AnyRecordedEvent {
    const caseId = values[this.slots.at(this.caseId)];
    const parties = JSON.parse(this.parties(values)) as Party[];
    return { type: 'intake.case-registered.v1', caseId, data: { parties } } as unknown as AnyRecordedEvent;
  }

  private recordIn(event: AnyRecordedEvent): SealedRecord[] {
    if (event.type !== 'mediation.session-recorded.v1' || !event.data.record) return [];
    const { sessionId, record } = event.data;
    const plain = this.cipher.decrypt(record.token, sealedPlaces.sessionRecord(event.caseId, sessionId));
    return [{ token: record.token, sessionId, plain }];
  }

  private originals(): string[] {
    const { caseNumber, parties, receiptCode, receiptLookups = [] } = this.registration;
    const ofParties = parties.flatMap((party) => [
      party.name,
      party.creditCode,
      ...personalFields.flatMap((field) => [party[field]?.token, party[field]?.index]),
    ]);
    const texts = [
      ...this.ids,
      caseNumber,
      ...this.courtNumbers,
      receiptCode?.token,
      ...receiptLookups.map(({ index }) => index),
      ...ofParties,
      ...this.records.map((record) => record.token),
    ];
    return [...new Set(texts.filter((text) => text !== undefined))];
  }
}

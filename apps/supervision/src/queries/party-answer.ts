import { Injectable } from '@nestjs/common';
import { notFound } from '@one-window/case-engine';
import { type Actor, type AnyRecordedEvent, type Party, seesWhole } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { FieldCipher, maskedParty } from '@one-window/privacy';
import { standingTo } from '../domain/access';
import { bindingClocks, type CaseReading } from '../domain/case-reading';
import { partiesOf } from '../domain/people/person-terms';
import { nextDate, sessionsAhead, shownSession } from '../domain/public-dates';
import { publicStatusOf } from '../domain/public-status';
import { factsOf } from '../domain/relations';
import { CasePage } from './case-page';
import { Contacts } from './contacts';
import type { PartyAnswerView } from './party-answer.schema';
import { Timeline } from './timeline';

/** Where a case stands, as one tells it to the party who asks at the window or calls. */
@Injectable()
export class PartyAnswer {
  constructor(
    private readonly cases: CasePage,
    private readonly timeline: Timeline,
    private readonly contacts: Contacts,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Only what this party may read: of the sessions those they come to.
   * @throws Problem case-not-found, also for somebody who does not read the course of the case, and for another's party.
   */
  async of(caseId: string, partyId: string, actor: Actor): Promise<PartyAnswerView> {
    const reading = await this.cases.readable(caseId, actor);
    const events = await this.timeline.of(caseId);
    const party = partiesOf(events).find((one: Party) => one.partyId === partyId);
    const asOf = this.clock.now();
    const asking = new Set([partyId]);
    const status = publicStatusOf(caseId, events, asking, asOf);
    if (!party || !status || !seesWhole(standingTo(reading, actor), 'course')) throw notFound(caseId);
    const { next: _, ...standing } = status;
    const [session] = status.stage.code === 'mediation' ? sessionsAhead(events, asking, asOf) : [];
    const limit = nextDate(bindingClocks(reading), [], asOf);
    const contact = await this.contacts.of(status.holder);
    const helpers = helpersIn(events, reading);
    return {
      asOf,
      ...standing,
      ...(session ? { nextSession: shownSession(session) } : {}),
      ...(limit ? { nextLimit: { on: limit.on, meaning: limit.meaning, late: limit.late } } : {}),
      caseId,
      title: reading.registration?.title ?? '',
      party: maskedParty(this.cipher, caseId, party),
      mediators: reading.readings.mediation?.organisation ? mediatorsIn(events) : [],
      ...(helpers.length > 0 ? { helpers } : {}),
      ...(contact
        ? { contact: { name: contact.name, ...(contact.telephone ? { telephone: contact.telephone } : {}) } }
        : {}),
    };
  }
}

/** Those who help now, by the last word of their organisation. */
const helpersIn = (events: readonly AnyRecordedEvent[], reading: CaseReading) => {
  const now = new Set((factsOf(reading).helping ?? []).map(({ organisationId }) => organisationId));
  const last = new Map<string, { organisation: string; names: string[] }>();
  for (const { type, data } of events) {
    if (type !== 'mediation.help-agreed.v1' || !now.has(data.organisation.organisationId)) continue;
    const names = data.mediators.map(({ name }) => name);
    last.set(data.organisation.organisationId, { organisation: data.organisation.name, names });
  }
  return [...last.values()];
};

/** Those who are appointed now: whoever takes a case up after another appoints anew. */
const mediatorsIn = (events: readonly AnyRecordedEvent[]) => {
  const last = events.findLast(
    ({ type }) =>
      type === 'mediation.mediator-appointed.v1' ||
      type === 'mediation.mediator-left.v1' ||
      type === 'mediation.case-returned.v1' ||
      type === 'mediation.case-reassigned.v1' ||
      type === 'mediation.case-taken-back.v1' ||
      type === 'mediation.case-transferred.v1',
  );
  return last?.type === 'mediation.mediator-appointed.v1' || last?.type === 'mediation.mediator-left.v1'
    ? last.data.mediators.map(({ name, presiding }) => ({ name, presiding }))
    : [];
};

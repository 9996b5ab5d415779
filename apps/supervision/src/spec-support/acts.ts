import { CaseChange, lastDayPassed, loadedCase } from '@one-window/case-engine';
import type { Actor, Decision, Holder, RecordedEvent } from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import { v7 as newId } from 'uuid';
import { unread } from '../domain/case-reading';
import { foldCase } from '../domain/fold-case';
import { giveOrder, makeFinding, passOn } from '../domain/give-orders';
import { drawnInto } from '../domain/samples';
import { supervisionModel } from '../supervision.model';
import { committee, court } from './cast';
import { actorWith } from './readers';

export const supervisor = actorWith('supervisor');
export const holders: readonly Holder[] = [
  { kind: 'organisation', id: committee.organisationId, name: committee.name },
  { kind: 'court', id: court.organisationId, name: court.name },
  { kind: 'desk', id: 'triage-desk' },
];
export const [organisation, ofCourt] = holders as [Holder, Holder];
export const START = '2026-11-02T01:00:00.000Z';

const found = {
  matter: 'records',
  severity: 'serious',
  text: '笔录没有签名。',
  wanted: '请补签。',
  limit: 'seven-days',
} as const;

/** A draw of two cases, this one the second. */
export const drawing = (sampleId: string, caseId: string) =>
  ({
    type: 'supervision.sample-drawn.v1',
    actor: supervisor,
    data: { sampleId, caseIds: [newId(), caseId], population: 40 },
  }) as unknown as RecordedEvent<'supervision.sample-drawn.v1'>;

/** One case of supervision's, acted on an hour at a time. */
export class Acts {
  readonly change = new CaseChange(supervisionModel, loadedCase(supervisionModel, newId(), undefined));
  private hour = 0;

  get state() {
    return this.change.state;
  }
  get now(): string {
    return new Date(Date.parse(START) + this.hour * 3_600_000).toISOString();
  }
  allowed(actor: Actor = supervisor): string[] {
    return Object.entries(supervisionModel.commands[this.state.stage])
      .map(([verb]) => verb as keyof typeof supervisionModel.policies)
      .filter((verb) => {
        const policy = supervisionModel.policies[verb];
        return (
          policy.roles.some((role) => actor.roles.includes(role)) && (policy.relation?.(this.state, actor) ?? true)
        );
      });
  }
  do(decision: Decision, actor: Actor = supervisor): this {
    if (!decision.accepted) throw new Error(decision.code);
    return this.record(actor, () => decision.facts);
  }
  draw(sampleId = newId()): this {
    return this.record(supervisor, () => drawnInto(this.state, drawing(sampleId, this.state.caseId)));
  }
  /** Nothing where no examination is owed, or another order is open. */
  find(holder: Holder = organisation): this {
    const { stage } = this.state;
    if (!this.allowed().includes('make-finding') || stage !== 'kept') return this;
    return this.do(makeFinding(this.state, found, holder, { ...decidedAt(this.now), newId }));
  }
  follow(holder: Holder): this {
    const facts = passOn(this.state, holder);
    return facts.length === 0 ? this : this.record(supervisor, () => facts);
  }
  pass(): this {
    const [clock] = this.state.clocks;
    if (!clock) return this;
    this.hour = Math.ceil((Date.parse(clock.dueAt) - Date.parse(START)) / 3_600_000) + 1;
    return this.record(supervisor, () => lastDayPassed(supervisionModel, this.state, clock, decidedAt(this.now)));
  }
  order(limit: 'same-day' | 'seven-days' = 'seven-days', holder: Holder = organisation): this {
    return this.do(giveOrder({ limit, wanted: '请尽快组织见面。' }, holder, { ...decidedAt(this.now), newId }));
  }
  reading() {
    return this.change.events.reduce(foldCase, unread(this.change.loaded.id));
  }
  private record(actor: Actor, facts: Parameters<CaseChange<typeof this.state>['step']>[1]): this {
    const correlation = { correlationId: newId(), causationId: newId() };
    const context = { actor, occurredAt: this.now, recordedAt: this.now, calendar: defaultCalendar, correlation };
    this.change.step(context, facts);
    this.hour += 1;
    return this;
  }
}

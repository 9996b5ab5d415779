import type { CaseStore } from '@one-window/case-engine';
import type { AnyRecordedEvent } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { raiseAlerts, type Trigger, triggerIn } from '../domain/alerts';
import type { CaseReading } from '../domain/case-reading';
import { isSameHolder } from '../domain/answerer';
import { passOn } from '../domain/give-orders';
import { answerByReassigning, carriedOut } from '../domain/remarks';
import { answering } from '../domain/standing';
import type { SupervisionCase } from '../domain/supervision-case';

/**
 * What supervision asked goes with the case: whoever has the case now answers for an order, and a proposal that the
 * director carried out is answered by that; the history says so. What events tell of danger raises an alert. Cases of
 * which nothing was asked cost nothing but the look.
 */
export const ordersFollow =
  (records: Pick<CaseStore<SupervisionCase, string>, 'follow'>) =>
  async (readings: readonly CaseReading[], events: readonly AnyRecordedEvent[]): Promise<void> => {
    for (const [caseId, triggers] of triggersIn(events)) {
      await records.follow(caseId, (state, { today }) => raiseAlerts(state, triggers, { today, newId }));
    }
    for (const reading of readings) {
      if (carriedOut(reading)) await records.follow(reading.caseId, (state) => answerByReassigning(state, reading));
      if (!reading.order) continue;
      const holder = answering(reading);
      if (!holder || isSameHolder(holder, reading.order.holder)) continue;
      await records.follow(reading.caseId, (state) => passOn(state, holder));
    }
  };

/** What these events tell of danger, by the case. */
const triggersIn = (events: readonly AnyRecordedEvent[]): ReadonlyMap<string, Trigger[]> => {
  const found = new Map<string, Trigger[]>();
  for (const event of events) {
    const trigger = triggerIn(event);
    if (trigger) found.set(event.caseId, [...(found.get(event.caseId) ?? []), trigger]);
  }
  return found;
};

import type { CaseStore } from '@one-window/case-engine';
import type { CaseReading } from '../domain/case-reading';
import { isSameHolder } from '../domain/answerer';
import { passOn } from '../domain/give-orders';
import { answering } from '../domain/standing';
import type { SupervisionCase } from '../domain/supervision-case';

/**
 * An order goes with its case: whoever has the case now answers for it, and the history says so. Cases without an order
 * cost nothing but the look.
 */
export const ordersFollow =
  (records: Pick<CaseStore<SupervisionCase, string>, 'follow'>) =>
  async (readings: readonly CaseReading[]): Promise<void> => {
    for (const reading of readings) {
      if (!reading.order) continue;
      const holder = answering(reading);
      if (!holder || isSameHolder(holder, reading.order.holder)) continue;
      await records.follow(reading.caseId, (state) => passOn(state, holder));
    }
  };

import type { CaseStore } from '@one-window/case-engine';
import type { CaseReading } from '../domain/case-reading';
import { isSameHolder } from '../domain/answerer';
import { passOn } from '../domain/give-orders';
import { answerByReassigning, carriedOut } from '../domain/remarks';
import { answering } from '../domain/standing';
import type { SupervisionCase } from '../domain/supervision-case';

/**
 * What supervision asked goes with the case: whoever has the case now answers for an order, and a proposal that the
 * director carried out is answered by that; the history says so. Cases of which nothing was asked cost nothing but the
 * look.
 */
export const ordersFollow =
  (records: Pick<CaseStore<SupervisionCase, string>, 'follow'>) =>
  async (readings: readonly CaseReading[]): Promise<void> => {
    for (const reading of readings) {
      if (carriedOut(reading)) await records.follow(reading.caseId, (state) => answerByReassigning(state, reading));
      if (!reading.order) continue;
      const holder = answering(reading);
      if (!holder || isSameHolder(holder, reading.order.holder)) continue;
      await records.follow(reading.caseId, (state) => passOn(state, holder));
    }
  };

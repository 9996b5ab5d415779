import {
  accept,
  clock,
  type ClockTable,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  type Fact,
  type Holder,
  refuse,
} from '@one-window/contracts';
import type { RuleId } from '@one-window/law';
import { startClock } from '@one-window/time-limits';
import { isSameHolder } from './answerer';
import type { SupervisionCase } from './supervision-case';

type OrderLimit = EventData['supervision.order-given.v1']['limit'];

/** How long each limit is: Shanxi 13710, whose last digit means that an order stays until it is settled. */
const rules: Readonly<Record<OrderLimit, RuleId>> = {
  'same-day': 'L-31a',
  'three-days': 'L-31b',
  'seven-days': 'L-31c',
  'one-month': 'L-31d',
};

/**
 * An order to whoever answers for the case, with its limit from the day on which it is given. Refused while the case is
 * between two of those who have it. What it names stays the last day, also where a calendar that is published later would
 * count another one.
 * @rule L-31
 */
export const giveOrder = (
  { limit, wanted }: { limit: OrderLimit; wanted: string },
  holder: Holder | undefined,
  { today, calendar, newId }: DecisionContext & { newId: () => string },
): Decision => {
  if (!holder) return refuse('nobody-answers-yet');
  const orderId = newId();
  const started = [startClock(clock('supervision-order', orderId), rules[limit], today, calendar)];
  return accept(fact('supervision.order-given.v1', { orderId, limit, wanted, holder, clocks: { started } }));
};

/** A sentence to whoever answers for the case; nothing runs. */
export const urgeHolder = ({ text }: { text: string }, holder: Holder | undefined): Decision =>
  holder ? accept(fact('supervision.case-urged.v1', { text, holder })) : refuse('nobody-answers-yet');

/** What stands in every event about the order that is open; its stage says that there is one. */
const ofOrder = ({ order }: SupervisionCase): { orderId: string; holder: Holder } => {
  if (!order) throw new Error('a stage of an order without one');
  return { orderId: order.orderId, holder: order.holder };
};

const settling = (orderId: string) => ({ stopped: [clock('supervision-order', orderId)] });

export const reportOnOrder = (state: SupervisionCase, { text }: { text: string }): Decision =>
  accept(fact('supervision.order-reported.v1', { ...ofOrder(state), text }));

/** The clock goes on: nothing was settled. */
export const sendReportBack = (state: SupervisionCase, { reason }: { reason: string }): Decision =>
  accept(fact('supervision.report-sent-back.v1', { ...ofOrder(state), reason }));

export const acceptReport = (state: SupervisionCase, { remark }: { remark?: string }): Decision => {
  const about = ofOrder(state);
  const said = remark === undefined ? {} : { remark };
  return accept(fact('supervision.report-accepted.v1', { ...about, ...said, clocks: settling(about.orderId) }));
};

export const withdrawOrder = (state: SupervisionCase, { reason }: { reason: string }): Decision => {
  const about = ofOrder(state);
  return accept(fact('supervision.order-withdrawn.v1', { ...about, reason, clocks: settling(about.orderId) }));
};

/** The order goes on with the case to whoever answers for it now; nothing where that is who has it already. */
export const passOn = ({ order }: SupervisionCase, holder: Holder): Fact[] =>
  order && !isSameHolder(order.holder, holder)
    ? [fact('supervision.order-passed-on.v1', { orderId: order.orderId, from: order.holder, holder })]
    : [];

export const clocks: ClockTable<'supervision', SupervisionCase> = {
  'supervision-order': {
    binds: ['ordered', 'reported'],
    ranOut: (state, { dueOn }) => [fact('supervision.order-overdue.v1', { ...ofOrder(state), dueOn })],
  },
};

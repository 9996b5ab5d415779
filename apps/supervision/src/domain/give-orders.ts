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
import { examinedIn } from './samples';
import { isExtensionOpen, type Order } from './orders';
import type { SupervisionCase } from './supervision-case';

type FindingWanted = Pick<
  EventData['supervision.finding-made.v1'],
  'matter' | 'severity' | 'text' | 'limit' | 'wanted'
>;
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
  deciding: DecisionContext & { newId: () => string },
): Decision =>
  holder
    ? accept(fact('supervision.order-given.v1', { ...begun(limit, deciding), limit, wanted, holder }))
    : refuse('nobody-answers-yet');

/** A new order and its clock. */
const begun = (limit: OrderLimit, { today, calendar, newId }: DecisionContext & { newId: () => string }) => {
  const orderId = newId();
  const started = [startClock(clock('supervision-order', orderId), rules[limit], today, calendar)];
  return { orderId, clocks: { started } };
};

/** What an examination found is an order to put it right, which is followed as any other. */
export const makeFinding = (
  { drawn }: SupervisionCase,
  { limit, ...found }: FindingWanted,
  holder: Holder | undefined,
  deciding: DecisionContext & { newId: () => string },
): Decision => {
  const sampleIds = examinedIn(drawn);
  if (sampleIds.length === 0) return refuse('not-drawn');
  if (!holder) return refuse('nobody-answers-yet');
  return accept(fact('supervision.finding-made.v1', { ...begun(limit, deciding), sampleIds, limit, ...found, holder }));
};

/** A sentence to whoever answers for the case; nothing runs. */
export const urgeHolder = ({ text }: { text: string }, holder: Holder | undefined): Decision =>
  holder ? accept(fact('supervision.case-urged.v1', { text, holder })) : refuse('nobody-answers-yet');

/** What stands in every event about the order that is open; its stage says that there is one. */
export const ofOrder = ({ order }: SupervisionCase) => {
  if (!order) throw new Error('a stage of an order without one');
  const { orderId, holder } = order;
  return { orderId, holder, ...rectifying(order) };
};

const rectifying = ({ finding }: Order) => (finding ? { rectification: true as const } : {});

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

/**
 * The order goes on with the case to whoever answers for it now; nothing where that is who has it already. A longer limit
 * that was asked for and is not decided lapses with it, and the course says so.
 */
export const passOn = ({ order }: SupervisionCase, holder: Holder): Fact[] =>
  order && !isSameHolder(order.holder, holder)
    ? [
        fact('supervision.order-passed-on.v1', {
          orderId: order.orderId,
          from: order.holder,
          holder,
          ...(order.extension && isExtensionOpen(order) ? { extensionUntil: order.extension.until } : {}),
          ...rectifying(order),
        }),
      ]
    : [];

export const clocks: ClockTable<'supervision', SupervisionCase> = {
  'supervision-order': {
    binds: ['ordered', 'reported'],
    ranOut: (state, { dueOn }) => [fact('supervision.order-overdue.v1', { ...ofOrder(state), dueOn })],
  },
  // It only warns: that the danger is over, a person says.
  alert: { binds: ['kept', 'ordered', 'reported'] },
};

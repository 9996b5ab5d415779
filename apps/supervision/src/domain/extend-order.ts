import {
  accept,
  clock,
  type Decision,
  type DecisionContext,
  dayOutside,
  fact,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { addDays, civilDate, clockUntil } from '@one-window/time-limits';
import { ofOrder } from './give-orders';
import { type Extension, isExtensionOpen, type Order } from './orders';
import type { SupervisionCase } from './supervision-case';

/** So many days beyond its last day an order may have: 13710 names no most, so this house does. */
const MOST_DAYS = 365;

/** The order of a stage that has one; its stage says that there is one. */
const orderOf = ({ order }: SupervisionCase): Order => {
  if (!order) throw new Error('a stage of an order without one');
  return order;
};

export const whyNotAskExtension = ({ order }: SupervisionCase): Refusal | undefined =>
  order && isExtensionOpen(order) ? refuse('extension-asked-already', { since: order.extension?.at }) : undefined;

export const whyNotDecideExtension = ({ order }: SupervisionCase): Refusal | undefined =>
  order && isExtensionOpen(order) ? undefined : refuse('no-extension-asked');

/**
 * What cannot be done within a month is asked for in time, with the day and the plan (13710); once the limit has passed it
 * is late and stays so. `until`: a day after the present limit, Shanghai civil date.
 * @rule L-31
 */
export const askExtension = (
  state: SupervisionCase,
  { until, reason, plan }: Pick<Extension, 'until' | 'reason' | 'plan'>,
  { today }: DecisionContext,
): Decision => {
  const { dueOn } = orderOf(state).clock;
  if (dueOn < today) return refuse('order-limit-passed', { dueOn, today });
  const due = civilDate(dueOn);
  const outside = dayOutside('until', until, addDays(due, 1), addDays(due, MOST_DAYS));
  return outside ?? accept(fact('supervision.extension-asked.v1', { ...ofOrder(state), until, reason, plan }));
};

/** The extension that waits; its policy says that there is one. */
const openIn = (state: SupervisionCase): Extension => {
  const { extension } = orderOf(state);
  if (!extension) throw new Error('nothing to decide on');
  return extension;
};

/** The limit is longer from now on, also where it passed while the leader was asked. A named day: no calendar moves it. */
export const approveExtension = (
  state: SupervisionCase,
  { remark }: { remark?: string },
  { today }: DecisionContext,
): Decision => {
  const { until } = openIn(state);
  if (until < today) return refuse('extension-day-passed', { until, today });
  const { orderId, ...about } = ofOrder(state);
  const { startedOn, dueOn: formerDueOn } = orderOf(state).clock;
  const started = [clockUntil(clock('supervision-order', orderId), startedOn, until)];
  const said = remark === undefined ? {} : { remark };
  return accept(
    fact('supervision.extension-approved.v1', { orderId, ...about, until, formerDueOn, ...said, clocks: { started } }),
  );
};

/** The limit stays as it is. */
export const refuseExtension = (state: SupervisionCase, { reason }: { reason: string }): Decision => {
  const { until } = openIn(state);
  return accept(fact('supervision.extension-refused.v1', { ...ofOrder(state), until, reason }));
};

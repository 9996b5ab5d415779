import type { AnyRecordedEvent, EventData, Holder, RunningClock } from '@one-window/contracts';
import { alertedAfter, type Alerted } from './alerts';
import { type Drawn, drawnAfter, type Finding } from './samples';

/** What was answered to an order, and why it was sent back where it was. */
export interface OrderReport {
  at: string;
  by: string;
  organisation: string;
  text: string;
  sentBack?: string;
}

/** That the limit be longer, as whoever answers asked it of the leader. Days are Shanghai civil dates, instants ISO 8601 UTC. */
export interface Extension {
  at: string;
  by: string;
  organisation: string;
  /** The last day that is wanted. */
  until: string;
  reason: string;
  /** How it will be done by then. */
  plan: string;
  /** Absent while it waits; `text` is the reason of a refusal, or a remark. */
  decided?: { at: string; by: string; approved: boolean; text?: string };
}

/** An order that is not settled yet. */
export interface Order {
  orderId: string;
  limit: EventData['supervision.order-given.v1']['limit'];
  wanted: string;
  /** Who has the case and so answers. */
  holder: Holder;
  givenAt: string;
  /** Name of the supervisor. */
  givenBy: string;
  clock: RunningClock;
  /** The last one has to be decided where it was not sent back. */
  reports: OrderReport[];
  /** Of an order to put right what an examination found. */
  finding?: Finding;
  /** The last time that a longer limit was asked for. */
  extension?: Extension;
}

/** The last time that somebody was urged. */
export interface Urge {
  at: string;
  by: string;
  text: string;
  holder: Holder;
}

/** That the case go to another organisation, to the triage desk. */
export interface Proposal {
  at: string;
  by: string;
  reason: string;
}

/** How many returns, or anomalies, were there when they were looked into last. */
export type Settled = Partial<Record<SettledMatter, number>>;
export type SettledMatter = EventData['supervision.matter-settled.v1']['matter'];

/** What supervision asked about the case and is still open, and what it settled. A case has one order at a time. */
export interface Asked extends Alerted {
  order?: Order;
  urge?: Urge;
  proposal?: Proposal;
  settled?: Settled;
  /** The draws in which the case was, the first one first. */
  drawn?: Drawn[];
}

/** The members of a case, or of its view, that are told here. */
export const askedIn = ({ order, urge, proposal, settled, drawn, alert, alertedOf }: Asked): Asked => ({
  ...(order ? { order } : {}),
  ...(urge ? { urge } : {}),
  ...(proposal ? { proposal } : {}),
  ...(settled ? { settled } : {}),
  ...(drawn ? { drawn } : {}),
  ...(alert ? { alert } : {}),
  ...(alertedOf ? { alertedOf } : {}),
});

/** All but these members, which are then told anew. */
export const withoutAsked = <T extends Asked>({
  order: _,
  urge: __,
  proposal: ___,
  settled: ____,
  drawn: _____,
  alert: ______,
  alertedOf: _______,
  ...rest
}: T): Omit<T, keyof Asked> => rest;

/** Whether the order waits for the supervisor, and not for whoever has the case. */
export const isReported = ({ reports }: Pick<Order, 'reports'>): boolean => {
  const last = reports.at(-1);
  return last !== undefined && last.sentBack === undefined;
};

/** Whether the leader has yet to decide on a longer limit. */
export const isExtensionOpen = ({ extension }: Pick<Order, 'extension'>): boolean =>
  extension !== undefined && extension.decided === undefined;

const given = (
  {
    orderId,
    limit,
    wanted,
    holder,
    clocks,
  }: Pick<EventData['supervision.order-given.v1'], 'orderId' | 'limit' | 'wanted' | 'holder' | 'clocks'>,
  { occurredAt, actor }: AnyRecordedEvent,
): Order | undefined => {
  const [clock] = clocks?.started ?? [];
  return clock && { orderId, limit, wanted, holder, givenAt: occurredAt, givenBy: actor.name, clock, reports: [] };
};

/** Nobody waits for it any more: it was reported on, or is answered by others now. */
const withoutOpenExtension = (order: Order): Order => {
  if (!isExtensionOpen(order)) return order;
  const { extension: _, ...rest } = order;
  return rest;
};

/** The last extension with what was decided, and with the clock that runs from then on. */
const decided = (
  order: Order,
  approved: boolean,
  { text, clock }: { text?: string | undefined; clock?: RunningClock | undefined },
  { occurredAt, actor }: AnyRecordedEvent,
): Order =>
  order.extension
    ? {
        ...order,
        ...(clock ? { clock } : {}),
        extension: {
          ...order.extension,
          decided: { at: occurredAt, by: actor.name, approved, ...(text === undefined ? {} : { text }) },
        },
      }
    : order;

const extensionAsked = (
  order: Order,
  { until, reason, plan }: EventData['supervision.extension-asked.v1'],
  { occurredAt, actor }: AnyRecordedEvent,
): Order => ({
  ...order,
  extension: { at: occurredAt, by: actor.name, organisation: actor.organisationName, until, reason, plan },
});

const reported = (order: Order, text: string, { occurredAt, actor }: AnyRecordedEvent): Order => ({
  ...withoutOpenExtension(order),
  reports: [...order.reports, { at: occurredAt, by: actor.name, organisation: actor.organisationName, text }],
});

const sentBack = (order: Order, reason: string): Order => ({
  ...order,
  reports: order.reports.map((report, index) =>
    index === order.reports.length - 1 ? { ...report, sentBack: reason } : report,
  ),
});

const withoutOrder = ({ order: _, ...asked }: Asked): Asked => asked;
const withoutProposal = ({ proposal: _, ...asked }: Asked): Asked => asked;

/** Applies an event of supervision's own; any other leaves it as it is. */
export const askedAfter = (before: Asked, event: AnyRecordedEvent): Asked => {
  const drawn = drawnAfter(before.drawn, event);
  const asked = drawn === before.drawn ? before : { ...before, ...(drawn ? { drawn } : {}) };
  const { order } = asked;
  switch (event.type) {
    case 'supervision.case-urged.v1': {
      const { text, holder } = event.data;
      return { ...asked, urge: { at: event.occurredAt, by: event.actor.name, text, holder } };
    }
    case 'supervision.order-given.v1': {
      const opened = given(event.data, event);
      return opened ? { ...asked, order: opened } : asked;
    }
    case 'supervision.finding-made.v1': {
      const { matter, severity, text } = event.data;
      const opened = given(event.data, event);
      return opened ? { ...asked, order: { ...opened, finding: { matter, severity, text } } } : asked;
    }
    case 'supervision.order-passed-on.v1':
      return order ? { ...asked, order: { ...withoutOpenExtension(order), holder: event.data.holder } } : asked;
    case 'supervision.extension-asked.v1':
      return order ? { ...asked, order: extensionAsked(order, event.data, event) } : asked;
    case 'supervision.extension-approved.v1': {
      const { remark: text, clocks } = event.data;
      return order ? { ...asked, order: decided(order, true, { text, clock: clocks?.started?.[0] }, event) } : asked;
    }
    case 'supervision.extension-refused.v1':
      return order ? { ...asked, order: decided(order, false, { text: event.data.reason }, event) } : asked;
    case 'supervision.order-reported.v1':
      return order ? { ...asked, order: reported(order, event.data.text, event) } : asked;
    case 'supervision.report-sent-back.v1':
      return order ? { ...asked, order: sentBack(order, event.data.reason) } : asked;
    case 'supervision.report-accepted.v1':
    case 'supervision.order-withdrawn.v1':
      return withoutOrder(asked);
    case 'supervision.reassignment-proposed.v1':
      return { ...asked, proposal: { at: event.occurredAt, by: event.actor.name, reason: event.data.reason } };
    case 'supervision.proposal-answered.v1':
      return withoutProposal(asked);
    case 'supervision.alert-raised.v1':
    case 'supervision.alert-settled.v1': {
      const { alert: _, alertedOf: __, ...others } = asked;
      return { ...others, ...alertedAfter(asked, event) };
    }
    case 'supervision.matter-settled.v1':
      return { ...asked, settled: { ...asked.settled, [event.data.matter]: event.data.count } };
    default:
      return asked;
  }
};

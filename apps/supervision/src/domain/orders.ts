import type { AnyRecordedEvent, EventData, Holder, RunningClock } from '@one-window/contracts';

/** What was answered to an order, and why it was sent back where it was. */
export interface OrderReport {
  at: string;
  by: string;
  organisation: string;
  text: string;
  sentBack?: string;
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
export interface Asked {
  order?: Order;
  urge?: Urge;
  proposal?: Proposal;
  settled?: Settled;
}

/** The members of a case, or of its view, that are told here. */
export const askedIn = ({ order, urge, proposal, settled }: Asked): Asked => ({
  ...(order ? { order } : {}),
  ...(urge ? { urge } : {}),
  ...(proposal ? { proposal } : {}),
  ...(settled ? { settled } : {}),
});

/** Whether the order waits for the supervisor, and not for whoever has the case. */
export const isReported = ({ reports }: Pick<Order, 'reports'>): boolean => {
  const last = reports.at(-1);
  return last !== undefined && last.sentBack === undefined;
};

const given = (
  { orderId, limit, wanted, holder, clocks }: EventData['supervision.order-given.v1'],
  { occurredAt, actor }: AnyRecordedEvent,
): Order | undefined => {
  const [clock] = clocks?.started ?? [];
  return clock && { orderId, limit, wanted, holder, givenAt: occurredAt, givenBy: actor.name, clock, reports: [] };
};

const reported = (order: Order, text: string, { occurredAt, actor }: AnyRecordedEvent): Order => ({
  ...order,
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
export const askedAfter = (asked: Asked, event: AnyRecordedEvent): Asked => {
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
    case 'supervision.order-passed-on.v1':
      return order ? { ...asked, order: { ...order, holder: event.data.holder } } : asked;
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
    case 'supervision.matter-settled.v1':
      return { ...asked, settled: { ...asked.settled, [event.data.matter]: event.data.count } };
    default:
      return asked;
  }
};

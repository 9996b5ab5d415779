import {
  amendmentsIn,
  type AnyRecordedEvent,
  type EventData,
  type Party,
  receiptLookupsAfter,
  registrationFields,
  withAmendments,
} from '@one-window/contracts';

type Registered = EventData['intake.case-registered.v1'] & { amended?: number; former?: Party[] };

/** What the window registered of a case, by the last word; undefined before its registration has arrived. */
export const registeredIn = (events: readonly AnyRecordedEvent[]): Registered | undefined => {
  const first = events.find((event) => event.type === 'intake.case-registered.v1');
  if (first?.type !== 'intake.case-registered.v1') return undefined;
  const amendments = amendmentsIn(events);
  const registered: Registered = first.data;
  return {
    ...withAmendments(registered, amendments, registrationFields),
    receiptLookups: amendments.reduce(receiptLookupsAfter, registered.receiptLookups ?? []),
  };
};

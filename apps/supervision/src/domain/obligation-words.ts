import type { AnyRecordedEvent } from '@one-window/contracts';

const money = new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' });

/** Every obligation of these events' agreements in a few words, by its id: what is owed, and how much in yuan. */
export const obligationWords = (events: readonly AnyRecordedEvent[]): ReadonlyMap<string, string> =>
  new Map(
    events.flatMap((event) =>
      event.type === 'mediation.agreement-effective.v1'
        ? event.data.obligations.map(({ obligationId, description, amountFen }) => {
            const amount = amountFen === undefined ? '' : `，${money.format(amountFen / 100)}`;
            return [obligationId, `${description}${amount}`] as const;
          })
        : [],
    ),
  );

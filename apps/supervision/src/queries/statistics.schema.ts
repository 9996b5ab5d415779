import {
  type Answer,
  codeSchema,
  countSchema,
  daySchema,
  listSchema,
  momentSchema,
  named,
  nullable,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { phaseCodes } from '../domain/standing';

/** A number; null where it would point at people. */
const shownSchema = nullable(countSchema);
const cell = { key: textSchema, count: shownSchema };
const cellsSchema = listSchema(named('Cell', objectSchema(cell)));
const tableSchema = listSchema(named('NamedCell', objectSchema({ ...cell, name: textSchema })));

/** Numbers about all cases; `since` is the first day of the 52 weeks that funnel, results and weeks cover. */
export const statisticsSchema = named(
  'CityStatistics',
  objectSchema(
    {
      asOf: momentSchema,
      stage: tableSchema,
      kind: tableSchema,
      outcome: tableSchema,
      time: tableSchema,
      since: daySchema,
      funnel: cellsSchema,
      results: cellsSchema,
      fulfilment: cellsSchema,
      ageing: listSchema(objectSchema({ stage: codeSchema(phaseCodes), stageName: textSchema, days: cellsSchema })),
      weeks: listSchema(objectSchema({ week: daySchema, registered: shownSchema, closed: shownSchema })),
      regions: listSchema(
        objectSchema({
          code: textSchema,
          registered: shownSchema,
          agreed: shownSchema,
          open: shownSchema,
          late: shownSchema,
        }),
      ),
    },
    {
      /** Numbers below it are withheld. */
      suppressedBelow: countSchema,
    },
  ),
);
export type CityStatistics = Answer<typeof statisticsSchema>;

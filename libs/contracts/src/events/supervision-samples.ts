import { withoutStop } from '@one-window/inputs';
import { type Static, Type } from '@sinclair/typebox';
import { seesWhole } from '../access/sight';
import { disputeKindCodes } from '../codes';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { findingMatters, findingSeverities, orderLimits } from '../for-pages/road-codes';
import { confidedEvent, eventOfNoCase } from './case-event';
import { codeOf, Day, Digest, Holder, Text, Uuid } from './common';
import { en } from './sentence-words';
import { readsDraws } from './supervision-remarks';
import { readsAsked } from './of-an-order';

/** Among which cases is drawn: registered from one Shanghai day to another, both counted, and where given narrower. */
export const SampleFilter = Type.Object({
  from: Day,
  to: Day,
  organisationId: Type.Optional(Uuid),
  disputeKind: Type.Optional(codeOf(disputeKindCodes)),
});
export type SampleFilter = Static<typeof SampleFilter>;

const SampleIds = Type.Array(Uuid, { minItems: 1, description: 'The draws in which the case was examined' });

/** Cases that are drawn and examined, what was found in them, and what became of that. */
export const supervisionSampleEvents = {
  /**
   * The draw as anybody can repeat it: of the cases that the filter finds, those whose SHA-256 over `<seed>:<case id>` is
   * lowest, the lowest first.
   */
  'supervision.sample-drawn.v1': eventOfNoCase({
    sampleId: Uuid,
    purpose: Text,
    filter: SampleFilter,
    rule: codeOf(['lowest-sha256'] as const, 'How the cases are ranked'),
    seed: Digest,
    seedOfDay: Type.Optional(
      Type.String({
        format: 'date',
        description: 'The sealed day whose root the seed is, which nobody chooses; absent where it was drawn at random',
      }),
    ),
    population: Type.Integer({ minimum: 1, description: 'How many cases the filter found' }),
    populationDigest: Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 over their ids in ascending order, joined by commas',
    }),
    caseIds: Type.Array(Uuid, { minItems: 1, description: 'The cases drawn, in the order of the draw' }),
  }),
  /** Nobody who works on the case is told before it was examined. */
  'supervision.case-drawn.v1': confidedEvent(
    (_, { standing }) => readsDraws(standing),
    {
      sampleId: Uuid,
      number: Type.Integer({ minimum: 1, description: 'Its place in the draw' }),
      of: Type.Integer({ minimum: 1, description: 'How many were drawn' }),
      population: Type.Integer({ minimum: 1 }),
      drawnBy: Text,
    },
    {
      zh: {
        name: '抽中检查',
        sentence: ({ number, of, population, drawnBy }) =>
          `${drawnBy}抽查，从 ${population} 件中抽取 ${of} 件，本案为第 ${number} 件`,
      },
      en: {
        name: 'Drawn in a sample',
        sentence: ({ number, of, population, drawnBy }) =>
          `Drawn in a sample of ${drawnBy}, as number ${number} of ${of} out of ${population}`,
      },
    },
  ),
  'supervision.case-examined.v1': confidedEvent(
    (_, { standing }) => seesWhole(standing, 'notes'),
    { sampleIds: SampleIds, remark: Type.Optional(Text) },
    {
      zh: {
        name: '抽查未发现问题',
        sentence: ({ remark }) => `抽查未发现问题${remark === undefined ? '' : `：${remark}`}`,
      },
      en: {
        name: 'Examined, no fault found',
        sentence: ({ remark }) => `Examined in a sample, no fault found${remark === undefined ? '' : `: ${remark}`}`,
      },
    },
  ),
  /** What was found, and the order to put it right, with its limit. */
  'supervision.finding-made.v1': confidedEvent(
    ({ holder }, { standing }) => readsAsked(holder, standing),
    {
      orderId: Uuid,
      sampleIds: SampleIds,
      matter: codeOf(findingMatters),
      severity: codeOf(findingSeverities),
      text: Text,
      limit: codeOf(orderLimits),
      wanted: Text,
      holder: Holder,
    },
    {
      zh: {
        name: '抽查发现问题',
        sentence: ({ matter, severity, text, limit, wanted }) =>
          `抽查发现问题（${zhNames.findingMatters[matter]}，${zhNames.findingSeverities[severity]}）：${withoutStop(text)}；整改要求，时限${zhNames.orderLimits[limit]}：${wanted}`,
      },
      en: {
        name: 'Fault found',
        sentence: ({ matter, severity, text, limit, wanted }) =>
          `Found a fault (${en.lower(enNames.findingMatters[matter])}, ${en.lower(enNames.findingSeverities[severity])}): ${withoutStop(text)}; to be put right, limit ${en.lower(enNames.orderLimits[limit])}: ${wanted}`,
      },
    },
  ),
} as const;

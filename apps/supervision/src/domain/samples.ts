import {
  accept,
  type AnyRecordedEvent,
  type Decision,
  type EventData,
  fact,
  type Fact,
  type RecordedEvent,
  refuse,
  type Refusal,
} from '@one-window/contracts';

/** What an examination found. */
export type Finding = Pick<EventData['supervision.finding-made.v1'], 'matter' | 'severity' | 'text'>;

/** That the case was drawn, and what its examination came to; neither `outcome` nor what follows it while it waits. */
export interface Drawn {
  sampleId: string;
  at: string;
  /** Its place among those drawn, and how many those are. */
  number: number;
  of: number;
  outcome?: 'no-fault' | 'fault';
  examinedAt?: string;
  /** Name of the supervisor who examined it. */
  examinedBy?: string;
  remark?: string;
}

/** What is told here of supervision's own record of a case. */
export interface DrawnCase {
  caseId: string;
  drawn?: Drawn[];
}

const waits = ({ outcome }: Drawn): boolean => outcome === undefined;

/** Whether an examination is still owed. */
export const waitsForExamination = (drawn: readonly Drawn[] = []): boolean => drawn.some(waits);

/**
 * The draws that an examination now speaks for: all that wait for one, or where a fault was found already, the draws in
 * which that was, so that another fault can be written down after it.
 */
export const examinedIn = (drawn: readonly Drawn[] = []): string[] => {
  const waiting = drawn.filter(waits);
  const last = drawn.at(-1);
  const again = last?.outcome === 'fault' ? drawn.filter(({ examinedAt }) => examinedAt === last.examinedAt) : [];
  return (waiting.length > 0 ? waiting : again).map(({ sampleId }) => sampleId);
};

export const whyNotExamine = ({ drawn }: Pick<DrawnCase, 'drawn'>): Refusal | undefined =>
  waitsForExamination(drawn) ? undefined : refuse('not-drawn');

export const whyNotFind = ({ drawn }: Pick<DrawnCase, 'drawn'>): Refusal | undefined =>
  examinedIn(drawn).length > 0 ? undefined : refuse('not-drawn');

/** The case was examined and nothing was found. */
export const examine = ({ drawn }: Pick<DrawnCase, 'drawn'>, { remark }: { remark?: string }): Decision =>
  accept(
    fact('supervision.case-examined.v1', {
      sampleIds: examinedIn(drawn),
      ...(remark === undefined ? {} : { remark }),
    }),
  );

/** What a draw says of each of its cases, once. */
export const drawnInto = (
  { caseId, drawn = [] }: DrawnCase,
  { data: { sampleId, caseIds, population }, actor }: RecordedEvent<'supervision.sample-drawn.v1'>,
): Fact[] =>
  drawn.some((one) => one.sampleId === sampleId)
    ? []
    : [
        fact('supervision.case-drawn.v1', {
          sampleId,
          number: caseIds.indexOf(caseId) + 1,
          of: caseIds.length,
          population,
          drawnBy: actor.name,
        }),
      ];

/** The draws of a case after one event more; the same list where the event says nothing of them. */
export const drawnAfter = (drawn: Drawn[] | undefined, event: AnyRecordedEvent): Drawn[] | undefined => {
  switch (event.type) {
    case 'supervision.case-drawn.v1': {
      const { sampleId, number, of } = event.data;
      return [...(drawn ?? []), { sampleId, at: event.occurredAt, number, of }];
    }
    case 'supervision.case-examined.v1':
      return examined(drawn, event.data.sampleIds, 'no-fault', event, event.data.remark);
    case 'supervision.finding-made.v1':
      return examined(drawn, event.data.sampleIds, 'fault', event);
    default:
      return drawn;
  }
};

const examined = (
  drawn: readonly Drawn[] = [],
  sampleIds: readonly string[],
  outcome: NonNullable<Drawn['outcome']>,
  { occurredAt, actor }: AnyRecordedEvent,
  remark?: string,
): Drawn[] =>
  drawn.map((one) =>
    sampleIds.includes(one.sampleId)
      ? {
          ...one,
          outcome,
          examinedAt: occurredAt,
          examinedBy: actor.name,
          ...(remark === undefined ? {} : { remark }),
        }
      : one,
  );

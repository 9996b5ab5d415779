import type { AnyRecordedEvent } from '@one-window/contracts';
import { contentUnchanged, GENESIS, hashedCaseId, hashOf, verifyChain } from '@one-window/proof';
import { type CaseModel, type CaseState, timedClocks } from '../log/case-model';
import { replay, type VersionedEvent } from '../log/replay';
import type { CaseSources, ReceivedRow } from './case-sources';
import { type LineRow, lineRow } from '../log/case-lines';
import { differences } from './differences';

/**
 * Why a case is not folded again: an earlier build left it and the service has not started since, events are not as they
 * were recorded, or the model cannot apply them.
 */
export type RefoldRefusal = 'earlier-build' | 'recorded' | 'received' | 'unfoldable' | 'keeps-changing';

/** Thrown inside a refold for a case that cannot be folded; the case is told, the others go on. */
export class NotFolded extends Error {
  constructor(
    readonly refusal: RefoldRefusal,
    message: string,
  ) {
    super(message);
    this.name = 'NotFolded';
  }
}

/** A case as its events add up to it. */
export interface FoldedCase<State extends CaseState = CaseState> {
  /** Of the last event; the row's own may be later. */
  version: number;
  stage: string;
  /** As `evolve` made it; {@link storedForm} is what a row holds of it. */
  data: State;
  sequence: number;
  head: string;
  timers: Record<string, string>;
  line?: LineRow;
}

/** Folds a case from nothing but its checked events. @throws NotFolded */
export const foldedCase = <State extends CaseState>(model: CaseModel<State>, sources: CaseSources): FoldedCase => {
  const { stored, recorded } = sources;
  if (stored.version !== undefined && stored.stateVersion === 0) {
    throw new NotFolded('earlier-build', 'the service records where it stands as it starts');
  }
  checkRecorded(sources);
  return foldOf(model, stored.id, recorded, receivedEvents(sources));
};

/** What these events of a case add up to, each at the version that it made. @throws NotFolded */
export const foldOf = <State extends CaseState>(
  model: CaseModel<State>,
  caseId: string,
  recorded: readonly VersionedEvent[],
  received: readonly VersionedEvent[],
): FoldedCase<State> => {
  const state = stateOf(model, caseId, recorded, received);
  const last = recorded.at(-1);
  const version = Math.max(0, ...recorded.map((one) => one.version), ...received.map((one) => one.version));
  // What nothing was recorded or received of stands on no list.
  const line = version === 0 ? undefined : model.line?.(state);
  return {
    version,
    stage: state.stage,
    data: state,
    sequence: last?.event.sequence ?? 0,
    head: last?.event.hash ?? GENESIS,
    timers: Object.fromEntries(
      timedClocks(model, state).map(({ name, dueAt }) => [name, new Date(dueAt).toISOString()]),
    ),
    ...(line ? { line: withoutNulls(lineRow(caseId, line)) } : {}),
  };
};

/** A state as it comes back out of its row: fields that are undefined are not there. */
export const storedForm = (state: CaseState): CaseState => JSON.parse(JSON.stringify(state)) as CaseState;

/** The fields of a stored row that are not what its events add up to. */
export const differingFields = ({ stored }: CaseSources, folded: FoldedCase): string[] =>
  stored.version === undefined
    ? ['row']
    : [
        ...differences(stored.stage, folded.stage, 'stage'),
        ...differences(stored.data, storedForm(folded.data), 'data'),
        ...differences(stored.timers, folded.timers, 'timer'),
        ...differences(stored.line ?? {}, folded.line ?? {}, 'line'),
      ];

/** As PostgreSQL gives a row without the columns that hold nothing. */
const withoutNulls = (line: LineRow): LineRow =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null && value !== undefined)) as LineRow;

const checkRecorded = ({ stored, recorded }: CaseSources): void => {
  const chain = recorded.map(({ event }) => event);
  const finding = verifyChain(chain).find((one) => !contentUnchanged([one]));
  if (finding) throw new NotFolded('recorded', `event ${finding.sequence} is ${finding.finding}`);
  const last = chain.at(-1);
  if (stored.version === undefined) return;
  if (stored.sequence !== (last?.sequence ?? 0) || stored.head !== (last?.hash ?? GENESIS)) {
    throw new NotFolded('recorded', `the row ends at event ${stored.sequence}, the log at ${last?.sequence ?? 0}`);
  }
};

const receivedEvents = ({ received, chains }: CaseSources): VersionedEvent[] => {
  const places = new Map(
    chains.flatMap((chain) => chain.map((event, index) => [event.id, { event, index, chain }] as const)),
  );
  return received.map((row) => {
    const place = places.get(row.eventId);
    if (!place) throw new NotFolded('received', `event ${row.eventId} is in no log`);
    if (!isAsReceived(row, place)) throw new NotFolded('received', `event ${row.eventId} is not what was received`);
    return { version: row.version, event: place.event };
  });
};

/** By the hash that was kept with it, or where none was, by the chain that leads to it. */
const isAsReceived = (
  { hash }: ReceivedRow,
  { event, index, chain }: { event: AnyRecordedEvent; index: number; chain: readonly AnyRecordedEvent[] },
): boolean =>
  hash === undefined
    ? contentUnchanged(verifyChain(chain.slice(0, index + 1)))
    : event.hash === hash && (hashOf(event) === hash || hashedCaseId(event) !== undefined);

const stateOf = <State extends CaseState>(
  model: CaseModel<State>,
  caseId: string,
  recorded: readonly VersionedEvent[],
  received: readonly VersionedEvent[],
): State => {
  try {
    return replay(model, caseId, recorded, received);
  } catch (error) {
    throw new NotFolded('unfoldable', error instanceof Error ? error.message : String(error));
  }
};

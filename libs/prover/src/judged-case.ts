import {
  type CaseModel,
  type CaseState,
  type Difference,
  differing,
  type FoldedCase,
  foldOf,
  NotFolded,
  sameJson,
  STATE_VERSION,
  storedForm,
  type VersionedEvent,
} from '@one-window/case-engine';
import type { AnyRecordedEvent } from '@one-window/contracts';
import { type ChainFinding, contentUnchanged, GENESIS, verifyChain } from '@one-window/proof';
import type { LoggedEvent } from './case-logs';
import type { CaseRows } from './case-rows';
import { chainFindings, differencesFromCopy, isWhole } from './copy-alignment';
import { roundedNumbers } from './exact-event';
import { type Found, shown, shownMasked } from './found';
import { logFindings, versionFindings } from './log-findings';
import { type ReceivedEvents, receivedFindings } from './received-findings';

/** A case with what its chain says by itself. */
export interface LookedAt {
  rows: CaseRows;
  chain: readonly ChainFinding[];
}

export const lookedAt = (rows: CaseRows): LookedAt => ({
  rows,
  chain: verifyChain(rows.log.map(({ event }) => event)),
});

/** What supervision keeps of a case, as far as it was asked for. */
export interface Copies extends ReceivedEvents {
  /** This service's own chain, for a log that {@link needsItsCopy}. */
  chain?: readonly AnyRecordedEvent[];
}

export interface JudgedCase {
  findings: Found[];
  /** Copies of received events that are not what their service hashed: supervision's damage, not this service's. */
  alteredCopies: AnyRecordedEvent[];
  /** Something that it is folded from has not come to supervision (yet). */
  waits: boolean;
  /** SHA-256 (hex) over the bytes of its events, where their chain has nothing amiss. */
  events?: string;
}

/** Whether a log is broken, or ends elsewhere than the row says, so that its copy is needed to say where. */
export const needsItsCopy = ({ rows: { row, log }, chain }: LookedAt): boolean => {
  const last = log.at(-1)?.event;
  const otherEnd = row && (row.sequence !== (last?.sequence ?? 0) || row.head !== (last?.hash ?? GENESIS));
  return !contentUnchanged(chain) || otherEnd === true;
};

/**
 * Everything in a case's rows that is not what the rest of the record says: the log against its own chain, what was
 * received against what its services recorded, the row and the timers against the fold of both.
 */
export const judgedCase = <State extends CaseState>(
  model: CaseModel<State>,
  { rows, chain }: LookedAt,
  copies: Copies,
): JudgedCase => {
  const copied = copies.chain && isWhole(copies.chain) ? differencesFromCopy(rows.log, copies.chain) : [];
  const inChain = copied.length > 0 ? copied : chainFindings(rows.log, chain);
  const logIsWhole = contentUnchanged(chain) && copied.length === 0;
  const { findings: inInbox, received, unknown, alteredCopies } = receivedFindings(rows, copies, model.listensTo);
  const inVersions = versionFindings(rows);
  const inRows = logIsWhole ? rowFindings(rows) : [];
  // From events that are not whole nothing is folded: what they add up to would be told as a second fault.
  const log = logIsWhole ? rows.log : asCopied(rows.log, copies.chain ?? []);
  const whole = log && received !== undefined && inInbox.length === 0 && inVersions.length === 0;
  const inState = whole ? foldedFindings(model, rows, log, received) : [];
  return {
    findings: withoutRepeats([...inChain, ...logFindings(rows), ...inInbox, ...inVersions, ...inRows, ...inState]),
    alteredCopies,
    waits: unknown > 0,
    ...(rows.events === undefined || chain.length > 0 || inChain.length > 0 ? {} : { events: rows.events }),
  };
};

/** An altered log as its copy has it, so that the row can be judged all the same; undefined where events are missing. */
const asCopied = (log: readonly LoggedEvent[], chain: readonly AnyRecordedEvent[]): VersionedEvent[] | undefined => {
  const copied = log.flatMap(({ version }, index) => {
    const event = chain[index];
    return event ? [{ version, event }] : [];
  });
  return isWhole(chain) && copied.length === log.length && log.length > 0 ? copied : undefined;
};

const foldedFindings = <State extends CaseState>(
  model: CaseModel<State>,
  rows: CaseRows,
  log: readonly VersionedEvent[],
  received: readonly VersionedEvent[],
): Found[] => {
  try {
    return stateFindings(rows, foldOf(model, rows.id, log, received));
  } catch (error) {
    if (!(error instanceof NotFolded)) throw error;
    const { message } = error;
    return [
      { place: 'cases', kind: 'unfoldable', stored: '', expected: shown(message), table: 'event_log', act: 'insert' },
    ];
  }
};

const inRow = (place: string, kind: Found['kind'], stored: string, expected: string): Found => ({
  place,
  kind,
  stored,
  expected,
  table: 'cases',
  act: 'update',
});

/** The row against the end of the log and the versions that were made. */
const rowFindings = ({ id, row, log, inbox, refolded }: CaseRows): Found[] => {
  const last = log.at(-1)?.event;
  const version = Math.max(0, ...log.map((one) => one.version), ...inbox.map((one) => one.version), ...refolded);
  if (!row) {
    return version === 0 ? [] : [{ ...inRow('cases', 'row-missing', '', id), act: 'delete' }];
  }
  if (version === 0) return [{ ...inRow('cases', 'row-added', id, ''), act: 'insert' }];
  const [sequence, head] = [last?.sequence ?? 0, last?.hash ?? GENESIS];
  return [
    ...(row.sequence === sequence
      ? []
      : [inRow('cases.sequence', 'head-differs', String(row.sequence), String(sequence))]),
    ...(row.head === head ? [] : [inRow('cases.head', 'head-differs', shown(row.head), shown(head))]),
    ...(row.version === version ? [] : [inRow('cases.version', 'row-differs', String(row.version), String(version))]),
    ...(row.stateVersion === STATE_VERSION
      ? []
      : [inRow('cases.state_version', 'row-differs', String(row.stateVersion), String(STATE_VERSION))]),
  ];
};

/** The row and the timers against the fold. */
const stateFindings = ({ row, timers, line }: CaseRows, folded: FoldedCase): Found[] => {
  const timerFindings = differing(
    Object.fromEntries(timers.map(({ name, dueAt }) => [name, dueAt])),
    folded.timers,
  ).map(timerFinding);
  const lines = lineFindings(line, folded.line);
  if (!row) return [...timerFindings, ...lines];
  const stage = row.stage === folded.stage ? [] : [inRow('cases.stage', 'row-differs', shown(row.stage), folded.stage)];
  const stored: unknown = JSON.parse(row.data);
  const same = sameJson(stored, folded.data);
  const data = (same ? [] : differing(stored, storedForm(folded.data))).map(({ path, one, other }) =>
    inRow(`cases.data.${path}`, 'row-differs', shownMasked(one), shownMasked(other)),
  );
  const rounded = roundedNumbers(row.data).map((one) =>
    inRow('cases.data', 'row-differs', shown(one), String(Number(one))),
  );
  return [...stage, ...data, ...rounded, ...timerFindings, ...lines];
};

/** The line of the lists against the one that the model makes of the fold. */
const lineFindings = (line: CaseRows['line'], folded: FoldedCase['line']): Found[] => {
  const place = { place: 'case_line', table: 'case_line' as const };
  if (!line && !folded) return [];
  if (!line) return [{ ...place, kind: 'row-missing', stored: '', expected: shown(folded?.id), act: 'delete' }];
  if (!folded) return [{ ...place, kind: 'row-added', stored: shown(line['id']), expected: '', act: 'insert' }];
  return differing(line, folded).map(({ path, one, other }) => ({
    ...place,
    place: `case_line.${path}`,
    kind: 'row-differs',
    stored: shownMasked(one),
    expected: shownMasked(other),
    act: 'update',
  }));
};

const timerFinding = ({ path, one, other }: Difference): Found => {
  const both = { stored: shown(one), expected: shown(other), table: 'timer' as const };
  if (one === undefined) return { ...both, place: `timer[${path}]`, kind: 'row-missing', act: 'delete' };
  if (other === undefined) return { ...both, place: `timer[${path}]`, kind: 'row-added', act: 'insert' };
  return { ...both, place: `timer[${path}].due_at`, kind: 'row-differs', act: 'update' };
};

const withoutRepeats = (findings: readonly Found[]): Found[] => [
  ...new Map(findings.map((one) => [`${one.place} ${one.kind}`, one])).values(),
];

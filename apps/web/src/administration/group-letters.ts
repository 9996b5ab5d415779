import type { DeadLetter } from '../api/dead-letters';
import type { ServiceName } from '../api/types';

/** Letters of one service that failed for the same reason. */
export interface LetterGroup {
  service: ServiceName;
  fingerprint: string;
  error: string;
  consumers: string[];
  /** How many cases they concern. */
  keys: number;
  firstFailedAt: string;
  lastFailedAt: string;
  /** The oldest first. */
  letters: DeadLetter[];
}

/** The class that letters are parked with when an earlier one of their case waits. */
const WAITS_BEHIND = 'BlockedByEarlier';

/** Whether a letter failed only because another one of its case did. */
export const waitsBehind = ({ fingerprint }: Pick<DeadLetter, 'fingerprint'>): boolean =>
  fingerprint.startsWith(WAITS_BEHIND);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Same service and same reason together: the largest group first, those that only wait behind others last. */
export const groupLetters = (
  answers: readonly { service: ServiceName; letters: readonly DeadLetter[] }[],
): LetterGroup[] =>
  answers
    .flatMap(({ service, letters }) =>
      unique(letters.map(({ fingerprint }) => fingerprint)).map((fingerprint): LetterGroup => {
        const own = letters
          .filter((letter) => letter.fingerprint === fingerprint)
          .toSorted((one, other) => Number(one.id) - Number(other.id));
        const failures = own.map(({ firstFailedAt }) => firstFailedAt).toSorted();
        return {
          service,
          fingerprint,
          error: own[0]?.error ?? '',
          consumers: unique(own.map(({ consumer }) => consumer)),
          keys: unique(own.map(({ key }) => key)).length,
          firstFailedAt: failures[0] ?? '',
          lastFailedAt:
            own
              .map(({ lastFailedAt }) => lastFailedAt)
              .toSorted()
              .at(-1) ?? '',
          letters: own,
        };
      }),
    )
    .toSorted(
      (one, other) =>
        Number(waitsBehind(one)) - Number(waitsBehind(other)) || other.letters.length - one.letters.length,
    );

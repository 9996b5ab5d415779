import { type DisputeKind, disputeKinds } from '@one-window/contracts';
import { terms } from './terms';

/** A dispute kind with the words that speak for it, the most telling first, and the sum of their weights. */
export interface RankedKind {
  disputeKind: DisputeKind;
  name: string;
  score: number;
  words: string[];
}

export interface Advice {
  /** Kinds for which at least one word speaks, best first. */
  ranked: RankedKind[];
  /** Absent when no word decides, or two kinds weigh the same. */
  top?: RankedKind;
}

interface Term {
  word: string;
  weight: number;
}

const termsByKind = Object.entries(terms).map(([disputeKind, byWeight]) => ({
  disputeKind: disputeKind as DisputeKind,
  terms: Object.entries(byWeight)
    .flatMap(([weight, words]) => words.split(' ').map((word): Term => ({ word, weight: Number(weight) })))
    .toSorted((a, b) => b.weight - a.weight || b.word.length - a.word.length),
}));

/** A word inside a longer one that was found does not count again. */
const foundIn = (text: string, candidates: readonly Term[]): Term[] => {
  const found = candidates.filter(({ word }) => text.includes(word));
  return found.filter(({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)));
};

/**
 * Advises a dispute kind by the words in the text: each word of a kind's list counts once with its weight. Names the
 * words, so that the officer can see why and decide otherwise.
 */
export const adviseOn = (text: string): Advice => {
  const ranked = termsByKind
    .map(({ disputeKind, terms: candidates }): RankedKind => {
      const found = foundIn(text, candidates);
      return {
        disputeKind,
        name: disputeKinds[disputeKind],
        score: found.reduce((sum, { weight }) => sum + weight, 0),
        words: found.map(({ word }) => word),
      };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.disputeKind.localeCompare(b.disputeKind));
  const [first, second] = ranked;
  return { ranked, ...(first && first.score !== second?.score ? { top: first } : {}) };
};

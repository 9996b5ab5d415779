import { randomFrom } from '@one-window/road';

/** Choices that a seed decides: the same seed, the same choices in the same order. */
export class Chance {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
  }

  /** A whole number from 0 to `length` - 1. */
  whole = (length: number): number => Math.floor(this.next() * length);

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.whole(most - least + 1);
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to choose from');
    return list[this.whole(list.length)] as T;
  }

  /** True in `share` of the cases, 0 to 1. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** The same entries in another order. */
  shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    return list.map(() => rest.splice(this.whole(rest.length), 1)[0] as T);
  };
}

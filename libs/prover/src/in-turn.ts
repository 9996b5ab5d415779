let last: Promise<unknown> = Promise.resolve();

/**
 * One statement of a proof after the other, in each thread: while the database works on one, what it gave before is
 * hashed and folded, and who reads a page meanwhile shares the database with few.
 */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work);
  // Whoever asked is told that it failed; the next goes on.
  last = mine.catch(() => undefined);
  return mine;
};

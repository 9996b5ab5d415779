let last: Promise<void> = Promise.resolve();

/**
 * Lets whatever else waits in this process go on first. Whoever asks goes on in a round of the event loop of their own:
 * of all that is proven at once, one case at a time stands between two requests.
 */
export const othersFirst = (): Promise<void> => {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
};

/** Waits, but no longer than until it is stopped. */
export const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    stopped.addEventListener('abort', over);
    if (stopped.aborted) over();
  });

/** The places at which a test may end the process, to show that nothing is lost there. */
export const crashPoints = [
  'after-load-before-commit',
  'after-commit-before-answer',
  'after-commit-before-publish',
  'after-publish-before-mark',
  'after-mark',
  'after-receive-before-handling',
  'after-handling-before-acknowledge',
  'after-timer-fired-before-commit',
  'after-timer-committed',
  'after-parking-before-acknowledge',
  'after-proof-page',
] as const;
export type CrashPoint = (typeof crashPoints)[number];

const armed = process.env.ONE_WINDOW_CRASH_AT;
let passesLeft = Number(process.env.ONE_WINDOW_CRASH_AFTER ?? '0');

/** Ends the process hard when ONE_WINDOW_CRASH_AT names this point and it has been passed the wanted number of times. */
export const crashPoint = (point: CrashPoint): void => {
  if (armed !== point) return;
  if (passesLeft > 0) {
    passesLeft -= 1;
    return;
  }
  process.kill(process.pid, 'SIGKILL');
};

/**
 * Runs a program to its end: its exit status is what it answers, 0 for nothing, 1 after an error, which is printed. Ends the
 * process itself, because a connection that a failed run left open would keep it.
 */
export const runProgram = (program: () => Promise<number | void>): void => {
  program().then(
    (status) => process.exit(status ?? 0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
};

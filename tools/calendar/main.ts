import { calendarProgram } from './program';

calendarProgram((line) => console.log(line))
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });

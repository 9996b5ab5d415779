import { program } from 'commander';
import { runProgram } from '../start/run-program';
import { linesOf, prove } from './prove';

program
  .description('Proves all cases once: what people see is what was recorded. The last line is one JSON object')
  .option('--url <url>', 'where the centre answers', process.env.ONE_WINDOW_URL ?? 'http://127.0.0.1:8080')
  .option('--token <token>', "a supervisor's access token", process.env.ONE_WINDOW_TOKEN)
  .option('--username <name>', 'a supervisor or auditor', process.env.ONE_WINDOW_USERNAME)
  .option('--password <password>', 'better in the environment', process.env.ONE_WINDOW_PASSWORD)
  .option('--code <code>', 'of the second factor, where there is one', process.env.ONE_WINDOW_CODE)
  .option('--json', 'findings as JSON too, one a line', false)
  .addHelpText('after', '\nExit status: 0 nothing found, 1 something is not as it was recorded, 2 it could not run.');

const options = program
  .parse()
  .opts<{ url: string; token?: string; username?: string; password?: string; code?: string; json: boolean }>();

const COULD_NOT_RUN = 2;

runProgram(async () => {
  const { json, ...access } = options;
  try {
    const { summary, found } = await prove(access);
    for (const one of found) {
      const lines = json ? [JSON.stringify(one)] : linesOf(one);
      for (const line of lines) process.stdout.write(`${line}\n`);
    }
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return summary.findings === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return COULD_NOT_RUN;
  }
});

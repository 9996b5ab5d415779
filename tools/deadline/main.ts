import { readFileSync } from 'node:fs';
import { program } from 'commander';
import { timeLimitRule } from '@one-window/law';
import { civilDate, computeDeadline, type Deadline, defaultCalendar, explain } from '@one-window/time-limits';

program
  .description('Explains a deadline as JSON')
  .option('--rule <id>', 'time limit, as in L-21')
  .option('--from <date>', 'start day, YYYY-MM-DD; it is not counted')
  .option('--cases <file>', 'JSON list of { "rule", "from" } for many at once');

const options = program.parse().opts<{ rule?: string; from?: string; cases?: string }>();

const answer = (rule: string, from: string) => {
  const deadline: Deadline = computeDeadline({
    rule: timeLimitRule(rule, from),
    startedOn: civilDate(from),
    calendar: defaultCalendar,
  });
  return { ...deadline, explanation: { zh: explain(deadline, 'zh'), en: explain(deadline, 'en') } };
};

const main = (): void => {
  if (options.cases) {
    const cases = JSON.parse(readFileSync(options.cases, 'utf8')) as { rule: string; from: string }[];
    process.stdout.write(
      `${JSON.stringify(
        cases.map(({ rule, from }) => answer(rule, from)),
        null,
        2,
      )}\n`,
    );
  } else if (options.rule && options.from) {
    process.stdout.write(`${JSON.stringify(answer(options.rule, options.from), null, 2)}\n`);
  } else {
    throw new Error('give --rule and --from, or --cases');
  }
};

try {
  main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

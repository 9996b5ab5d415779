import 'reflect-metadata';
import { DEMONSTRATION_PASSWORD, readConsultations } from '@one-window/road';
import { sampleQuestions } from '@one-window/testing';
import { program } from 'commander';
import { startOwnCentre } from '../start/own-centre';
import { runProgram } from '../start/run-program';
import { linesOf, prove } from '../prove/prove';
import { walkHatches } from './hatches';
import { inOwnHouse } from './own-house';
import { choose, supervisor, type WalkedCase, walk } from './walk';

program
  .description('Takes real disputes from a file through the whole road over HTTP, window to archive')
  .option('--input <file>', 'consultations as JSON: [{ text, label }]', sampleQuestions)
  .option('--count <n>', 'how many cases', '40')
  .option('--side-by-side <n>', 'cases on their way at the same time', '8')
  .option(
    '--road <name>',
    'hatches: the ways out of every state in which a case would be stuck, in a year ahead of today',
  )
  .option('--only <names...>', 'of the hatches, the cases of the stories of these names alone')
  .option('--kafka', 'the hatches with every service as its own process over Kafka')
  .option('--url <url>', 'a running centre; absent: one is started on a temporary data folder and a free port');

const options = program.parse().opts<{
  input: string;
  count: string;
  sideBySide: string;
  road?: string;
  only?: string[];
  kafka?: true;
  url?: string;
}>();

const print = ({ road, caseNumber, path, milliseconds, faults }: WalkedCase): void => {
  const mark = faults.length === 0 ? '✓' : '✗';
  process.stdout.write(
    `${mark} ${caseNumber || '(no number)'}  ${road.zh}  ${milliseconds} ms\n    ${path.join(' → ')}\n`,
  );
  for (const fault of faults) process.stdout.write(`    ! ${fault}\n`);
};

/** So many different ways out at least. */
const LEAST_ENDS = 37;

/** The road moves the centre's clock by a year, so it walks in a house of its own. */
const hatches = async (): Promise<number> => {
  const started = performance.now();
  const { only } = options;
  const { cases, ends, faults } = await inOwnHouse(options.kafka === true, (house) => walkHatches(house, { only }));
  for (const fault of faults) process.stdout.write(`! ${fault}\n`);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const different = Object.keys(ends).length;
  process.stdout.write(`${JSON.stringify({ cases, different, ends, faults: faults.length, seconds })}\n`);
  return faults.length === 0 && different >= (only === undefined ? LEAST_ENDS : 1) ? 0 : 1;
};

const main = async (): Promise<number> => {
  if (options.road === 'hatches') return hatches();
  if (options.road !== undefined) throw new Error(`no road is called ${options.road}`);
  const centre = options.url ? undefined : await startOwnCentre();
  try {
    const started = performance.now();
    const walked = await walk({
      url: options.url ?? (centre?.url as string),
      questions: choose(readConsultations(options.input), Number(options.count)),
      sideBySide: Number(options.sideBySide),
      onCase: print,
    });
    const arrived = walked.filter(({ faults }) => faults.length === 0);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const ends: Record<string, number> = {};
    for (const { road } of arrived) ends[road.name] = (ends[road.name] ?? 0) + 1;
    // What people see is what was recorded: the walk ends with a proof that finds nothing.
    const url = options.url ?? centre?.url ?? '';
    const proof = await prove({ url, username: supervisor, password: DEMONSTRATION_PASSWORD });
    for (const line of proof.found.flatMap(linesOf)) process.stdout.write(`${line}\n`);
    const summary = {
      cases: walked.length,
      arrived: arrived.length,
      failed: walked.length - arrived.length,
      ends,
      proof: { cases: proof.summary.cases, findings: proof.summary.findings },
      seconds,
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return summary.failed === 0 && summary.proof.findings === 0 ? 0 : 1;
  } finally {
    await centre?.stop();
  }
};

runProgram(main);

import 'reflect-metadata';
import { DEMONSTRATION_PASSWORD, readConsultations } from '@one-window/road';
import { sampleQuestions } from '@one-window/testing';
import { program } from 'commander';
import { startOwnCentre } from '../start/own-centre';
import { runProgram } from '../start/run-program';
import { linesOf, prove } from '../prove/prove';
import { choose, supervisor, type WalkedCase, walk } from './walk';

program
  .description('Takes real disputes from a file through the whole road over HTTP, window to archive')
  .option('--input <file>', 'consultations as JSON: [{ text, label }]', sampleQuestions)
  .option('--count <n>', 'how many cases', '40')
  .option('--side-by-side <n>', 'cases on their way at the same time', '8')
  .option('--url <url>', 'a running centre; absent: one is started on a temporary data folder and a free port');

const options = program.parse().opts<{ input: string; count: string; sideBySide: string; url?: string }>();

const print = ({ road, caseNumber, path, milliseconds, faults }: WalkedCase): void => {
  const mark = faults.length === 0 ? '✓' : '✗';
  process.stdout.write(
    `${mark} ${caseNumber || '(no number)'}  ${road.zh}  ${milliseconds} ms\n    ${path.join(' → ')}\n`,
  );
  for (const fault of faults) process.stdout.write(`    ! ${fault}\n`);
};

const main = async (): Promise<number> => {
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

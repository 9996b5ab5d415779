import 'reflect-metadata';
import { sampleQuestions } from '@one-window/testing';
import { readConsultations } from '@one-window/road';
import { program } from 'commander';
import { runProgram } from '../start/run-program';
import { choose } from '../walk/walk';
import { brokenPromises, chaosInOwnHouse } from './chaos';

program
  .description('Kills relays, consumers, services and brokers while disputes travel; the last line is one JSON object')
  .option('--minutes <n>', 'how long to kill', '2')
  .option('--seed <n>', 'decides what is killed when', '1')
  .option('--side-by-side <n>', 'cases on their way at the same time', '8')
  .option('--input <file>', 'consultations as JSON: [{ text, label }]', sampleQuestions);

const options = program.parse().opts<{ minutes: string; seed: string; sideBySide: string; input: string }>();

runProgram(async () => {
  const result = await chaosInOwnHouse({
    minutes: Number(options.minutes),
    seed: Number(options.seed),
    sideBySide: Number(options.sideBySide),
    questions: choose(readConsultations(options.input), 44),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(result)}\n`);
  const broken = brokenPromises(result);
  for (const line of broken) process.stderr.write(`${line}\n`);
  return broken.length === 0 ? 0 : 1;
});

import { program } from 'commander';
import { searched, shortest } from './walk';

program
  .description('Looks for an end of the case from states that random lawful commands reach in the real models')
  .option('--states <number>', 'how many states', '10000')
  .option('--seed <number>', 'seed of the first walk; the others follow it', '1')
  .option('--places', 'print where cases are stuck, without the histories');

const { states, seed, places } = program.parse().opts<{ states: string; seed: string; places?: true }>();

function* seedsFrom(first: number): Generator<number> {
  for (let next = first; ; next += 1) yield next;
}

const found = searched(seedsFrom(Number(seed)), Number(states));
for (const deadEnd of found.deadEnds) {
  process.stdout.write(`${places ? `${deadEnd.place} (met ${deadEnd.met} times)` : shortest(deadEnd)}\n`);
}
process.stdout.write(`${found.states} states, ${found.deadEnds.length} dead ends\n`);
process.exitCode = found.deadEnds.length === 0 ? 0 : 1;

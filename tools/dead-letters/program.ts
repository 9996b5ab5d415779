import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import { deadLetterStatuses } from '@one-window/transport';
import { type Access, ServiceClient } from './service-client';

interface Common extends Access {
  service: ServiceName;
}

interface Decision extends Common {
  fingerprint?: string;
  key?: string;
  id?: number;
  reason: string;
  dryRun?: boolean;
}

interface Letter {
  id: string;
  status: string;
  consumer: string;
  eventType: string | null;
  key: string;
  attempts: number;
  firstFailedAt: string;
  fingerprint: string;
  error: string;
}

function letterNumber(text: string): number {
  const id = Number(text);
  if (!Number.isSafeInteger(id) || id < 1)
    throw new InvalidArgumentError('the number of a dead letter, as list shows it');
  return id;
}

const common = (command: Command): Command =>
  command
    .addOption(new Option('--service <name>', 'whose inbox').choices(serviceNames).makeOptionMandatory())
    .addOption(
      new Option('--url <url>', 'where the centre answers').env('ONE_WINDOW_URL').default('http://127.0.0.1:8080'),
    )
    .addOption(new Option('--token <token>', "an administrator's access token").env('ONE_WINDOW_TOKEN'))
    .addOption(new Option('--username <name>', 'an administrator').env('ONE_WINDOW_USERNAME'))
    .addOption(new Option('--password <password>', 'better in the environment').env('ONE_WINDOW_PASSWORD'))
    .addOption(new Option('--code <code>', 'of the second factor, where there is one').env('ONE_WINDOW_CODE'));

const decision = (command: Command): Command =>
  common(command)
    .option('--fingerprint <text>', 'letters that failed with the same error at the same place')
    .option('--key <key>', 'letters of one case id')
    .option('--id <number>', 'one letter', letterNumber)
    .requiredOption('--reason <text>', 'kept with the decision')
    .option('--dry-run', 'only say which letters it would be');

const linesOf = ({ id, status, consumer, eventType, key, attempts, firstFailedAt, ...letter }: Letter): string[] => [
  `#${id} ${status} ${consumer} ${eventType ?? '(unreadable)'} key=${key} attempts=${attempts} since=${firstFailedAt}`,
  `    ${letter.fingerprint}: ${letter.error}`,
];

/** The command line of the dead letters; `print` gets every line for the person who asked. */
export function deadLettersProgram(print: (line: string) => void): Command {
  const printLetters = (items: unknown): void => {
    const letters = items as Letter[];
    for (const line of letters.flatMap(linesOf)) print(line);
    print(`${letters.length} letters`);
  };
  const decide = (verb: 'replay' | 'discard') => async (options: Decision) => {
    const { fingerprint, key, id, reason, dryRun, service } = options;
    const body = { fingerprint, key, id, reason, dryRun };
    const answer = await new ServiceClient(options).post(`/api/${service}/dead-letters/${verb}`, body);
    if (answer.items) printLetters(answer.items);
    else print(`${String(answer.resolved)} taken in, ${String(answer.failed)} still parked`);
  };

  const program = new Command('dead-letters').description(
    'Messages that a service could not take in. Decisions are kept with who made them and why.',
  );
  common(program.command('list').description('what waits, or what was decided'))
    .addOption(new Option('--status <status>', 'only these').choices(deadLetterStatuses))
    .option('--fingerprint <text>', 'only those that failed alike')
    .action(async (options: Common & { status?: string; fingerprint?: string }) => {
      const query = new URLSearchParams();
      if (options.status) query.set('status', options.status);
      if (options.fingerprint) query.set('fingerprint', options.fingerprint);
      const { items } = await new ServiceClient(options).get(
        `/api/${options.service}/dead-letters?${query.toString()}`,
      );
      printLetters(items);
    });
  common(program.command('show').description('one message with its headers and data'))
    .addArgument(new Argument('<id>', 'number of the letter').argParser(letterNumber))
    .action(async (id: number, options: Common) => {
      const letter = await new ServiceClient(options).get(`/api/${options.service}/dead-letters/${id}`);
      print(JSON.stringify(letter, undefined, 2));
    });
  decision(program.command('replay').description('try again, with all that wait behind')).action(decide('replay'));
  decision(program.command('discard').description('give up for good')).action(decide('discard'));
  return program;
}

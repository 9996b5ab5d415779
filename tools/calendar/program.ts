import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type RoadService, roadServices } from '@one-window/contracts';
import { Command, Option } from 'commander';
import { type Access, ServiceClient } from '../dead-letters/service-client';

interface Options extends Access {
  dryRun?: string;
  publish?: string;
}

interface Moved {
  caseId: string;
  name: string;
  rule: string;
  before: string;
  after: string;
  provisionalBefore: boolean;
  provisionalAfter: boolean;
  why: string[];
  whyEn: string[];
}

/**
 * The command line of the working calendar; `print` gets every line for the person who asked. A notice is a JSON file in
 * the form of libs/time-limits/src/calendar: year, source, off, work.
 */
export function calendarProgram(print: (line: string) => void): Command {
  return new Command('calendar')
    .description(
      '试算或者公布一年的放假调休安排。 Says what a holiday notice would move, or publishes it for all services.',
    )
    .addOption(
      new Option('--dry-run <file>', '只列出届满日会变动的期限 only list the running limits that would move').conflicts(
        'publish',
      ),
    )
    .option('--publish <file>', '公布，各服务随即重新计算 publish it; every service counts its running limits anew')
    .addOption(
      new Option('--url <url>', 'where the centre answers').env('ONE_WINDOW_URL').default('http://127.0.0.1:8080'),
    )
    .addOption(new Option('--token <token>', "an administrator's access token").env('ONE_WINDOW_TOKEN'))
    .addOption(new Option('--username <name>', 'an administrator').env('ONE_WINDOW_USERNAME'))
    .addOption(new Option('--password <password>', 'better in the environment').env('ONE_WINDOW_PASSWORD'))
    .addOption(new Option('--code <code>', 'of the second factor, where there is one').env('ONE_WINDOW_CODE'))
    .action(async ({ dryRun, publish, ...access }: Options) => {
      const client = new ServiceClient(access);
      if (publish !== undefined) await publishNotice(client, noticeIn(publish), print);
      else if (dryRun !== undefined) await listMoved(client, noticeIn(dryRun), print);
      else throw new Error('请给出 --dry-run 或者 --publish。 Give --dry-run or --publish.');
    });
}

/** What the services take of a notice; `status` of the house's own files is said by publishing it. */
const noticeIn = (file: string): unknown => {
  const { year, source, off, work } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return { year, source, off, work };
};

const listMoved = async (client: ServiceClient, notice: unknown, print: (line: string) => void): Promise<void> => {
  let count = 0;
  for (const service of roadServices) {
    for await (const moved of movedIn(client, service, notice)) {
      count += 1;
      for (const line of linesOf(service, moved)) print(line);
    }
  }
  print(`共 ${count} 项期限变动；没有作任何修改。 ${count} limits would change; nothing was changed.`);
};

async function* movedIn(client: ServiceClient, service: RoadService, notice: unknown): AsyncGenerator<Moved> {
  for (let after = ''; ;) {
    const page = await client.post(`/api/${service}/calendar/dry-run${after && `?after=${after}`}`, notice);
    yield* page.moved as Moved[];
    if (typeof page.next !== 'string') return;
    after = page.next;
  }
}

const linesOf = (service: RoadService, { caseId, name, rule, why, ...moved }: Moved): string[] => [
  `${service} ${caseId} ${name} ${rule}: ${dayOf(moved.before, moved.provisionalBefore)} → ${dayOf(moved.after, moved.provisionalAfter)}`,
  ...why.map((step) => `    ${step}`),
];

const dayOf = (day: string, provisional: boolean): string => (provisional ? `${day}（暂定 provisional）` : day);

const publishNotice = async (client: ServiceClient, notice: unknown, print: (line: string) => void): Promise<void> => {
  const { position } = await client.post('/api/directory/calendar', notice, { 'idempotency-key': randomUUID() });
  print(
    `已公布（${String(position)}）；各服务正在重新计算。 Published (${String(position)}); the services count anew.`,
  );
};

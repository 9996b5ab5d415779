import { setTimeout as delay } from 'node:timers/promises';
import { HttpClient } from '@one-window/road';
import { runProgram } from '../start/run-program';

/** Asked so often; each waits for its own answer only, so that one long stop is seen by every question within it. */
const EVERY_MILLISECONDS = 20;

/** Asks /livez again and again, in a process of its own, until told to stop; sends the milliseconds of every answer. */
const probe = async (url: string): Promise<void> => {
  const client = new HttpClient(url, Number.POSITIVE_INFINITY);
  const asked: Promise<void>[] = [];
  const milliseconds: number[] = [];
  let stopped = false;
  process.once('message', () => {
    stopped = true;
  });
  while (!stopped) {
    asked.push(
      client.call({ method: 'GET', path: '/livez' }).then((answer) => {
        milliseconds.push(answer.milliseconds);
      }),
    );
    await delay(EVERY_MILLISECONDS);
  }
  await Promise.all(asked);
  client.close();
  await new Promise<void>((resolve) => {
    process.send?.(milliseconds, undefined, undefined, () => resolve());
  });
};

runProgram(() => probe(process.argv[2] ?? ''));

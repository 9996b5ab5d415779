import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { Problem } from '@one-window/contracts';
import type { Answering, BeginWork, ThreadAnswer, ThreadRequest, ThreadWork } from './proof-thread';

/** People who wait for an answer come first. */
const NICE = 10;
// There a thread has a priority of its own; elsewhere it would be the whole process's (setpriority(2), "C library/kernel
// differences").
if (process.platform === 'linux') setPriority(NICE);

const begun = new Map<string, Answering>();

const answeringOf = ({ module, settings }: ThreadWork): Answering => {
  const key = JSON.stringify([module, settings]);
  const known = begun.get(key);
  if (known) return known;
  // oxlint-disable-next-line typescript/no-require-imports
  const { begin } = require(module) as { begin: BeginWork };
  const answering = begin(settings);
  begun.set(key, answering);
  return answering;
};

const answerTo = async (asked: ThreadRequest): Promise<ThreadAnswer> => {
  const { id, request } = asked;
  try {
    return { id, answer: await answeringOf(asked)(request) };
  } catch (error) {
    if (error instanceof Problem) return { id, problem: { code: error.code, details: error.details } };
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

/** The services of a batch wait for each other, so all of them are begun; and while the database answers, others go on. */
const MOST_AT_ONCE = 16;
const waiting: ThreadRequest[] = [];
let working = 0;

const work = async (asked: ThreadRequest): Promise<void> => {
  working += 1;
  const answer = await answerTo(asked);
  working -= 1;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  parentPort?.postMessage(answer);
  goOn();
};

/** An answer that cannot be handed over ends the thread, and whoever waits is told. */
const fail = (error: unknown): never => {
  throw error;
};

const goOn = (): void => {
  const next = working < MOST_AT_ONCE ? waiting.shift() : undefined;
  if (next) work(next).catch(fail);
};

parentPort?.on('message', (asked: ThreadRequest) => {
  waiting.push(asked);
  goOn();
});

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem, type ProblemCode } from '@one-window/contracts';

/** What is done in the thread: the file of a module that exports `begin`, and what it is begun with. */
export interface ThreadWork {
  module: string;
  /** JSON: connections and addresses. */
  settings: object;
}

/** Answers requests, as often as it is asked. */
export type Answering = (request: unknown) => Promise<unknown>;
/** What a module of a {@link ThreadWork} exports as `begin`, with types of its own for both. */
export type BeginWork = (settings: unknown) => Answering;

export interface ThreadRequest extends ThreadWork {
  id: number;
  request: unknown;
}

export type ThreadAnswer =
  | { id: number; answer: unknown }
  | { id: number; problem: { code: ProblemCode; details: Record<string, unknown> } }
  | { id: number; failure: string };

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: unknown) => void;
}

/** After so long without work the thread ends, and what it holds in memory with it. */
const IDLE_MILLISECONDS = 20_000;
/** Room for what is made of some cases at a time, so that little of it grows old. */
const YOUNG_MEGABYTES = 128;

/** Only the built program has its modules as files that a thread can load; from the sources the same work is done here. */
export const isBuilt = (module: string): boolean => module.endsWith('.js');

/** A thread with those who wait for its answers: what ends with it is theirs, and nobody's who asked its successor. */
interface Running {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/** Begins with the first request and ends when there is nothing to do. */
class ProofThread {
  private running: Running | undefined;
  private idle: NodeJS.Timeout | undefined;
  private last = 0;

  /** Requests that are not answered yet. */
  get load(): number {
    return this.running?.waiting.size ?? 0;
  }

  async ask<Answer>(work: ThreadWork, request: unknown): Promise<Answer> {
    clearTimeout(this.idle);
    const { worker, waiting } = (this.running ??= this.started());
    this.last += 1;
    const id = this.last;
    return await new Promise<Answer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      worker.postMessage({ ...work, id, request } satisfies ThreadRequest);
    });
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { running } = this;
    this.running = undefined;
    await running?.worker.terminate();
  }

  private started(): Running {
    const worker = new Worker(join(__dirname, 'proof-thread-entry.js'), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    worker.unref();
    const running: Running = { worker, waiting: new Map() };
    worker.on('message', (answer: ThreadAnswer) => this.take(answer, running));
    let why: unknown;
    worker.on('error', (error) => {
      why = error;
    });
    worker.on('exit', () => {
      if (this.running === running) this.running = undefined;
      const left = [...running.waiting.values()];
      running.waiting.clear();
      for (const { reject } of left) reject(new Problem('unavailable', { what: 'proof' }, { cause: why }));
    });
    return running;
  }

  private take(said: ThreadAnswer, running: Running): void {
    const waiting = running.waiting.get(said.id);
    running.waiting.delete(said.id);
    if (running.waiting.size === 0 && this.running === running)
      this.idle = setTimeout(() => void this.end(), IDLE_MILLISECONDS).unref();
    if ('answer' in said) waiting?.resolve(said.answer as never);
    else if ('problem' in said) waiting?.reject(new Problem(said.problem.code, said.problem.details));
    else waiting?.reject(new Error(said.failure));
  }
}

/** As many as the processors that the mark of a proof is on (docs/performance.md), and no more than there are. */
const THREADS = Math.min(2, availableParallelism());
/** What is done in the process of one service: its own cases, and supervision's copies. */
const WORKS_OF_ONE_SERVICE = 2;
/** Names of batches that are remembered, each with its thread: more than are ever under way. */
const MOST_ASSIGNED = 16;

/**
 * Threads of this process for all that is hashed and folded in a proof, two where several services are in it: whoever asks
 * this process for something meanwhile waits behind nothing of it. What belongs to one batch is done in one thread.
 */
export class ProofThreads {
  private readonly threads = Array.from({ length: THREADS }, () => new ProofThread());
  private readonly ofBatch = new Map<string, ProofThread>();
  private readonly works = new Set<ThreadWork>();

  /** @throws Problem what the work throws; unavailable when the thread ends before it has answered. */
  async ask<Answer>(work: ThreadWork, request: unknown, batch?: string): Promise<Answer> {
    this.works.add(work);
    return await this.threadOf(batch).ask<Answer>(work, request);
  }

  /** Ends the threads, whatever they do. */
  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }

  private threadOf(batch: string | undefined): ProofThread {
    const known = batch === undefined ? undefined : this.ofBatch.get(batch);
    if (known) return known;
    // A process of one service has a fifth of the work, and the memory for one thread (deploy/helm).
    const usable = this.works.size > WORKS_OF_ONE_SERVICE ? this.threads : this.threads.slice(0, 1);
    const [free] = usable.toSorted((one, other) => one.load - other.load) as [ProofThread];
    if (batch !== undefined) this.ofBatch.set(batch, free);
    const [oldest] = this.ofBatch.keys();
    if (this.ofBatch.size > MOST_ASSIGNED && oldest !== undefined) this.ofBatch.delete(oldest);
    return free;
  }
}

/** Of this process, for all its services. */
export const proofThreads = new ProofThreads();

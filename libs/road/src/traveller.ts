import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceName } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { type Answer, type Caller, NoAnswer } from './http-client';
import type { People } from './people';

/** Told about every command that was carried out, with how long its last attempt took. */
export interface CommandRecorder {
  carriedOut(service: ServiceName, verb: string, milliseconds: number): void;
  /** The command found the case not there yet, or the server away, and is given again with the same key. */
  waited(service: ServiceName, verb: string, because: string): void;
}

export class UnexpectedAnswer extends Error {
  constructor(
    readonly what: string,
    readonly answer: Answer,
  ) {
    super(`${what}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
    this.name = 'UnexpectedAnswer';
  }
}

const WAIT_MILLISECONDS = { least: 40, most: 100 };

/** Gives the commands of one dispute over HTTP as the rightful people, patiently: events take a moment to arrive. */
export class Traveller {
  constructor(
    private readonly client: Caller,
    private readonly people: People,
    private readonly recorder: CommandRecorder,
    /** How long one command may wait for the case to arrive, or for a server to come back. */
    readonly patienceMilliseconds = 15_000,
  ) {}

  /** Carries out a command, repeating it with the same key until the case has arrived where it is wanted. */
  async command(service: ServiceName, verb: string, path: string, username: string, body: unknown): Promise<Answer> {
    const idempotencyKey = newId();
    const deadline = performance.now() + this.patienceMilliseconds;
    for (let wait = WAIT_MILLISECONDS.least; ; wait = Math.min(wait * 1.6, WAIT_MILLISECONDS.most)) {
      const outcome = await this.attempt(`/api/${service}/${path}`, username, body, idempotencyKey);
      if ('answer' in outcome && outcome.answer.status === 200) {
        this.recorder.carriedOut(service, verb, outcome.answer.milliseconds);
        return outcome.answer;
      }
      const because = 'answer' in outcome ? patienceWith(outcome.answer) : 'no-answer';
      if (!because || performance.now() > deadline) {
        if ('answer' in outcome) throw new UnexpectedAnswer(`${service} ${verb} as ${username}`, outcome.answer);
        throw outcome.error;
      }
      this.recorder.waited(service, verb, because);
      await delay(wait);
    }
  }

  /** Reads; waits while the answer is not what `enough` wants. */
  async read(
    path: string,
    username: string,
    enough: (body: Record<string, unknown>) => boolean = () => true,
  ): Promise<Record<string, unknown>> {
    const deadline = performance.now() + this.patienceMilliseconds;
    for (let wait = WAIT_MILLISECONDS.least; ; wait = Math.min(wait * 1.6, WAIT_MILLISECONDS.most)) {
      const outcome = await this.get(path, username);
      if ('answer' in outcome && outcome.answer.status === 200 && enough(outcome.answer.body))
        return outcome.answer.body;
      if (performance.now() > deadline) {
        if ('answer' in outcome) throw new UnexpectedAnswer(`GET ${path} as ${username}`, outcome.answer);
        throw outcome.error;
      }
      await delay(wait);
    }
  }

  private async attempt(path: string, username: string, body: unknown, idempotencyKey: string) {
    return await this.tried(async () =>
      this.client.call({ method: 'POST', path, body, idempotencyKey, token: await this.people.token(username) }),
    );
  }

  private async get(path: string, username: string) {
    return await this.tried(async () =>
      this.client.call({ method: 'GET', path, token: await this.people.token(username) }),
    );
  }

  private async tried(call: () => Promise<Answer>): Promise<{ answer: Answer } | { error: NoAnswer }> {
    try {
      return { answer: await call() };
    } catch (error) {
      if (error instanceof NoAnswer) return { error };
      throw error;
    }
  }
}

/** Answers after which the same command may succeed a moment later. */
const patienceWith = ({ status, body }: Answer): string | undefined => {
  if (status === 503 || status === 502 || status === 504) return 'unavailable';
  const code = typeof body.code === 'string' ? body.code : '';
  const passing = [
    'case-not-found',
    'not-allowed-in-this-stage',
    'held-by-organisation',
    'organisation-unknown',
    'mediator-unknown',
    'court-unknown',
    // A service hears a moment later that the centre's clock was moved.
    'session-not-begun',
    'follow-up-day-ahead',
    'nobody-answers-yet',
    'nothing-to-settle',
    'no-proposal',
    'not-drawn',
  ];
  return passing.includes(code) ? code : undefined;
};

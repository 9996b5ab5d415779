import type { BrowserContext, Request, Response } from 'playwright-core';

/** An answer that is right although its status says failure. */
export interface ExpectedAnswer {
  method?: string;
  /** Matched against the path. */
  path: RegExp;
  statuses: readonly number[];
}

/** Parts of a case that are another service's and not this person's. */
const partsOfOthers: ExpectedAnswer = {
  method: 'GET',
  path: /^\/api\/(intake|triage|mediation|judicial-confirmation|follow-up)\/cases\/[0-9a-f-]{36}$/,
  statuses: [403, 404],
};

/** Chromium repeats every failed call on the console; the call itself is judged instead. */
const failedCall = /^Failed to load resource: /;

/** Where the address is neither https nor this computer, Chromium says so of a header that only counts there. */
const saidOfInsecureAddresses = /^The Cross-Origin-Opener-Policy header has been ignored, /;

/** Notices what no person should meet: errors on the console, scripts that break, calls that fail. */
export class Watch {
  private readonly complaints: string[] = [];
  private readonly expected: ExpectedAnswer[] = [partsOfOthers];
  private readonly underWay = new Set<Request>();
  private waiting: (() => void)[] = [];
  private serverAway = false;

  constructor(context: BrowserContext) {
    context.on('console', (message) => {
      const text = message.text();
      const known = failedCall.test(text) || saidOfInsecureAddresses.test(text);
      if (message.type() === 'error' && !known) this.complain(`console: ${text}`);
    });
    context.on('weberror', (error) => this.complain(`script: ${error.error().stack ?? String(error.error())}`));
    context.on('request', (request) => this.underWay.add(request));
    context.on('requestfinished', (request) => this.over(request));
    context.on('response', (response) => this.judge(response));
    context.on('requestfailed', (request) => {
      this.over(request);
      this.judgeFailure(request);
    });
  }

  /** What a test provokes on purpose. */
  expect(...answers: ExpectedAnswer[]): void {
    this.expected.push(...answers);
  }

  /** Until told otherwise the server may be away. */
  expectServerAway(away: boolean): void {
    this.serverAway = away;
  }

  get busy(): boolean {
    return this.underWay.size > 0;
  }

  /** Resolves when no call is under way. */
  async quiet(): Promise<void> {
    if (this.busy) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** What was noticed since the last look. */
  look(): string[] {
    return this.complaints.splice(0);
  }

  private over(request: Request): void {
    this.underWay.delete(request);
    if (this.busy) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private judge(response: Response): void {
    const status = response.status();
    if (status < 400) return;
    const method = response.request().method();
    const { pathname } = new URL(response.url());
    const right = this.expected.some(
      (answer) =>
        (answer.method ?? method) === method && answer.path.test(pathname) && answer.statuses.includes(status),
    );
    if (!right && !(this.serverAway && status >= 500)) this.complain(`${method} ${pathname}: ${status}`);
  }

  private judgeFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? '';
    // A page takes back what it no longer wants to know, as when it is left.
    // A test asks the browser's cache alone whether it still has something.
    if (reason === 'net::ERR_ABORTED' || reason === 'net::ERR_CACHE_MISS' || this.serverAway) return;
    this.complain(`${request.method()} ${new URL(request.url()).pathname}: ${reason}`);
  }

  private complain(text: string): void {
    this.complaints.push(text.slice(0, 800));
  }
}

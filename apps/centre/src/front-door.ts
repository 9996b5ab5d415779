import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '@one-window/contracts';
import { answerClientError, newId, problemBody } from '@one-window/platform';

/** Answered by the services; everything else is pages. */
const programAddress = /^\/+(?:api\/|livez(?:\?|$)|readyz(?:\?|$)|metrics(?:\?|$))/;
/** Answered by the services also while they are closed to the public: their own keys, and how they are. */
const alwaysOpen = /^\/(?:api\/directory\/keys|readyz|metrics)(?:\?|$)/;
const RETRY_SECONDS = 2;

/** What the door itself can say while the services are closed. */
export interface ClosedAnswers {
  /** Body of GET /api/centre/demonstration. */
  demonstration(): unknown;
  /** Why it is closed, for people who ask /readyz. */
  reason(): string;
}

/** Whether there is room for anything new. */
export interface Room {
  readonly full: boolean;
  readonly reason: string;
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Who could not renew a session could soon not read either. What these write is little, and the databases say when it does not fit. */
const sessionAddress = /^\/api\/directory\/(?:sign-in|refresh|sign-out)(?:\?|$)/;

/**
 * The centre's one address. It stays while the services behind it are taken down and built anew, and answers 503 for them
 * as long as nobody may come in.
 */
export class FrontDoor {
  private readonly server: Server;
  private services: RequestListener | undefined;
  private admits = false;
  private readonly inside = new Set<ServerResponse>();

  constructor(
    private readonly pages: RequestListener,
    private readonly closed: ClosedAnswers,
    private readonly room: Room = { full: false, reason: '' },
  ) {
    this.server = createServer((request, response) => this.receive(request, response));
    this.server.on('clientError', answerClientError);
  }

  /** @throws EADDRINUSE when the port is taken. */
  async listen(port: number, host: string): Promise<string> {
    this.server.listen(port, host);
    await once(this.server, 'listening');
    const { address, port: taken, family } = this.server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
  }

  /** The services are there; `open` says whether everybody may come in. */
  connect(services: RequestListener): void {
    this.services = services;
  }

  open(): void {
    this.admits = true;
  }

  /** Nobody comes in any more; resolves when everybody inside has been answered. */
  async close(): Promise<void> {
    this.admits = false;
    while (this.inside.size > 0) await Promise.all([...this.inside].map((response) => once(response, 'close')));
    this.services = undefined;
  }

  /** Ends listening and cuts the connections that are still open. */
  async stop(): Promise<void> {
    this.admits = false;
    if (!this.server.listening) return;
    const ended = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await ended;
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/';
    if (!programAddress.test(url)) return this.pages(request, response);
    if (this.services && (this.admits || alwaysOpen.test(url))) {
      if (this.room.full && !reading.has(request.method ?? '') && !sessionAddress.test(url)) {
        return refuse(response, 'disk', this.room.reason);
      }
      return this.letIn(this.services, request, response);
    }
    return this.answerClosed(url, response);
  }

  private letIn(services: RequestListener, request: IncomingMessage, response: ServerResponse): void {
    this.inside.add(response);
    response.once('close', () => this.inside.delete(response));
    services(request, response);
  }

  private answerClosed(url: string, response: ServerResponse): void {
    const path = url.replace(/\?.*$/, '');
    if (path === '/livez') return send(response, 200, { status: 'alive' });
    if (path === '/api/centre/demonstration') return send(response, 200, this.closed.demonstration());
    const detail = this.closed.reason();
    if (path === '/readyz') {
      return send(response, 503, { status: 'not-ready', checks: { demonstration: { status: 'down', detail } } });
    }
    return refuse(response, 'demonstration', detail);
  }
}

const refuse = (response: ServerResponse, what: 'demonstration' | 'disk', reason: string): void =>
  send(response, 503, problemBody(new Problem('unavailable', { what, reason }), newId()), 'application/problem+json');

const send = (response: ServerResponse, status: number, body: unknown, type = 'application/json'): void => {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': String(RETRY_SECONDS) } : {}),
  });
  response.end(JSON.stringify(body));
};

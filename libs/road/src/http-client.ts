import { Agent, request as httpRequest } from 'node:http';

/** An answer over HTTP. */
export interface Answer {
  status: number;
  /** The parsed JSON; empty where the answer is not JSON. */
  body: Record<string, unknown>;
  text: string;
  etag: string | undefined;
  /** Milliseconds from sending to the whole answer. */
  milliseconds: number;
}

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  token?: string | undefined;
  body?: unknown;
  idempotencyKey?: string | undefined;
  ifMatch?: string | undefined;
}

/** Whatever carries a call to a centre: a connection, or the same process. */
export interface Caller {
  /** @throws NoAnswer when nobody answered; whether the centre acted is then unknown. */
  call(call: Call): Promise<Answer>;
}

/** Connection refused or cut: the server was not there; whether it acted is unknown. */
export class NoAnswer extends Error {
  constructor(path: string, cause: unknown) {
    super(`no answer from ${path}: ${(cause as Error).message}`, { cause });
    this.name = 'NoAnswer';
  }
}

/** JSON over keep-alive connections to one centre. */
export class HttpClient implements Caller {
  private readonly agent: Agent;
  private readonly base: URL;

  constructor(url: string, connections = 64) {
    this.base = new URL(url);
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @throws NoAnswer when the connection fails or nothing comes for 20 s. */
  call({ method, path, token, body, idempotencyKey, ifMatch }: Call): Promise<Answer> {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(
        {
          agent: this.agent,
          host: this.base.hostname,
          port: this.base.port,
          method,
          path,
          timeout: 20_000,
          headers: {
            accept: 'application/json',
            ...(token ? { authorization: `Bearer ${token}` } : {}),
            ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
            ...(ifMatch ? { 'if-match': ifMatch } : {}),
            ...(payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {}),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', (error) => reject(new NoAnswer(path, error)));
          incoming.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({
              status: incoming.statusCode ?? 0,
              body: parse(text),
              text,
              etag: incoming.headers.etag,
              milliseconds: performance.now() - started,
            });
          });
        },
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')));
      outgoing.on('error', (error) => reject(new NoAnswer(path, error)));
      outgoing.end(payload);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};

import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answered {
  /** 0 where the connection was closed instead. */
  status: number;
  method: string;
  path: string;
  type?: string | undefined;
  text: string;
}

const madeUpCase = /(\/cases\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![^/?])/i;

/**
 * Stands between a program that cannot sign in and a centre: every request goes on with a token of the person whose turn
 * it is, and every answer is told. Tokens live for minutes, the program for longer.
 */
export class SigningProxy {
  person: string | undefined;
  private requests = 0;
  private readonly server = createServer((request, response) => {
    this.forward(request, response).catch(() => response.destroy());
  });

  constructor(
    private readonly target: URL,
    private readonly tokenOf: (person: string) => Promise<string>,
    private readonly answered: (answer: Answered) => void,
    /** Ids of cases that there are. */
    private readonly cases: readonly string[] = [],
  ) {}

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /**
   * Ids of cases that a program makes up are nobody's: in three requests of four one of a real case stands instead, so that
   * pages are read and commands are given.
   */
  private readdressed(path: string): string {
    return path.replace(madeUpCase, (whole, before: string) => {
      this.requests += 1;
      const real = this.cases[this.requests % this.cases.length];
      return real === undefined || this.requests % 4 === 0 ? whole : `${before}${real}`;
    });
  }

  private async forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const path = this.readdressed(url);
    const { host: _, authorization: __, ...headers } = request.headers;
    const authorization = this.person === undefined ? undefined : `Bearer ${await this.tokenOf(this.person)}`;
    const outgoing = httpRequest(
      {
        hostname: this.target.hostname,
        port: this.target.port,
        method,
        path,
        headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          const body = Buffer.concat(chunks);
          const status = incoming.statusCode ?? 0;
          this.answered({ status, method, path, type: incoming.headers['content-type'], text: body.toString() });
          response.writeHead(status, incoming.headers).end(body);
        });
      },
    );
    outgoing.on('error', () => {
      this.answered({ status: 0, method, path, text: 'the connection was closed' });
      response.destroy();
    });
    request.pipe(outgoing);
  }
}

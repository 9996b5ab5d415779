import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Answer, Call, Caller } from './http-client';

/** Gives commands to the services of this very process, past the door that is closed to everybody else. */
export class InProcessCaller implements Caller {
  constructor(private readonly app: NestFastifyApplication) {}

  async call({ method, path, token, body, idempotencyKey, ifMatch }: Call): Promise<Answer> {
    const started = performance.now();
    const answer = await this.app.inject({
      method,
      url: path,
      headers: {
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const text = answer.payload;
    const json = String(answer.headers['content-type'] ?? '').includes('json') && text !== '';
    return {
      status: answer.statusCode,
      body: json ? (JSON.parse(text) as Record<string, unknown>) : {},
      text,
      etag: answer.headers.etag?.toString(),
      milliseconds: performance.now() - started,
    };
  }
}

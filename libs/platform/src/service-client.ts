import { Problem, type ServiceName } from '@one-window/contracts';
import type { ServiceTokens } from './access/service-tokens';
import { serviceUrl } from './settings';

/** A page of a proof on a busy machine; whoever waits longer asks again. */
const PATIENCE_MILLISECONDS = 60_000;

/** What one service asks of another over HTTP, in its own name. Nothing is sent on behalf of a person. */
export class ServiceClient {
  constructor(
    private readonly servicesUrl: string,
    private readonly tokens: Pick<ServiceTokens, 'authorization'>,
  ) {}

  /**
   * POSTs JSON to /api/<to>/<path> and answers with the JSON that comes back.
   * @throws Problem unavailable when the service is away or busy; Error naming the status when it refuses.
   */
  async ask<Answer>(from: ServiceName, to: ServiceName, path: string, body: object): Promise<Answer> {
    const { status, said } = await this.post(from, to, path, body);
    if (status === 200) return JSON.parse(said) as Answer;
    if (status >= 500 || status === 429) throw new Problem('unavailable', { what: to });
    throw new Error(`${to} refused ${path} to ${from}: ${status} ${said.slice(0, 500)}`);
  }

  private async post(from: ServiceName, to: ServiceName, path: string, body: object) {
    try {
      const response = await fetch(new URL(`/api/${to}/${path}`, serviceUrl(this.servicesUrl, to)), {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
        headers: {
          authorization: await this.tokens.authorization(from, to),
          'content-type': 'application/json',
          accept: 'application/json',
        },
        body: JSON.stringify(body),
      });
      return { status: response.status, said: await response.text() };
    } catch (error) {
      throw new Problem('unavailable', { what: to }, { cause: error });
    }
  }
}

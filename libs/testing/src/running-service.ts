import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DynamicModule, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type CaseState, Timers } from '@one-window/case-engine';
import type { Actor, AnyRecordedEvent, Role, ServiceName } from '@one-window/contracts';
import {
  Clock,
  createHttpApplication,
  Log,
  newId,
  PlatformModule,
  type Settings,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
} from '@one-window/platform';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { InProcessBus } from '@one-window/transport';
import { SealKeys } from '@one-window/proof';
import { type ServiceDefinition, ServiceRuntime, type Transport } from '@one-window/service-host';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { TestDatabase } from './database';
import { withCalendar } from './decided-at';

export interface Answer {
  status: number;
  etag: string | undefined;
  body: Record<string, unknown>;
}

/** An account of that role at that organisation. */
export const person = (role: Role, organisationId = newId()): Actor => ({
  accountId: newId(),
  name: `${role}甲`,
  roles: [role],
  organisationId,
  organisationName: '某单位',
});

@Module({})
class ServiceUnderTest {}

const silent = { wake: () => undefined };
const strict = {
  fired: () => undefined,
  failed: (error: unknown) => {
    throw error;
  },
};

/** A service that answers requests on its migrated database: signed tokens, a clock that can be set, and no broker. */
export class RunningService {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly service: ServiceName,
    private readonly clock: Clock,
    private readonly timers: Pick<Timers<CaseState>, 'fireDue'> | undefined,
    private readonly keys: TokenKeys,
  ) {}

  static async start(
    definition: ServiceDefinition,
    module: { with(settings: Settings, transport: Transport): DynamicModule },
    database: Pick<TestDatabase, 'serviceUrl' | 'pool'>,
    // Nobody listens on port 0: the other services are away.
    servicesUrl = 'http://127.0.0.1:0',
  ): Promise<RunningService> {
    const { service, model } = definition;
    const keys = await TokenKeys.serve();
    const settings: Settings = {
      host: '127.0.0.1',
      port: 0,
      databaseUrls: { [service]: database.serviceUrl },
      fieldKeys: FieldKeys.inventEntry('k1'),
      ...(service === 'supervision' ? { seals: { keys: SealKeys.inventEntry('k1') } } : {}),
      tokenKeysUrl: keys.url,
      servicesUrl,
      logLevel: 'silent',
      clockMovable: true,
      secureCookies: false,
      secondFactor: 'offered',
      sessionIdleMinutes: 30,
    };
    const log = new Log('silent');
    const clock = new Clock();
    const imports = [
      PlatformModule.with(settings, log, clock),
      module.with(settings, { kind: 'in-process', bus: new InProcessBus() }),
    ];
    const app = await createHttpApplication({ module: ServiceUnderTest, imports }, log);
    await app.init();
    const timers = model && new Timers(database.pool, model, withCalendar(clock), silent, strict);
    return new RunningService(app, service, clock, timers, keys);
  }

  get cipher(): FieldCipher {
    return this.app.get(FieldCipher);
  }

  /** Now on the centre's clock. */
  get now(): string {
    return this.clock.now();
  }

  /** Sets the centre's clock to an instant. */
  setClock(now: string): void {
    this.clock.moveTo(Date.parse(now) - this.clock.machineMilliseconds());
  }

  /** Hands events of other services to everything here that listens to them. Throws what a handler throws. */
  async receive(...events: AnyRecordedEvent[]): Promise<void> {
    for (const consumer of this.app.get(ServiceRuntime, { strict: false }).processor.consumers) {
      const heard = events.filter(({ service }) => consumer.listensTo.includes(service));
      if (heard.length > 0) await consumer.takeIn(heard);
    }
  }

  /** Fires every timer that is due; answers how many. */
  async fireDue(): Promise<number> {
    if (!this.timers) throw new Error(`${this.service} has no cases and so no timers`);
    return await this.timers.fireDue();
  }

  /** `path` below the service's own. A command gets a fresh idempotency key unless `headers` bring one. */
  async call(
    by: Actor,
    method: 'GET' | 'POST',
    path: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return await this.inject(method, path, payload, {
      authorization: `Bearer ${await this.keys.tokenOf(by)}`,
      ...(method === 'POST' ? { 'idempotency-key': newId() } : {}),
      ...headers,
    });
  }

  /** A file that is no text. */
  async file(by: Actor, path: string): Promise<{ status: number; type: string | undefined; bytes: Buffer }> {
    const answer = await this.app.inject({
      method: 'GET',
      url: `/api/${this.service}/${path}`,
      headers: { authorization: `Bearer ${await this.keys.tokenOf(by)}` },
    });
    return { status: answer.statusCode, type: answer.headers['content-type']?.toString(), bytes: answer.rawPayload };
  }

  /** A read with a token that nobody signed. */
  async callUnsigned(path: string): Promise<Answer> {
    return await this.inject('GET', path, undefined, { authorization: 'Bearer not.a.token' });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.keys.close();
  }

  private async inject(
    method: 'GET' | 'POST',
    path: string,
    payload: object | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const url = `/api/${this.service}/${path}`;
    const answer = await this.app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    const { etag } = answer.headers;
    return { status: answer.statusCode, etag, body: answer.json<Answer['body']>() };
  }
}

/** Signs tokens as the directory does, and publishes the key on a server of its own. */
class TokenKeys {
  private constructor(
    readonly url: string,
    readonly tokenOf: (actor: Actor) => Promise<string>,
    readonly close: () => Promise<void>,
  ) {}

  static async serve(): Promise<TokenKeys> {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA' }] });
    const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new TokenKeys(
      `http://127.0.0.1:${port}/`,
      (actor) =>
        new SignJWT({ actor, sid: newId() })
          .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
          .setSubject(actor.accountId)
          .setIssuer(TOKEN_ISSUER)
          .setAudience(TOKEN_AUDIENCE)
          .setExpirationTime('5m')
          .sign(privateKey),
      () => new Promise((resolve) => server.close(() => resolve())),
    );
  }
}

import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor, AnyRecordedEvent, Role } from '@one-window/contracts';
import { type Consumer, InProcessBus, ServiceRuntime, Timers } from '@one-window/messaging';
import {
  AccessGuard,
  Clock,
  Log,
  newId,
  PlatformModule,
  ProblemFilter,
  refuseUndeclaredRoutes,
  type Settings,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
  validationPipe,
  VersionTagInterceptor,
} from '@one-window/platform';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Pool } from 'pg';
import { FollowUpModule } from '../follow-up.module';
import { followUpModel } from '../follow-up.model';

export interface Answer {
  status: number;
  etag: string | undefined;
  body: Record<string, unknown>;
}

/** An account of that role at that organisation. */
export const person = (role: Role, organisationId: string): Actor => ({
  accountId: newId(),
  name: `${role}甲`,
  roles: [role],
  organisationId,
  organisationName: '某单位',
});

@Module({})
class ServiceUnderTest {}

/** The service on a migrated database, with signed tokens, a clock that can be set, and no broker. */
export const runningService = async (database: { serviceUrl: string; pool: Pool }) => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA' }] });
  const keyServer = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => {
    keyServer.listen(0, '127.0.0.1', resolve);
  });
  const settings: Settings = {
    host: '127.0.0.1',
    port: 0,
    databaseUrls: { 'follow-up': database.serviceUrl },
    fieldKeys: FieldKeys.inventEntry('k1'),
    tokenKeysUrl: `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/`,
    logLevel: 'silent',
    clockMovable: true,
    secureCookies: false,
  };
  const log = new Log('silent');
  const clock = new Clock();
  const module = FollowUpModule.with(settings, { kind: 'in-process', bus: new InProcessBus() });
  const root = { module: ServiceUnderTest, imports: [PlatformModule.with(settings, log, clock), module] };
  // The application's own set-up, but for @fastify/cookie: its dynamic import is more than jest can run.
  const app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), { logger: log });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalGuards(app.get(AccessGuard));
  app.useGlobalInterceptors(new VersionTagInterceptor());
  refuseUndeclaredRoutes(app);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();

  const { consumers } = app.get(ServiceRuntime, { strict: false }).processor;
  const consumerNamed = (name: string): Consumer => {
    const found = consumers.find((consumer) => consumer.name === name);
    if (!found) throw new Error(`no consumer ${name}`);
    return found;
  };
  const outbox = { wake: () => undefined };
  const observer = {
    fired: () => undefined,
    failed: (error: unknown) => {
      throw error;
    },
  };
  const timers = new Timers(database.pool, followUpModel, clock, outbox, observer);

  return {
    cipher: app.get(FieldCipher),
    /** Sets the centre's clock. */
    setClock: (now: string) => clock.moveTo(Date.parse(now) - clock.machineMilliseconds()),
    receive: (...events: AnyRecordedEvent[]) => consumerNamed('follow-up').takeIn(events),
    fireDue: () => timers.fireDue(),
    call: async (
      by: Actor,
      method: 'GET' | 'POST',
      path: string,
      payload?: object,
      headers: object = {},
    ): Promise<Answer> => {
      const token = await new SignJWT({ actor: by })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
        .setSubject(by.accountId)
        .setIssuer(TOKEN_ISSUER)
        .setAudience(TOKEN_AUDIENCE)
        .setExpirationTime('5m')
        .sign(privateKey);
      const response = await fetch(`${url}/api/follow-up/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(method === 'POST' ? { 'idempotency-key': newId() } : {}),
          ...(payload ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        ...(payload ? { body: JSON.stringify(payload) } : {}),
      });
      const etag = response.headers.get('etag') ?? undefined;
      return { status: response.status, etag, body: (await response.json()) as Answer['body'] };
    },
    stop: async () => {
      await app.close();
      await new Promise((resolve) => {
        keyServer.close(resolve);
      });
    },
  };
};

export type RunningService = Awaited<ReturnType<typeof runningService>>;

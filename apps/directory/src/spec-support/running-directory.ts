import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, createHttpApplication, Log, PlatformModule, type Settings } from '@one-window/platform';
import { FieldKeys } from '@one-window/privacy';
import type { Transport } from '@one-window/service-host';
import { InProcessBus } from '@one-window/transport';
import { demonstrationPassword, DirectoryModule } from '../directory.module';

/** A machine whose clock the test sets; `ahead` in milliseconds. */
export class SettableClock extends Clock {
  ahead = 0;

  override machineMilliseconds(): number {
    return super.machineMilliseconds() + this.ahead;
  }

  override machineNow(): string {
    return new Date(this.machineMilliseconds()).toISOString();
  }
}

export type Answer = Awaited<ReturnType<RunningDirectory['get']>>;
export type Headers = Record<string, string>;
export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });

@Module({})
class TestModule {}

const fieldKeys = FieldKeys.inventEntry('test');

/** The directory as an application that answers requests, with the server at which it asks itself. */
export class RunningDirectory {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: SettableClock,
    readonly settings: Settings,
    private readonly closeServer: () => Promise<void>,
  ) {}

  static async start(
    databaseUrl: string,
    change: Partial<Settings> = {},
    administratorPassword?: string,
    temporary = false,
    transport: Transport = { kind: 'in-process', bus: new InProcessBus() },
  ): Promise<RunningDirectory> {
    // What the directory asks of itself (published keys, tokens of programs) is at an address, which a server has before the
    // application exists.
    const answering: { app?: NestFastifyApplication } = {};
    const server = createServer((request, response) => {
      const fastify = answering.app?.getHttpAdapter().getInstance();
      if (fastify) fastify.routing(request, response);
      else response.writeHead(503).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings: Settings = {
      host: '127.0.0.1',
      port: 0,
      databaseUrls: { directory: databaseUrl },
      fieldKeys,
      servicesUrl: url,
      tokenKeysUrl: `${url}/api/directory/keys`,
      logLevel: 'silent',
      clockMovable: true,
      secureCookies: true,
      secondFactor: 'offered',
      sessionIdleMinutes: 30,
      ...change,
    };
    const log = new Log('silent');
    const clock = new SettableClock();
    const directory = DirectoryModule.with(
      settings,
      transport,
      administratorPassword === undefined ? undefined : { password: administratorPassword, temporary },
    );
    const imports = [PlatformModule.with(settings, log, clock), directory];
    const app = await createHttpApplication({ module: TestModule, imports }, log);
    answering.app = app;
    const closeServer = () => new Promise<void>((resolve) => server.close(() => resolve()));
    try {
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
    } catch (error) {
      await closeServer();
      throw error;
    }
    return new RunningDirectory(app, clock, settings, closeServer);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.closeServer();
  }

  post(path: string, payload: object, headers: Headers = {}) {
    return this.app.inject({ method: 'POST', url: `/api/directory/${path}`, payload, headers });
  }

  get(path: string, headers: Headers = {}) {
    return this.app.inject({ url: `/api/directory/${path}`, headers });
  }

  signIn(username: string, password = demonstrationPassword, headers: Headers = {}) {
    return this.post('sign-in', { username, password }, headers);
  }

  async tokensOf(username: string, password?: string): Promise<{ accessToken: string; refreshToken: string }> {
    return (await this.signIn(username, password)).json();
  }

  /** The header that a program of this person sends. */
  async as(username: string, password?: string): Promise<Headers> {
    return bearer((await this.tokensOf(username, password)).accessToken);
  }
}

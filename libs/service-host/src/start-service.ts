import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { ServiceName } from '@one-window/contracts';
import {
  createHttpApplication,
  InvalidSettings,
  loadSettings,
  Log,
  PlatformModule,
  type Settings,
  publishOpenApi,
} from '@one-window/platform';
import type { Transport } from './service-definition';

@Module({})
class ProcessModule {}

/** Starts one service as its own process over Kafka, configured by the environment; a failure ends it with status 1. */
export const startService = (
  service: ServiceName,
  moduleWith: (settings: Settings, transport: Transport) => DynamicModule,
): void => {
  const log = new Log(process.env.LOG_LEVEL === 'silent' ? 'silent' : 'info');
  const start = async (): Promise<void> => {
    const settings = loadSettings(process.env, [service]);
    if (!settings.kafkaBrokers) {
      throw new InvalidSettings(['KAFKA_BROKERS is missing; one service alone needs a broker']);
    }
    const transport: Transport = { kind: 'kafka', brokers: settings.kafkaBrokers };
    const serviceModule = moduleWith(settings, transport);
    const app = await createHttpApplication(
      { module: ProcessModule, imports: [PlatformModule.with(settings, log), serviceModule] },
      log,
      settings.trustedProxies,
    );
    publishOpenApi(app, service, serviceModule.module);
    await app.listen(settings.port, settings.host);
    log.event('info', 'listening', { service, host: settings.host, port: settings.port });
  };
  start().catch((error: unknown) => {
    log.event('error', 'start failed', { service, error });
    process.exit(1);
  });
};

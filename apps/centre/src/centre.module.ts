import { type DynamicModule, Module } from '@nestjs/common';
import { serviceNames } from '@one-window/contracts';
import type { Transport } from '@one-window/messaging';
import { type Log, PlatformModule, type Settings } from '@one-window/platform';
import { WelcomeController } from './welcome.controller';
import { services } from './services';

/** All services in one process: the embedded default. */
@Module({})
export class CentreModule {
  static with(settings: Settings, transport: Transport, log: Log): DynamicModule {
    return {
      module: CentreModule,
      imports: [
        PlatformModule.with(settings, log),
        ...serviceNames.map((service) => services[service].module.with(settings, transport)),
      ],
      controllers: [WelcomeController],
    };
  }
}

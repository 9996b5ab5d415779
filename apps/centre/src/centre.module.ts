import { type DynamicModule, Module } from '@nestjs/common';
import { serviceNames } from '@one-window/contracts';
import { DirectoryModule, type FirstPassword } from '@one-window/directory';
import { type Clock, type Log, PlatformModule, type Settings } from '@one-window/platform';
import type { Transport } from '@one-window/service-host';
import { Demonstration } from './demonstration/demonstration';
import { DemonstrationController } from './demonstration/demonstration.controller';
import { services } from './services';

export interface CentreParts {
  settings: Settings;
  transport: Transport;
  log: Log;
  clock: Clock;
  demonstration: Demonstration;
  /** Of the administrator of a real installation, where its operator set none. */
  firstPassword?: FirstPassword | undefined;
}

/** What the centre itself answers: the demonstration. */
@Module({})
export class CentreOwnModule {
  static with(demonstration: Demonstration): DynamicModule {
    return {
      module: CentreOwnModule,
      controllers: [DemonstrationController],
      providers: [{ provide: Demonstration, useValue: demonstration }],
    };
  }
}

/** All services in one process: the embedded default. */
@Module({})
export class CentreModule {
  static with({ settings, transport, log, clock, demonstration, firstPassword }: CentreParts): DynamicModule {
    return {
      module: CentreModule,
      imports: [
        PlatformModule.with(settings, log, clock),
        CentreOwnModule.with(demonstration),
        ...serviceNames.map((service) =>
          service === 'directory' && firstPassword
            ? DirectoryModule.with(settings, transport, firstPassword)
            : services[service].module.with(settings, transport),
        ),
      ],
    };
  }
}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { AccessGuard } from './access/access.guard';
import { EndedSessions } from './access/ended-sessions';
import { MachineKeys } from './access/machine-keys';
import { ServiceTokens } from './access/service-tokens';
import { TokenVerifier } from './access/token-verifier';
import { Clock } from './clock';
import { FailureTranslation } from './failure-translation';
import { ServiceClient } from './service-client';
import { Health } from './health';
import { OperationsController } from './http/operations.controller';
import { Log } from './logger';
import { Metrics } from './metrics';
import { SETTINGS, type Settings } from './settings';

/** What a process has once, whatever services run in it. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, log: Log, clock = new Clock()): DynamicModule {
    const endedSessions = new EndedSessions(clock);
    const keys = FieldKeys.fromText(settings.fieldKeys);
    const serviceTokens = new ServiceTokens(keys, clock);
    const services = new ServiceClient(settings.servicesUrl, serviceTokens);
    const provided = [
      { provide: SETTINGS, useValue: settings },
      { provide: Log, useValue: log },
      { provide: Clock, useValue: clock },
      { provide: Metrics, useValue: new Metrics() },
      { provide: Health, useValue: new Health() },
      { provide: FailureTranslation, useValue: new FailureTranslation() },
      { provide: FieldCipher, useValue: new FieldCipher(keys) },
      { provide: ServiceTokens, useValue: serviceTokens },
      { provide: ServiceClient, useValue: services },
      { provide: MachineKeys, useValue: new MachineKeys(services, clock) },
      { provide: EndedSessions, useValue: endedSessions },
      { provide: TokenVerifier, useValue: new TokenVerifier(settings.tokenKeysUrl, clock, endedSessions) },
    ];
    return {
      module: PlatformModule,
      providers: [...provided, AccessGuard],
      controllers: [OperationsController],
      exports: [...provided.map((provider) => provider.provide), AccessGuard],
    };
  }
}

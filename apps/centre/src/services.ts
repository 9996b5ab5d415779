import type { DynamicModule, Type } from '@nestjs/common';
import type { CaseModel } from '@one-window/case-engine';
import type { ServiceName } from '@one-window/contracts';
import { DirectoryModule, directoryMigrations } from '@one-window/directory';
import { FollowUpModule, followUpMigrations, followUpService } from '@one-window/follow-up';
import { IntakeModule, intakeMigrations, intakeService } from '@one-window/intake';
import {
  JudicialConfirmationModule,
  judicialConfirmationMigrations,
  judicialConfirmationService,
} from '@one-window/judicial-confirmation';
import { MediationModule, mediationMigrations, mediationService } from '@one-window/mediation';
import type { MigrationClass } from '@one-window/persistence';
import type { Settings } from '@one-window/platform';
import type { Transport } from '@one-window/service-host';
import { SupervisionModule, supervisionMigrations } from '@one-window/supervision';
import { TriageModule, triageMigrations, triageService } from '@one-window/triage';

interface WiredService {
  module: Type & { with(settings: Settings, transport: Transport): DynamicModule };
  migrations: MigrationClass[];
  /** The service's part of the case; absent for the services beside the road. */
  model?: CaseModel | undefined;
}

/** Every service of the centre with its module and migrations; the only place that knows all of them. */
export const services: Readonly<Record<ServiceName, WiredService>> = {
  directory: { module: DirectoryModule, migrations: directoryMigrations },
  intake: { module: IntakeModule, migrations: intakeMigrations, model: intakeService.model },
  triage: { module: TriageModule, migrations: triageMigrations, model: triageService.model },
  mediation: { module: MediationModule, migrations: mediationMigrations, model: mediationService.model },
  'judicial-confirmation': {
    module: JudicialConfirmationModule,
    migrations: judicialConfirmationMigrations,
    model: judicialConfirmationService.model,
  },
  'follow-up': { module: FollowUpModule, migrations: followUpMigrations, model: followUpService.model },
  supervision: { module: SupervisionModule, migrations: supervisionMigrations },
};

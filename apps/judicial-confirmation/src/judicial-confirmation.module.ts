import { type DynamicModule, Module } from '@nestjs/common';
import { engineMigrations } from '@one-window/case-engine';
import { commandsController, ownHandlersOf } from '@one-window/commands';
import type { MigrationClass } from '@one-window/persistence';
import type { Settings } from '@one-window/platform';
import { ServiceModule, type Transport } from '@one-window/service-host';
import { JudicialConfirmationController } from './http/judicial-confirmation.controller';
import { commands } from './judicial-confirmation.commands';
import { judicialConfirmationService } from './judicial-confirmation.service-definition';
import { CaseLines1765400000004 } from './migrations/case-lines.migration';
import { CourtsAndWorkList1763700000002 } from './migrations/courts-and-work-list.migration';
import { LeftCourts1764700000002 } from './migrations/left-courts.migration';
import { OverdueFirst1764600000003 } from './migrations/overdue-first.migration';
import { SeatsOfOrganisations1764900000004 } from './migrations/seats-of-organisations.migration';
import { CaseView } from './queries/case-view';
import { Courts } from './queries/courts';
import { WorkList } from './queries/work-list';

export { judicialConfirmationModel } from './judicial-confirmation.model';
export { judicialConfirmationService } from './judicial-confirmation.service-definition';

/** In order; run by the owner role. */
export const judicialConfirmationMigrations: MigrationClass[] = [
  ...engineMigrations,
  CourtsAndWorkList1763700000002,
  OverdueFirst1764600000003,
  LeftCourts1764700000002,
  SeatsOfOrganisations1764900000004,
  CaseLines1765400000004,
];

const ConfirmationCommands = commandsController(
  { name: 'judicial-confirmation', heading: '司法确认 judicial-confirmation' },
  commands,
);

/** 司法确认: apply, accept, correct, refuse, confirm, dismiss, withdraw. */
@Module({})
export class JudicialConfirmationModule {
  static with(settings: Settings, transport: Transport): DynamicModule {
    return {
      module: JudicialConfirmationModule,
      imports: [ServiceModule.of(judicialConfirmationService, settings, transport)],
      controllers: [ConfirmationCommands, JudicialConfirmationController],
      providers: [...ownHandlersOf(commands), CaseView, Courts, WorkList],
    };
  }
}

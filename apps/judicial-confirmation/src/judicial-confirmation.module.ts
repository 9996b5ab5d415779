import { type DynamicModule, Module } from '@nestjs/common';
import { messagingMigrations, ServiceModule, type Transport } from '@one-window/messaging';
import type { MigrationClass } from '@one-window/persistence';
import type { Settings } from '@one-window/platform';
import { AcceptApplication } from './features/accept-application/accept-application.handler';
import { ApplyForConfirmation } from './features/apply-for-confirmation/apply-for-confirmation.handler';
import { AskCorrection } from './features/ask-correction/ask-correction.handler';
import { ConfirmAgreement } from './features/confirm-agreement/confirm-agreement.handler';
import { CorrectApplication } from './features/correct-application/correct-application.handler';
import { DismissApplication } from './features/dismiss-application/dismiss-application.handler';
import { RefuseApplication } from './features/refuse-application/refuse-application.handler';
import { WithdrawApplication } from './features/withdraw-application/withdraw-application.handler';
import { ApplicationsController } from './http/applications.controller';
import { ConfirmationQueriesController } from './http/confirmation-queries.controller';
import { CourtController } from './http/court.controller';
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
  ...messagingMigrations,
  CourtsAndWorkList1763700000002,
  OverdueFirst1764600000003,
  LeftCourts1764700000002,
  SeatsOfOrganisations1764900000004,
  CaseLines1765400000004,
];

/** 司法确认: apply, accept, correct, refuse, confirm, dismiss, withdraw. */
@Module({})
export class JudicialConfirmationModule {
  static with(settings: Settings, transport: Transport): DynamicModule {
    return {
      module: JudicialConfirmationModule,
      imports: [ServiceModule.of(judicialConfirmationService, settings, transport)],
      controllers: [ApplicationsController, CourtController, ConfirmationQueriesController],
      providers: [
        ApplyForConfirmation,
        CorrectApplication,
        WithdrawApplication,
        AcceptApplication,
        AskCorrection,
        RefuseApplication,
        ConfirmAgreement,
        DismissApplication,
        CaseView,
        Courts,
        WorkList,
      ],
    };
  }
}

import { type DynamicModule, Module } from '@nestjs/common';
import { engineMigrations } from '@one-window/case-engine';
import { commandsController, ownHandlersOf } from '@one-window/commands';
import type { MigrationClass } from '@one-window/persistence';
import type { Settings } from '@one-window/platform';
import { ServiceModule, type Transport } from '@one-window/service-host';
import { MediationController } from './http/mediation.controller';
import { commands } from './mediation.commands';
import { mediationService } from './mediation.service-definition';
import { CaseLines1765400000003 } from './migrations/case-lines.migration';
import { AgreementsInForce1764900000001 } from './migrations/agreements-in-force.migration';
import { CaseLists1763700000001 } from './migrations/case-lists.migration';
import { CasesReassigned1768000000001 } from './migrations/cases-reassigned.migration';
import { CasesWithoutMediator1766900000002 } from './migrations/cases-without-mediator.migration';
import { ClosedOrganisations1766700000002 } from './migrations/closed-organisations.migration';
import { DueAndSessions1764600000002 } from './migrations/due-and-sessions.migration';
import { HandlingDue1769700000001 } from './migrations/handling-due.migration';
import { Helpers1769800000001 } from './migrations/helpers.migration';
import { OrganisationIdentity1764800000001 } from './migrations/organisation-identity.migration';
import { RecordReaders1764700000001 } from './migrations/record-readers.migration';
import { DepartedMediators1764700000002 } from './migrations/departed-mediators.migration';
import { WorkList } from './queries/work-list';
import { CaseView } from './queries/case-view';
import { Organisations } from './queries/organisations';
import { Papers } from './queries/papers/papers';

export { mediationService } from './mediation.service-definition';

export const mediationMigrations: MigrationClass[] = [
  ...engineMigrations,
  CaseLists1763700000001,
  DueAndSessions1764600000002,
  RecordReaders1764700000001,
  DepartedMediators1764700000002,
  OrganisationIdentity1764800000001,
  AgreementsInForce1764900000001,
  CaseLines1765400000003,
  ClosedOrganisations1766700000002,
  CasesWithoutMediator1766900000002,
  CasesReassigned1768000000001,
  HandlingDue1769700000001,
  Helpers1769800000001,
];

const MediationCommands = commandsController({ name: 'mediation', heading: 'mediation' }, commands);

/** 调解: claim, appoint, meet, record, agree, sign, end. */
@Module({})
export class MediationModule {
  static with(settings: Settings, transport: Transport): DynamicModule {
    return {
      module: MediationModule,
      imports: [ServiceModule.of(mediationService, settings, transport)],
      controllers: [MediationCommands, MediationController],
      providers: [...ownHandlersOf(commands), WorkList, CaseView, Organisations, Papers],
    };
  }
}

import { type DynamicModule, Module } from '@nestjs/common';
import { engineMigrations } from '@one-window/case-engine';
import { commandsController, ownHandlersOf } from '@one-window/commands';
import type { MigrationClass } from '@one-window/persistence';
import type { Settings } from '@one-window/platform';
import { ServiceModule, type Transport } from '@one-window/service-host';
import { TriageController } from './http/triage.controller';
import { CaseLines1765400000002 } from './migrations/case-lines.migration';
import { ClosedOrganisations1766700000001 } from './migrations/closed-organisations.migration';
import { Deciders1769700000001 } from './migrations/deciders.migration';
import { DueDays1764600000001 } from './migrations/due-days.migration';
import { FormerOffers1764700000004 } from './migrations/former-offers.migration';
import { OrganisationsAndWorkList1760000100000 } from './migrations/organisations-and-work-list.migration';
import { ReachableOrganisations1764700000003 } from './migrations/reachable-organisations.migration';
import { ContestedCases1768000000002 } from './migrations/contested-cases.migration';
import { RotaOfOrganisations1766800000001 } from './migrations/rota-of-organisations.migration';
import { Organisations } from './queries/organisations';
import { WorkList } from './queries/work-list';
import { commands } from './triage.commands';
import { triageService } from './triage.service-definition';

export { triageModel } from './triage.model';
export { triageService } from './triage.service-definition';

/** In order; run by the owner role. */
export const triageMigrations: MigrationClass[] = [
  ...engineMigrations,
  OrganisationsAndWorkList1760000100000,
  DueDays1764600000001,
  ReachableOrganisations1764700000003,
  FormerOffers1764700000004,
  CaseLines1765400000002,
  ClosedOrganisations1766700000001,
  RotaOfOrganisations1766800000001,
  ContestedCases1768000000002,
  Deciders1769700000001,
];

const TriageCommands = commandsController({ name: 'triage', heading: '分流 triage' }, commands);

@Module({})
export class TriageModule {
  static with(settings: Settings, transport: Transport): DynamicModule {
    return {
      module: TriageModule,
      imports: [ServiceModule.of(triageService, settings, transport)],
      controllers: [TriageCommands, TriageController],
      providers: [Organisations, WorkList, ...ownHandlersOf(commands)],
    };
  }
}

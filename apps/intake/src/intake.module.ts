import { type DynamicModule, Module } from '@nestjs/common';
import { engineMigrations } from '@one-window/case-engine';
import { commandsController, ownHandlersOf } from '@one-window/commands';
import type { MigrationClass } from '@one-window/persistence';
import type { Settings } from '@one-window/platform';
import { ServiceModule, type Transport } from '@one-window/service-host';
import { NewParties } from './features/add-party/new-parties';
import { PartyCorrections } from './features/correct-party/party-corrections';
import { RegisterCase } from './features/register-case/register-case.handler';
import { RevealParty } from './features/reveal-party/reveal-party.handler';
import { IntakeController } from './http/intake.controller';
import { commands } from './intake.commands';
import { intakeService } from './intake.service-definition';
import { CaseLines1765400000001 } from './migrations/case-lines.migration';
import { CaseNumbers1763700000000 } from './migrations/case-numbers.migration';
import { GroupsToChoose1769700000000 } from './migrations/groups-to-choose.migration';
import { LinesOfRegions1768000000000 } from './migrations/lines-of-regions.migration';
import { OneSeries1767800000000 } from './migrations/one-series.migration';
import { Reopenings1769500000000 } from './migrations/reopenings.migration';
import { WindowLists1764600000000 } from './migrations/window-lists.migration';
import { ExternalReferences1764800000000 } from './migrations/external-references.migration';
import { CaseView } from './queries/case-view';
import { ExternalReferences } from './queries/external-references';
import { WorkList } from './queries/work-list';

export { intakeService } from './intake.service-definition';

export const intakeMigrations: MigrationClass[] = [
  ...engineMigrations,
  CaseNumbers1763700000000,
  WindowLists1764600000000,
  ExternalReferences1764800000000,
  CaseLines1765400000001,
  OneSeries1767800000000,
  LinesOfRegions1768000000000,
  Reopenings1769500000000,
  GroupsToChoose1769700000000,
];

const IntakeCommands = commandsController({ name: 'intake', heading: 'intake' }, commands);

/** 登记: register, supplement, decline, withdraw. */
@Module({})
export class IntakeModule {
  static with(settings: Settings, transport: Transport): DynamicModule {
    return {
      module: IntakeModule,
      imports: [ServiceModule.of(intakeService, settings, transport)],
      controllers: [IntakeController, IntakeCommands],
      providers: [
        ...ownHandlersOf(commands),
        NewParties,
        PartyCorrections,
        RegisterCase,
        RevealParty,
        CaseView,
        ExternalReferences,
        WorkList,
      ],
    };
  }
}

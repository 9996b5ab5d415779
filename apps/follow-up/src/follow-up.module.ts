import { type DynamicModule, Module } from '@nestjs/common';
import { engineMigrations } from '@one-window/case-engine';
import { commandsController, ownHandlersOf } from '@one-window/commands';
import type { MigrationClass } from '@one-window/persistence';
import type { Settings } from '@one-window/platform';
import { ServiceModule, type Transport } from '@one-window/service-host';
import { commands } from './follow-up.commands';
import { followUpService } from './follow-up.service-definition';
import { FollowUpController } from './http/follow-up.controller';
import { CaseLines1765400000005 } from './migrations/case-lines.migration';
import { AgreementsInForce1764900000001 } from './migrations/agreements-in-force.migration';
import { WorkList1763700000003 } from './migrations/work-list.migration';
import { OverdueFirst1764600000004 } from './migrations/overdue-first.migration';
import { CaseView } from './queries/case-view';
import { EnforcementPackView } from './queries/enforcement-pack';
import { WorkList } from './queries/work-list';

export { followUpModel } from './follow-up.model';
export { followUpService } from './follow-up.service-definition';

/** In order; run by the owner role. */
export const followUpMigrations: MigrationClass[] = [
  ...engineMigrations,
  WorkList1763700000003,
  OverdueFirst1764600000004,
  AgreementsInForce1764900000001,
  CaseLines1765400000005,
];

const FollowUpCommands = commandsController({ name: 'follow-up', heading: '履行回访 follow-up' }, commands);

/** 履行回访: performance in parts, default, enforcement pack, visit, close, archive. */
@Module({})
export class FollowUpModule {
  static with(settings: Settings, transport: Transport): DynamicModule {
    return {
      module: FollowUpModule,
      imports: [ServiceModule.of(followUpService, settings, transport)],
      controllers: [FollowUpCommands, FollowUpController],
      providers: [...ownHandlersOf(commands), WorkList, CaseView, EnforcementPackView],
    };
  }
}

import { type DynamicModule, Module } from '@nestjs/common';
import { engineMigrations } from '@one-window/case-engine';
import { commandsController, ownHandlersOf } from '@one-window/commands';
import type { MigrationClass } from '@one-window/persistence';
import { Clock, InvalidSettings, Log, type Settings, settingKeys } from '@one-window/platform';
import { POOL, ServiceModule, type Transport } from '@one-window/service-host';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { SealKeys } from '@one-window/proof';
import type { Pool } from 'pg';
import { DrawSample } from './features/draw-sample/draw-sample.handler';
import { ExportCaseFile } from './features/export-case-file/export-case-file.handler';
import { FindByParty } from './features/find-by-party/find-by-party.handler';
import { FindPerson } from './features/find-person/find-person.handler';
import { LookUpStatus } from './features/look-up-status/look-up-status.handler';
import { PublicLooks } from './features/look-up-status/public-looks';
import { StatusTries } from './features/look-up-status/status-tries';
import { CaseFileController } from './http/case-file.controller';
import { OrdersController } from './http/orders.controller';
import { SamplesController } from './http/samples.controller';
import { ProofController } from './http/proof.controller';
import { PublicStatusController } from './http/public-status.controller';
import { SealsController } from './http/seals.controller';
import { SupervisionController } from './http/supervision.controller';
import { CasePeople1767000000000 } from './migrations/case-people.migration';
import { CaseViewVersion1764000000000 } from './migrations/case-view-version.migration';
import { LeanViews1765300000001 } from './migrations/lean-views.migration';
import { PresentRelations1764700000003 } from './migrations/present-relations.migration';
import { PublicStatus1764100000000 } from './migrations/public-status.migration';
import { FoldedSearch1764300000000 } from './migrations/folded-search.migration';
import { Helpers1769800000002 } from './migrations/helpers.migration';
import { Invitations1768500000000 } from './migrations/invitations.migration';
import { KindsDated1767900000000 } from './migrations/kinds-dated.migration';
import { Registrars1767800000000 } from './migrations/registrars.migration';
import { SourceReferences1764800000000 } from './migrations/source-references.migration';
import { Alerts1768600000000 } from './migrations/alerts.migration';
import { Alarms1768100000000 } from './migrations/alarms.migration';
import { Referrals1768200000000 } from './migrations/referrals.migration';
import { LeftRelations1768400000000 } from './migrations/left-relations.migration';
import { StandingStill1768300000000 } from './migrations/standing-still.migration';
import { SignedDays1765400000001 } from './migrations/signed-days.migration';
import { SearchKeys1764200000000 } from './migrations/search-keys.migration';
import { SupervisionTables1763700000000 } from './migrations/supervision-tables.migration';
import { OpenFindings } from './proof/open-findings';
import { ProofSchedule } from './proof/proof-schedule';
import { ProofStore } from './proof/proof-store';
import { Proofs } from './proof/proofs';
import { ProofTables1766100000000 } from './migrations/proof-tables.migration';
import { ConfirmingCourt1766900000000 } from './migrations/confirming-court.migration';
import { OrderColumns1767200000000 } from './migrations/order-columns.migration';
import { ViewColumns1766500000000 } from './migrations/view-columns.migration';
import { ViewsFoldedAgain1766200000000 } from './migrations/views-folded-again.migration';
import { CorrectedTitles1767300000000 } from './migrations/corrected-titles.migration';
import { CopyDigests1766300000000 } from './migrations/copy-digests.migration';
import { Arrivals } from './projection/arrivals';
import { PeopleFill } from './projection/people-fill';
import { PersonKeys } from './projection/person-keys';
import { RecordedEvents } from './proof/recorded-events';
import { RecordedEventsController } from './proof/recorded-events.controller';
import { CaseList } from './queries/case-list';
import { CasePage } from './queries/case-page';
import { Approvals } from './queries/approvals';
import { OrderList } from './queries/order-list';
import { Samples } from './queries/samples';
import { CityNumbers } from './queries/city-numbers';
import { Contacts } from './queries/contacts';
import { ShamSigns } from './queries/sham-signs';
import { PartyAnswer } from './queries/party-answer';
import { PartyEvents } from './queries/party-events';
import { People } from './queries/people';
import { Statistics } from './queries/statistics';
import { Timeline } from './queries/timeline';
import { Verification } from './queries/verification';
import { DaySeals } from './sealing/day-seals';
import { SealSigner } from './sealing/seal-signer';
import { HandOut } from './sealing/hand-out';
import type { HandOutWay } from './sealing/hand-out-way';
import { PublishedDays } from './sealing/published-days';
import { SealFolder } from './sealing/seal-folder';
import { SealMail } from './sealing/seal-mail';
import { SealProofs } from './sealing/seal-proofs';
import { SealingSchedule } from './sealing/sealing-schedule';
import { commands } from './supervision.commands';
import { supervisionService, supervisionServiceWith } from './supervision.service-definition';

export { supervisionService };
export const supervisionMigrations: MigrationClass[] = [
  ...engineMigrations,
  SupervisionTables1763700000000,
  CaseViewVersion1764000000000,
  PublicStatus1764100000000,
  SearchKeys1764200000000,
  FoldedSearch1764300000000,
  PresentRelations1764700000003,
  SourceReferences1764800000000,
  LeanViews1765300000001,
  SignedDays1765400000001,
  ProofTables1766100000000,
  ViewsFoldedAgain1766200000000,
  CopyDigests1766300000000,
  ViewColumns1766500000000,
  ConfirmingCourt1766900000000,
  CasePeople1767000000000,
  OrderColumns1767200000000,
  CorrectedTitles1767300000000,
  Registrars1767800000000,
  KindsDated1767900000000,
  Alarms1768100000000,
  Referrals1768200000000,
  StandingStill1768300000000,
  LeftRelations1768400000000,
  Invitations1768500000000,
  Alerts1768600000000,
  Helpers1769800000002,
];

const SupervisionCommands = commandsController({ name: 'supervision', heading: 'supervision' }, commands);

const sealKeysOf = ({ seals }: Settings): SealKeys => {
  if (!seals) throw new InvalidSettings([`SEAL_KEYS is missing (${settingKeys.SEAL_KEYS})`]);
  return SealKeys.fromText(seals.keys);
};

const waysOf = ({ seals }: Settings, pool: Pool, days: PublishedDays, clock: Clock): HandOutWay[] => [
  ...(seals?.folder ? [new SealFolder(seals.folder, days)] : []),
  ...(seals?.mail ? [new SealMail(seals.mail, pool, days, clock)] : []),
];

/** 督办审计: one view of every case from end to end, its proof, and the numbers. */
@Module({})
export class SupervisionModule {
  static with(settings: Settings, transport: Transport): DynamicModule {
    const arrivals = new Arrivals();
    const people = new PersonKeys(new FieldCipher(FieldKeys.fromText(settings.fieldKeys)));
    return {
      module: SupervisionModule,
      imports: [ServiceModule.of(supervisionServiceWith(arrivals, people), settings, transport)],
      controllers: [
        SupervisionController,
        SupervisionCommands,
        OrdersController,
        SamplesController,
        CaseFileController,
        ProofController,
        SealsController,
        PublicStatusController,
        RecordedEventsController,
      ],
      providers: [
        { provide: Arrivals, useValue: arrivals },
        { provide: PersonKeys, useValue: people },
        PeopleFill,
        CaseList,
        People,
        Approvals,
        OrderList,
        Samples,
        DrawSample,
        ...ownHandlersOf(commands),
        CasePage,
        PartyAnswer,
        Timeline,
        PartyEvents,
        CityNumbers,
        Statistics,
        Verification,
        ExportCaseFile,
        FindByParty,
        FindPerson,
        { provide: SealSigner, useFactory: () => new SealSigner(sealKeysOf(settings)) },
        DaySeals,
        PublishedDays,
        {
          provide: HandOut,
          useFactory: (pool: Pool, days: PublishedDays, clock: Clock, log: Log) =>
            new HandOut(waysOf(settings, pool, days, clock), clock, log),
          inject: [POOL, PublishedDays, Clock, Log],
        },
        SealProofs,
        SealingSchedule,
        ProofStore,
        OpenFindings,
        Proofs,
        ProofSchedule,
        Contacts,
        ShamSigns,
        StatusTries,
        PublicLooks,
        LookUpStatus,
        RecordedEvents,
      ],
    };
  }
}

import { type DynamicModule, Module } from '@nestjs/common';
import { Calendars, CaseStore, clocksOf, engineMigrations } from '@one-window/case-engine';
import type { MigrationClass } from '@one-window/persistence';
import { Clock, type Settings } from '@one-window/platform';
import { POOL, ServiceModule, type Transport } from '@one-window/service-host';
import { Relay } from '@one-window/transport';
import type { Pool } from 'pg';
import { Accounts } from './accounts/accounts';
import { Administration } from './accounts/administration';
import { Identities } from './accounts/identities';
import { KnownDevices } from './accounts/known-devices';
import { PasswordPolicy } from './accounts/password-policy';
import { OwnPassword } from './accounts/own-password';
import { Passwords } from './accounts/passwords';
import { SecondFactors } from './accounts/second-factors';
import { SessionOpening } from './accounts/session-opening';
import { SignInAttempts } from './accounts/sign-in-attempts';
import { SignInLog } from './accounts/sign-in-log';
import { Staff } from './accounts/staff';
import { organisationModel } from './directory.model';
import { directoryService } from './directory.service-definition';
import { ORGANISATION_STORE } from './directory.tokens';
import { ChangeOrganisation } from './features/change-organisation/change-organisation.handler';
import { ChangePassword } from './features/change-password/change-password.handler';
import { CloseOrganisation } from './features/close-organisation/close-organisation.handler';
import { CreateAccount } from './features/create-account/create-account.handler';
import { DeactivateAccount } from './features/deactivate-account/deactivate-account.handler';
import { ImportDirectory } from './features/import-directory/import-directory.handler';
import { KeepMediators } from './features/keep-mediators/keep-mediators.handler';
import { LinkIdentity } from './features/link-identity/link-identity.handler';
import { LockAccount } from './features/lock-account/lock-account.handler';
import { UnlockAccount } from './features/lock-account/unlock-account.handler';
import { GiveMachineToken } from './features/machine-accounts/give-machine-token.handler';
import { MachineAccounts } from './features/machine-accounts/machine-accounts';
import { MoveClock } from './features/move-clock/move-clock.handler';
import { PublishCalendar } from './features/publish-calendar/publish-calendar.handler';
import { ReactivateAccount } from './features/reactivate-account/reactivate-account.handler';
import { RefreshSession } from './features/refresh-session/refresh-session.handler';
import { RegisterOrganisation } from './features/register-organisation/register-organisation.handler';
import { RemoveSecondFactor } from './features/remove-second-factor/remove-second-factor.handler';
import { ResetPassword } from './features/reset-password/reset-password.handler';
import { ResetSecondFactor } from './features/reset-second-factor/reset-second-factor.handler';
import { RotateSigningKey } from './features/rotate-signing-key/rotate-signing-key.handler';
import { FIRST_PASSWORD, FirstAdministrator, type FirstPassword } from './features/seed-directory/first-administrator';
import { PrepareDirectory } from './features/seed-directory/prepare-directory';
import { SeedDirectory } from './features/seed-directory/seed-directory';
import { SetPresence } from './features/set-presence/set-presence.handler';
import { BeginSecondFactor } from './features/set-second-factor/begin-second-factor.handler';
import { ConfirmSecondFactor } from './features/set-second-factor/confirm-second-factor.handler';
import { IdentityProvider } from './features/sign-in-by-provider/identity-provider';
import { SignInByProvider } from './features/sign-in-by-provider/sign-in-by-provider.handler';
import { SignIn } from './features/sign-in/sign-in.handler';
import { SignOut } from './features/sign-out/sign-out.handler';
import { AccountsController } from './http/accounts.controller';
import { AttemptCookie } from './http/attempt-cookie';
import { CalendarController } from './http/calendar.controller';
import { ClockController } from './http/clock.controller';
import { CodesController } from './http/codes.controller';
import { DemonstrationController } from './http/demonstration.controller';
import { DeviceCookie } from './http/device-cookie';
import { DirectoryController } from './http/directory.controller';
import { DraftKeysController } from './http/draft-keys.controller';
import { ImportsController } from './http/imports.controller';
import { MediatorsController } from './http/mediators.controller';
import { MachineAccountsController } from './http/machine-accounts.controller';
import { ProviderController } from './http/provider.controller';
import { RegisterController } from './http/register.controller';
import { SecondFactorController } from './http/second-factor.controller';
import { SessionCookies } from './http/session-cookies';
import { SessionViews } from './http/session-views';
import { SignInController } from './http/sign-in.controller';
import { AccountIdentities1767160000000 } from './migrations/account-identities.migration';
import { DaysOff1766800000000 } from './migrations/days-off.migration';
import { DirectoryTables1763700000000 } from './migrations/directory-tables.migration';
import { Imports1766960000000 } from './migrations/imports.migration';
import { MediatorsChange1766900000000 } from './migrations/mediators-change.migration';
import { MachineAccounts1767150000000 } from './migrations/machine-accounts.migration';
import { OrganisationsChange1766600000000 } from './migrations/organisations-change.migration';
import { OneTimePasswords1769600000000 } from './migrations/one-time-passwords.migration';
import { OrganisationsClose1766700000000 } from './migrations/organisations-close.migration';
import { PasswordChangeRequired1764400000000 } from './migrations/password-change-required.migration';
import { SecondFactor1766950000000 } from './migrations/second-factor.migration';
import { SessionLastUsed1764633600000 } from './migrations/session-last-used.migration';
import { SignInLimits1764700000000 } from './migrations/sign-in-limits.migration';
import { AccountsQuery } from './queries/accounts.query';
import { MachineAccountsQuery } from './queries/machine-accounts.query';
import { OrganisationHistory } from './queries/organisation-history';
import { OrganisationsQuery } from './queries/organisations.query';
import { SignInAttacksQuery } from './queries/sign-in-attacks.query';
import { AccessTokens } from './tokens/access-tokens';
import { SessionEndings } from './tokens/session-endings';
import { Sessions } from './tokens/sessions';
import { SigningKeys } from './tokens/signing-keys';

export { CENTRE_ID } from './centre-organisation';
export { organisationModel } from './directory.model';
export {
  loadOrganisations,
  loadPeople,
  loadRegions,
  type AccountRecord,
  type MediatorRecord,
  type OrganisationRecord,
} from './data/load';
export { type TourAccount, tourAccounts } from './demonstration/tour';
export { tourPeople } from './demonstration/tour-people';
export { directoryService } from './directory.service-definition';
export { demonstrationPassword } from './domain/account-rules';
export { TourAccountView } from './http/demonstration.view';
export { FIRST_ADMINISTRATOR, type FirstPassword } from './features/seed-directory/first-administrator';

/** Migrations of the directory's database, in order. */
export const directoryMigrations: MigrationClass[] = [
  ...engineMigrations,
  DirectoryTables1763700000000,
  PasswordChangeRequired1764400000000,
  SessionLastUsed1764633600000,
  SignInLimits1764700000000,
  OrganisationsChange1766600000000,
  OrganisationsClose1766700000000,
  DaysOff1766800000000,
  MediatorsChange1766900000000,
  SecondFactor1766950000000,
  Imports1766960000000,
  MachineAccounts1767150000000,
  AccountIdentities1767160000000,
  OneTimePasswords1769600000000,
];

const features = [
  SignIn,
  SignInByProvider,
  LinkIdentity,
  RefreshSession,
  SignOut,
  ChangePassword,
  CreateAccount,
  LockAccount,
  UnlockAccount,
  DeactivateAccount,
  ReactivateAccount,
  ResetPassword,
  BeginSecondFactor,
  ConfirmSecondFactor,
  RemoveSecondFactor,
  ResetSecondFactor,
  MachineAccounts,
  GiveMachineToken,
  RotateSigningKey,
  MoveClock,
  PublishCalendar,
  RegisterOrganisation,
  ChangeOrganisation,
  CloseOrganisation,
  SetPresence,
  KeepMediators,
  ImportDirectory,
];
const tools = [
  Accounts,
  Administration,
  KnownDevices,
  OwnPassword,
  Passwords,
  PasswordPolicy,
  SecondFactors,
  SignInAttempts,
  SignInLog,
  Staff,
  SessionEndings,
  Sessions,
  SigningKeys,
  AccessTokens,
  SessionOpening,
  SessionViews,
  Identities,
  IdentityProvider,
  AttemptCookie,
  SessionCookies,
  DeviceCookie,
];

/** The first password as an operator sets it in the environment. */
const firstPasswordOfEnvironment = (): FirstPassword | undefined => {
  const password = process.env.DIRECTORY_ADMIN_PASSWORD;
  return password === undefined ? undefined : { password, temporary: false };
};

/** The directory: regions, organisations, mediators, accounts, signing in, and the centre's clock. */
@Module({})
export class DirectoryModule {
  /** `first`: password of the first account of an installation that has none and is no demonstration. */
  static with(
    settings: Settings,
    transport: Transport,
    first: FirstPassword | undefined = firstPasswordOfEnvironment(),
  ): DynamicModule {
    return {
      module: DirectoryModule,
      imports: [ServiceModule.of(directoryService, settings, transport)],
      controllers: [
        SignInController,
        ProviderController,
        SecondFactorController,
        DirectoryController,
        RegisterController,
        MediatorsController,
        ImportsController,
        CodesController,
        DraftKeysController,
        AccountsController,
        MachineAccountsController,
        ClockController,
        CalendarController,
        DemonstrationController,
      ],
      providers: [
        {
          provide: ORGANISATION_STORE,
          useFactory: (pool: Pool, clock: Clock, calendars: Calendars, relay: Relay) =>
            new CaseStore(pool, organisationModel, clocksOf(clock, calendars), relay),
          inject: [POOL, Clock, Calendars, Relay],
        },
        { provide: FIRST_PASSWORD, useValue: first },
        ...tools,
        ...features,
        OrganisationsQuery,
        OrganisationHistory,
        AccountsQuery,
        MachineAccountsQuery,
        SignInAttacksQuery,
        SeedDirectory,
        FirstAdministrator,
        PrepareDirectory,
      ],
    };
  }
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Role, roles } from '@one-window/contracts';
import { type Account, awaitedOf } from '../accounts/account';
import { MediatorEntity } from '../entities/mediator.entity';
import { ClosedView, OrganisationEntity } from '../entities/organisation.entity';
import { AccountListView, SignInLogView } from '../queries/accounts.query';

/** The signed-in person. */
export class AccountView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() username!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: roles, isArray: true }) roles!: Role[];
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationName!: string;
  @ApiPropertyOptional({ type: ClosedView, description: 'Its organisation takes no new cases' })
  organisationClosed?: ClosedView;
  @ApiPropertyOptional({ format: 'uuid' }) mediatorId?: string;
  @ApiProperty({ description: 'Made by the demonstration data' }) demonstration!: boolean;
  @ApiProperty({ description: 'The account may do nothing else before' }) passwordChangeRequired!: boolean;
  @ApiProperty({ description: 'Signing in asks for a code beside the password' }) secondFactor!: boolean;
  @ApiProperty({ description: 'Its roles need a second factor, which has to be set up before anything else' })
  secondFactorRequired!: boolean;
}

/** `required`: whether this house demands second factors. */
export const accountView = (account: Account, required: boolean): AccountView => ({
  accountId: account.accountId,
  username: account.username,
  name: account.name,
  roles: account.roles,
  organisationId: account.organisationId,
  organisationName: account.organisationName,
  ...(account.organisationClosed === null ? {} : { organisationClosed: account.organisationClosed }),
  ...(account.mediatorId === null ? {} : { mediatorId: account.mediatorId }),
  demonstration: account.demonstration,
  passwordChangeRequired: account.passwordChangeRequired,
  secondFactor: account.secondFactor,
  secondFactorRequired: awaitedOf(account, required) === 'second-factor-required',
});

/** Answer to signing in and refreshing: the tokens for programs, the CSRF token for browsers whose tokens are cookies. */
export class SessionView {
  @ApiPropertyOptional({ description: 'Programs only' }) accessToken?: string;
  @ApiPropertyOptional({ description: 'Programs only; good for one refresh' }) refreshToken?: string;
  @ApiPropertyOptional({ description: 'Browsers only; to be sent as x-csrf-token' }) csrfToken?: string;
  @ApiProperty({ description: 'After so long the access token expires', example: 120 }) expiresInSeconds!: number;
  @ApiProperty({ description: 'Without a refresh for so long the session ends', example: 1800 })
  idleEndSeconds!: number;
  @ApiProperty() account!: AccountView;
}

/** A public JSON Web Key (RFC 7517) of an Ed25519 pair (RFC 8037). */
export class PublicKeyView {
  @ApiProperty({ enum: ['OKP'] }) kty!: string;
  @ApiProperty({ enum: ['Ed25519'] }) crv!: string;
  @ApiProperty() x!: string;
  @ApiProperty() kid!: string;
  @ApiProperty({ enum: ['EdDSA'] }) alg!: string;
  @ApiProperty({ enum: ['sig'] }) use!: string;
}

export class KeysView {
  @ApiProperty({ type: PublicKeyView, isArray: true }) keys!: PublicKeyView[];
}

export class OrganisationPage {
  @ApiProperty({ type: OrganisationEntity, isArray: true }) items!: OrganisationEntity[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class OrganisationWithMediators extends OrganisationEntity {
  @ApiProperty({ type: 'integer', description: 'Of its entry; to be given as If-Match when it is changed' })
  version!: number;
  @ApiProperty({ type: 'integer', description: 'Accounts of its people that can sign in' }) accounts!: number;
  @ApiProperty({ type: MediatorEntity, isArray: true }) mediators!: MediatorEntity[];
}

export class MediatorPage {
  @ApiProperty({ type: MediatorEntity, isArray: true }) items!: MediatorEntity[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class AccountPage {
  @ApiProperty({ type: AccountListView, isArray: true }) items!: AccountListView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class SignInLogPage {
  @ApiProperty({ type: SignInLogView, isArray: true }) items!: SignInLogView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class OneTimePasswordView {
  @ApiProperty({ description: 'Told once; changed at the first sign-in, within 72 hours' }) oneTimePassword!: string;
}

export class CreatedAccountView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiPropertyOptional({ description: 'Where no password was given; told once' }) oneTimePassword?: string;
}

export class RotatedKeyView {
  @ApiProperty({ description: 'Id of the new signing key, published at once' }) kid!: string;
  @ApiProperty({ format: 'date-time', description: 'Tokens are signed with it from then on' }) signsFrom!: string;
}

export class ClockView {
  @ApiProperty({ format: 'date-time', description: "Instant on the centre's clock" }) now!: string;
  @ApiProperty() offsetMilliseconds!: number;
  @ApiProperty({ description: 'Whether this installation lets an administrator move it' }) movable!: boolean;
}

export class DayOffView {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty({ description: 'Name of the holiday' }) name!: string;
}

export class CalendarYearView {
  @ApiProperty() year!: number;
  @ApiProperty({ enum: ['published', 'provisional'], description: 'Provisional while the notice for it is not out' })
  status!: string;
  @ApiProperty({ description: 'Title of the notice, or of the law where there is none yet' }) source!: string;
  @ApiProperty({ type: [DayOffView] }) off!: DayOffView[];
  @ApiProperty({ isArray: true, type: String, description: 'Weekend days on which work is made up' }) work!: string[];
}

export class CalendarView {
  @ApiProperty({ description: 'Counted up with every notice that was published; running limits name theirs' })
  version!: number;
  @ApiProperty({ type: [CalendarYearView] }) years!: CalendarYearView[];
}

import { SecretField } from '@one-window/platform';

/** Programs send the refresh token here; browsers send nothing, the token travels in its cookie. */
export class RefreshTokenRequest {
  @SecretField({ max: 200, optional: true, description: 'Absent: taken from the cookie' }) refreshToken?: string;
}

import { createHmac } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMONSTRATION_PASSWORD } from '@one-window/road';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '@one-window/platform';
import { decodeJwt, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { SigningKeys } from '../../apps/directory/src/tokens/signing-keys';

const HEARD_WITHIN_MILLISECONDS = 2000;
const WHO_SIGNS_OUT = 'window.02';

/** A token whose session was ended by signing out; asked with until it is refused, at most two seconds. */
const ofAnEndedSession = async (app: NestFastifyApplication): Promise<string> => {
  const post = (verb: string, payload: object) =>
    app.inject({ method: 'POST', url: `/api/directory/${verb}`, payload });
  const signedIn = await post('sign-in', { username: WHO_SIGNS_OUT, password: DEMONSTRATION_PASSWORD });
  const { accessToken, refreshToken } = signedIn.json<{ accessToken: string; refreshToken: string }>();
  const ask = async (): Promise<number> => {
    const headers = { authorization: `Bearer ${accessToken}` };
    return (await app.inject({ method: 'GET', url: '/api/intake/cases', headers })).statusCode;
  };
  if ((await ask()) !== 200) throw new Error('a session that goes on is not let in');
  await post('sign-out', { refreshToken });
  for (const started = performance.now(); performance.now() - started < HEARD_WITHIN_MILLISECONDS;) {
    if ((await ask()) !== 200) break;
  }
  return accessToken;
};

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What each false token claims; a right one but for the one thing that its name says (RFC 8725). */
export const falseTokens = async (app: NestFastifyApplication, right: string): Promise<Record<string, string>> => {
  const { kid, key } = await app.get(SigningKeys, { strict: false }).current();
  const claims = decodeJwt(right);
  const foreign = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const header = { alg: 'EdDSA', kid, typ: 'JWT' };
  const signed = (over: JWTPayload, by = key): Promise<string> =>
    new SignJWT({ ...claims, iss: TOKEN_ISSUER, aud: TOKEN_AUDIENCE, ...over }).setProtectedHeader(header).sign(by);
  const { keys } = (await app.inject({ method: 'GET', url: '/api/directory/keys' })).json<{ keys: { x: string }[] }>();
  const publicKey = Buffer.from(keys[0]?.x ?? '', 'base64url');
  const hashed = `${base64url({ ...header, alg: 'HS256' })}.${base64url(claims)}`;
  const [, payload, signature = ''] = right.split('.');
  return {
    none: '',
    malformed: 'not.a.token',
    'alg none': `${base64url({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    'HS256 with the public key': `${hashed}.${createHmac('sha256', publicKey).update(hashed).digest('base64url')}`,
    'signed by another key': await signed({}, foreign.privateKey),
    'another signature': `${right.slice(0, -signature.length)}${signature.split('').toReversed().join('')}`,
    'other claims under the same signature': `${base64url(header)}.${base64url({ ...claims, sub: 'x' })}.${signature}`,
    expired: await signed({ exp: (claims.iat ?? 0) - 1 }),
    'for another audience': await signed({ aud: 'another-house' }),
    'of an ended session': await ofAnEndedSession(app),
    'of no session': await signed({ sid: undefined }),
    'of another issuer': await signed({ iss: 'another-directory' }),
  };
};

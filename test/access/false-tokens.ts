import { createHmac } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '@one-window/platform';
import { decodeJwt, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { SigningKeys } from '../../apps/directory/src/tokens/signing-keys';

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
    'of another issuer': await signed({ iss: 'another-directory' }),
  };
};

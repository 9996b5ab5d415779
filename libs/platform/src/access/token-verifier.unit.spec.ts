import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '@one-window/contracts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Clock } from '../clock';
import { EndedSessions } from './ended-sessions';
import { TOKEN_AUDIENCE, TOKEN_ISSUER, TokenVerifier } from './token-verifier';

const status =
  (code: number, body = ''): RequestListener =>
  (_request, response) =>
    response.writeHead(code, { 'content-type': 'application/json' }).end(body);

/** What the address of the published keys may answer while the directory or its database is away. */
const keysAway: Record<string, RequestListener> = {
  'answers 500': status(500, '{}'),
  'answers 502 as a proxy does': status(502, '<html>'),
  'answers 503': status(503, '{"code":"unavailable"}'),
  'answers 404': status(404),
  'sends somebody elsewhere': (_request, response) => response.writeHead(302, { location: '/' }).end(),
  'answers a page instead of keys': status(200, '<!doctype html>'),
  'answers JSON that holds no keys': status(200, '{"status":"starting"}'),
  'breaks the connection': (request) => request.socket.destroy(),
};

/** The problem code of a well-signed token's check against keys from a server that answers so. */
const codeWhere = async (answer: RequestListener, kid = 'k1'): Promise<string | undefined> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const token = await new SignJWT({ actor: {}, sid: 'session' })
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .setIssuer(TOKEN_ISSUER)
    .setAudience(TOKEN_AUDIENCE)
    .setSubject('somebody')
    .setExpirationTime('5m')
    .sign(privateKey);
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    const clock = new Clock();
    return await new TokenVerifier(url, clock, new EndedSessions(clock)).signedIn(token).then(
      () => undefined,
      (error: unknown) => (error as Problem).code,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

describe('A token whose keys cannot be fetched is not called false', () => {
  it.each(Object.keys(keysAway))('unavailable, not "sign in first", when the keys’ address %s', async (what) => {
    expect(await codeWhere(keysAway[what]!)).toBe('unavailable');
  });

  it('a token of a key that nobody published, or signed by another, is false', async () => {
    const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const published = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA' }] });
    expect(await codeWhere(status(200, published), 'k2')).toBe('unauthenticated');
    expect(await codeWhere(status(200, published))).toBe('unauthenticated');
    expect(await codeWhere(status(200, '{"keys":[]}'))).toBe('unauthenticated');
  });
});

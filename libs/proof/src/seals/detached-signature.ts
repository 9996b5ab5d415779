import { sign, verify } from 'node:crypto';
import { publicKeyOf, type SealKey, type SealPublicKey } from './seal-keys';

/**
 * JWS in compact form with detached content (RFC 7515, appendix F; EdDSA of RFC 8037). The protected header is always
 * `{"alg":"EdDSA","kid":"…"}`: it is made anew and compared, so that nothing in a signature chooses how it is checked.
 */
const headerOf = (keyId: string): string => base64url(JSON.stringify({ alg: 'EdDSA', kid: keyId }));

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

const signingInput = (keyId: string, content: string): Buffer =>
  Buffer.from(`${headerOf(keyId)}.${base64url(content)}`, 'ascii');

/** `header..signature` over the UTF-8 bytes of a text. The same text and key give the same signature. */
export const signDetached = ({ keyId, privateKey }: SealKey, content: string): string =>
  `${headerOf(keyId)}..${sign(null, signingInput(keyId, content), privateKey).toString('base64url')}`;

/** Whether a detached signature is that of this key, by this name, over this text. */
export const isSignedBy = (key: SealPublicKey, keyId: string, content: string, signature: string): boolean => {
  const [header, empty, bytes = '', ...rest] = signature.split('.');
  const publicKey = publicKeyOf(key);
  if (!publicKey || header !== headerOf(keyId) || empty !== '' || rest.length > 0) return false;
  const raw = Buffer.from(bytes, 'base64url');
  // Other spellings of the same bytes are not the signature that was handed out.
  if (raw.toString('base64url') !== bytes) return false;
  return verify(null, signingInput(keyId, content), publicKey, raw);
};

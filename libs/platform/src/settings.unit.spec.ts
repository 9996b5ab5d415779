import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import { databaseKey, InvalidSettings, loadSettings, serviceUrl, settingKeys } from './settings';

const fieldKey = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
const whole = { DATABASE_URL_INTAKE: 'postgres://intake@localhost/intake', FIELD_KEYS: fieldKey };

const findingsOf = (environment: Record<string, string>): string[] => {
  try {
    loadSettings(environment, ['intake']);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidSettings);
    return (error as InvalidSettings).findings;
  }
};

describe('the configuration is checked at start-up', () => {
  it('accepts the least that a service needs and listens on loopback', () => {
    expect(loadSettings(whole, ['intake'])).toMatchObject({ host: '127.0.0.1', port: 8080, clockMovable: false });
  });

  it('sends session cookies over TLS only wherever others can reach it, unless told otherwise', () => {
    const secure = (given: Record<string, string>) => loadSettings({ ...whole, ...given }, ['intake']).secureCookies;
    for (const HOST of ['127.0.0.1', '::1', 'localhost']) expect(secure({ HOST })).toBe(false);
    for (const HOST of ['0.0.0.0', '::', '10.0.0.7', 'jf.example.org']) expect(secure({ HOST })).toBe(true);
    expect(secure({ HOST: '0.0.0.0', SECURE_COOKIES: 'false' })).toBe(false);
    expect(secure({ SECURE_COOKIES: 'true' })).toBe(true);
  });

  it('takes an identity provider whole or not at all, over TLS, with its secret in a file', () => {
    const least = { DATABASE_URL_DIRECTORY: 'postgres://d@localhost/d', FIELD_KEYS: fieldKey };
    const file = join(mkdtempSync(join(tmpdir(), 'one-window-oidc-')), 'secret');
    writeFileSync(file, 'told by the provider\n');
    const provider = {
      OIDC_ISSUER: 'https://id.example.org/realm',
      OIDC_CLIENT_ID: 'one-window',
      OIDC_CLIENT_SECRET_FILE: file,
      OIDC_RETURN_URL: 'https://jf.example.org/api/directory/provider/return',
    };
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_RETURN_URL: returnUrl } = provider;
    const read = (given: Record<string, string>) => loadSettings({ ...least, ...given }, ['directory']).oidc;
    expect(read({})).toBeUndefined();
    expect(read(provider)).toEqual({ issuer, clientId, returnUrl, clientSecret: 'told by the provider' });
    expect(
      loadSettings({ ...provider, DATABASE_URL_INTAKE: 'postgres://i@h/i', FIELD_KEYS: fieldKey }, ['intake']),
    ).not.toHaveProperty('oidc');
    const refused = (change: Record<string, string>): string[] => {
      try {
        read({ ...provider, ...change });
        return [];
      } catch (error) {
        return (error as InvalidSettings).findings.map((finding) => finding.split(' ')[0] ?? '');
      }
    };
    for (const key of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_RETURN_URL'])
      expect(refused({ [key]: '' })).toEqual([key]);
    expect(refused({ OIDC_ISSUER: 'http://id.example.org' })).toEqual(['OIDC_ISSUER']);
    expect(refused({ OIDC_ISSUER: 'http://127.0.0.1:9000' })).toEqual([]);
    for (const address of [
      'http://127.example.org',
      'https://id.example.org/realm/.well-known/openid-configuration',
      'https://id.example.org/realm?tenant=2',
    ])
      expect(refused({ OIDC_ISSUER: address })).toEqual(['OIDC_ISSUER']);
    expect(refused({ OIDC_RETURN_URL: 'https://jf.example.org/' })).toEqual(['OIDC_RETURN_URL']);
    expect(refused({ OIDC_CLIENT_SECRET_FILE: `${file}-not` })).toEqual(['OIDC_CLIENT_SECRET_FILE']);
  });

  it('lists every bad key at once', () => {
    const findings = findingsOf({
      PORT: '99999',
      KAFKA_BROKERS: 'no port',
      LOG_LEVEL: 'loud',
      DATABASE_URL_INTAKE: 'mysql://x',
      CLOCK_MOVABLE: 'maybe',
      FIELD_KEYS: 'k1:short',
      TRUSTED_PROXIES: 'loopback,10.0.0.0/40',
    });
    for (const key of [
      'TRUSTED_PROXIES',
      'PORT',
      'KAFKA_BROKERS',
      'LOG_LEVEL',
      'DATABASE_URL_INTAKE',
      'CLOCK_MOVABLE',
      'FIELD_KEYS',
    ]) {
      expect(findings.some((finding) => finding.startsWith(key))).toBe(true);
    }
  });

  it('takes addresses, ranges and the names of ranges for proxies', () => {
    const given = 'loopback, 10.0.0.0/8, fd00::/8, 192.168.1.7';
    expect(loadSettings({ ...whole, TRUSTED_PROXIES: given }, ['intake']).trustedProxies).toEqual(given.split(', '));
    expect(loadSettings(whole, ['intake'])).not.toHaveProperty('trustedProxies');
  });

  it('knows each service by a template, by a list, or all at one address', () => {
    const addressOf = (given: Record<string, string>, service: ServiceName) =>
      serviceUrl(loadSettings({ ...whole, ...given }, ['intake']).servicesUrl, service);
    expect(addressOf({ PORT: '8123' }, 'supervision')).toBe('http://127.0.0.1:8123');
    expect(addressOf({ SERVICES_URL: 'http://{service}:8080' }, 'follow-up')).toBe('http://follow-up:8080');
    const list = serviceNames.map((service, index) => `${service}=http://127.0.0.1:${4000 + index}`).join(', ');
    expect(addressOf({ SERVICES_URL: list }, 'triage')).toBe('http://127.0.0.1:4002');
    expect(findingsOf({ ...whole, SERVICES_URL: 'supervision=http://127.0.0.1:4006' })).toEqual([
      expect.stringContaining('SERVICES_URL must be a URL'),
    ]);
  });

  it('wants the keys of the seals of supervision alone, and mail with both addresses', () => {
    const supervision = { ...whole, DATABASE_URL_SUPERVISION: 'postgres://supervision@localhost/supervision' };
    const findings = (given: Record<string, string>): string[] => {
      try {
        loadSettings({ ...supervision, ...given }, ['supervision']);
        return [];
      } catch (error) {
        return (error as InvalidSettings).findings;
      }
    };
    expect(loadSettings(whole, ['intake'])).not.toHaveProperty('seals');
    expect(findings({})).toEqual([expect.stringContaining('SEAL_KEYS is missing')]);
    expect(findings({ SEAL_KEYS: 'k1:short' })).toEqual([expect.stringContaining('SEAL_KEYS must be')]);
    expect(findings({ SEAL_KEYS: `${fieldKey},k0:lost` })).toEqual([]);
    const mail = { SEAL_KEYS: fieldKey, SMTP_URL: 'smtps://mail.example', SEALS_MAIL_FROM: 'a@b.cn' };
    expect(findings(mail)).toEqual([expect.stringContaining('SEALS_MAIL_TO must be')]);
    expect(findings({ ...mail, SMTP_URL: 'http://mail', SEALS_MAIL_TO: 'c@d.cn, e' })).toEqual([
      expect.stringContaining('SMTP_URL must'),
      expect.stringContaining('SEALS_MAIL_TO must be'),
    ]);
    expect(loadSettings({ ...supervision, ...mail, SEALS_MAIL_TO: 'c@d.cn, e@f.cn' }, ['supervision']).seals).toEqual({
      keys: fieldKey,
      mail: { url: 'smtps://mail.example', from: 'a@b.cn', to: ['c@d.cn', 'e@f.cn'] },
    });
  });

  it('names a missing database only for the services of this process', () => {
    expect(findingsOf({ FIELD_KEYS: fieldKey })).toEqual([expect.stringContaining('DATABASE_URL_INTAKE is missing')]);
  });

  it('knows every key of .env.example but those of the embedded start, and the other way round', () => {
    const text = readFileSync(join(repositoryRoot(), '.env.example'), 'utf8');
    const named = [...text.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, key]) => key);
    const compose = readFileSync(join(repositoryRoot(), 'docker-compose.yml'), 'utf8');
    const composed = [...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, key]) => key);
    const besides = new Set(['DATA_FOLDER', 'DIRECTORY_ADMIN_PASSWORD', 'DATABASE_ADMIN_URL', ...composed]);
    const known = Object.keys(settingKeys);
    expect(named).toEqual(expect.arrayContaining(known));
    expect(named.filter((key) => !besides.has(key) && !known.includes(key ?? ''))).toEqual([]);
    for (const service of serviceNames) expect(named).toContain(databaseKey(service));
  });
});

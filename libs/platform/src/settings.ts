import { isIP } from 'node:net';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import { isLoopback } from './loopback';
import { type OidcSettings, oidcKeys, oidcSettings } from './oidc-settings';

/** Injection token of a process's {@link Settings}. */
export const SETTINGS = Symbol('settings');

/** How one process is configured. Everything comes from the environment, or from the embedded centre. */
export interface Settings {
  host: string;
  port: number;
  /** Connection of each service's own role; only the services of this process. */
  databaseUrls: Partial<Record<ServiceName, string>>;
  /** Kafka brokers; absent: in-process delivery. */
  kafkaBrokers?: string[];
  /** `keyId:base64` list, current key first: encryption of personal fields. */
  fieldKeys: string;
  /** How the seals of the days go outside; only for supervision. */
  seals?: SealSettings;
  /** Where the public keys of signed tokens are published. */
  tokenKeysUrl: string;
  /** Where services call each other; see {@link serviceUrl}. */
  servicesUrl: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Demonstration or test: the centre's clock may be moved. */
  clockMovable: boolean;
  /** Session cookies are sent over TLS only. */
  secureCookies: boolean;
  /** Whether administrators, auditors and the director must sign in with a second factor, or may. */
  secondFactor: SecondFactorSetting;
  /** The identity provider by which people may sign in; absent: none. */
  oidc?: OidcSettings;
  /** A session that nobody refreshes for so long has ended. */
  sessionIdleMinutes: number;
  /** Proxies whose X-Forwarded-For names the caller; absent: the caller is who connects. */
  trustedProxies?: string[];
}

/** `required`: of those whose roles the law of the house names; `offered`: to everybody, and asked of nobody. */
export const secondFactorSettings = ['required', 'offered'] as const;
export type SecondFactorSetting = (typeof secondFactorSettings)[number];

export interface SealSettings {
  /** `keyId:base64` list of Ed25519 seeds, current key first; `keyId:lost` for one that is lost. */
  keys: string;
  /** Where every statement is written to, a file each. */
  folder?: string;
  mail?: { url: string; from: string; to: string[] };
}

/** Thrown at start-up with every bad key, so that one run shows all that is wrong. */
export class InvalidSettings extends Error {
  constructor(readonly findings: string[]) {
    super(`Configuration is not valid:\n${findings.map((finding) => `  - ${finding}`).join('\n')}`);
    this.name = 'InvalidSettings';
  }
}

/** GB/T 22239-2019 8.1.4.1 wants an end by inactivity; a clerk who listens to somebody for half an hour stays in. */
const DEFAULT_IDLE_MINUTES = 30;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Environment variable with the database of a service, as in DATABASE_URL_FOLLOW_UP. */
export const databaseKey = (service: ServiceName): string =>
  `DATABASE_URL_${service.toUpperCase().replaceAll('-', '_')}`;

/** Every key the configuration knows, with what it means. */
export const settingKeys: Readonly<Record<string, string>> = {
  HOST: 'address to listen on; loopback unless told otherwise',
  PORT: 'port of the HTTP interface',
  KAFKA_BROKERS: 'comma-separated brokers; unset: in-process delivery',
  FIELD_KEYS: 'keyId:base64 (32 bytes), comma-separated, current first',
  SEAL_KEYS: 'keyId:base64 (32 bytes, Ed25519), comma-separated, current first; supervision only',
  SEALS_FOLDER: 'folder that every signed day is written to; unset: none',
  SMTP_URL: 'smtp:// or smtps:// server that signed days are mailed through; unset: none',
  SEALS_MAIL_FROM: 'sender of these mails',
  SEALS_MAIL_TO: 'receivers of these mails, comma-separated',
  TOKEN_KEYS_URL: 'URL of the published token keys',
  SERVICES_URL: 'where services call each other: a URL with {service} in it, or service=URL for each, comma-separated',
  LOG_LEVEL: logLevels.join(', '),
  CLOCK_MOVABLE: 'true only in demonstrations and tests',
  SECURE_COOKIES: 'cookies over TLS only; true unless HOST is loopback',
  SECOND_FACTOR:
    'required: administrators, auditors and the director sign in with a second factor; offered: whoever wants; required unless CLOCK_MOVABLE',
  ...oidcKeys,
  SESSION_IDLE_MINUTES: 'minutes without activity after which a session ends, 5 to 720',
  TRUSTED_PROXIES: 'addresses, CIDR ranges or loopback, linklocal, uniquelocal, comma-separated; unset: none',
  ...Object.fromEntries(serviceNames.map((service) => [databaseKey(service), `database of ${service}`])),
};

/**
 * Reads and checks the environment for the given services.
 * @throws InvalidSettings naming every key that is missing or wrong.
 */
export const loadSettings = (
  environment: Readonly<Record<string, string | undefined>>,
  services: readonly ServiceName[],
): Settings => {
  const findings: string[] = [];
  const read = (key: string, fallback?: string): string => {
    const value = environment[key]?.trim() ?? '';
    if (value !== '') return value;
    if (fallback === undefined) findings.push(`${key} is missing (${settingKeys[key] ?? ''})`);
    return fallback ?? '';
  };
  const port = Number(read('PORT', '8080'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) findings.push('PORT must be a port number, 0 to 65535');
  const flag = (key: string, otherwise = false): boolean => {
    const value = read(key, String(otherwise));
    if (value !== 'true' && value !== 'false') findings.push(`${key} must be true or false`);
    return value === 'true';
  };
  const host = read('HOST', '127.0.0.1');
  const sessionIdleMinutes = Number(read('SESSION_IDLE_MINUTES', String(DEFAULT_IDLE_MINUTES)));
  if (!Number.isInteger(sessionIdleMinutes) || sessionIdleMinutes < 5 || sessionIdleMinutes > 720) {
    findings.push('SESSION_IDLE_MINUTES must be a number of minutes, 5 to 720');
  }
  const logLevel = read('LOG_LEVEL', 'info') as Settings['logLevel'];
  if (!logLevels.includes(logLevel)) findings.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}`);
  const databaseUrls: Settings['databaseUrls'] = {};
  for (const service of services) {
    const url = read(databaseKey(service));
    if (url !== '' && !/^postgres(ql)?:\/\//.test(url))
      findings.push(`${databaseKey(service)} must start with postgres://`);
    databaseUrls[service] = url;
  }
  const fieldKeys = read('FIELD_KEYS');
  if (!areKeys(fieldKeys)) findings.push('FIELD_KEYS must be keyId:base64 of 32 bytes each');
  const seals = services.includes('supervision') ? sealSettings(read, environment, findings) : undefined;
  const kafkaBrokers = listOf(environment.KAFKA_BROKERS);
  if (kafkaBrokers?.some((broker) => !/^[^:\s]+:\d+$/.test(broker))) {
    findings.push('KAFKA_BROKERS must be host:port, comma-separated');
  }
  const tokenKeysUrl = read('TOKEN_KEYS_URL', `http://127.0.0.1:${port}/api/directory/keys`);
  if (!URL.canParse(tokenKeysUrl)) findings.push('TOKEN_KEYS_URL must be a URL');
  const servicesUrl = read('SERVICES_URL', `http://127.0.0.1:${port}`);
  if (!serviceNames.every((service) => URL.canParse(serviceUrl(servicesUrl, service))))
    findings.push('SERVICES_URL must be a URL, with {service} where the name goes, or service=URL for every service');
  const trustedProxies = listOf(environment.TRUSTED_PROXIES);
  if (trustedProxies?.some((proxy) => !isProxy(proxy)))
    findings.push('TRUSTED_PROXIES must be addresses, CIDR ranges, or loopback, linklocal, uniquelocal');
  const clockMovable = flag('CLOCK_MOVABLE');
  const secondFactor = read('SECOND_FACTOR', clockMovable ? 'offered' : 'required') as SecondFactorSetting;
  if (!secondFactorSettings.includes(secondFactor))
    findings.push(`SECOND_FACTOR must be one of ${secondFactorSettings.join(', ')}`);
  const oidc = services.includes('directory') ? oidcSettings(read, findings) : undefined;
  const settings: Settings = {
    host,
    port,
    databaseUrls,
    ...(kafkaBrokers ? { kafkaBrokers } : {}),
    fieldKeys,
    ...(seals ? { seals } : {}),
    tokenKeysUrl,
    servicesUrl,
    logLevel,
    clockMovable,
    secureCookies: flag('SECURE_COOKIES', !isLoopback(host)),
    secondFactor,
    ...(oidc ? { oidc } : {}),
    sessionIdleMinutes,
    ...(trustedProxies ? { trustedProxies } : {}),
  };
  if (findings.length > 0) throw new InvalidSettings(findings);
  return settings;
};

/**
 * Address of a service of the house, without a path: of `http://{service}:8080` the name put in, of a list
 * `intake=http://…,triage=http://…` its entry ('' where there is none), of any other URL the URL itself.
 */
export const serviceUrl = (servicesUrl: string, service: ServiceName): string => {
  const entries = servicesUrl.split(',').map((entry) => /^\s*([a-z-]+)=(.+)$/.exec(entry));
  if (entries.some((entry) => entry !== null))
    return entries.find((entry) => entry?.[1] === service)?.[2]?.trim() ?? '';
  return servicesUrl.replaceAll('{service}', service);
};

const KEY_BYTES = 32;
const areKeys = (text: string, besides?: string): boolean =>
  text
    .split(',')
    .filter(Boolean)
    .every((part) => {
      const [id, key] = [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)];
      return id !== '' && (key === besides || Buffer.from(key, 'base64').length === KEY_BYTES);
    });

const sealSettings = (
  read: (key: string, fallback?: string) => string,
  environment: Readonly<Record<string, string | undefined>>,
  findings: string[],
): SealSettings => {
  const keys = read('SEAL_KEYS');
  if (!areKeys(keys, 'lost')) findings.push('SEAL_KEYS must be keyId:base64 of 32 bytes each, or keyId:lost');
  const folder = read('SEALS_FOLDER', '');
  const url = read('SMTP_URL', '');
  const from = read('SEALS_MAIL_FROM', '');
  const to = listOf(environment.SEALS_MAIL_TO);
  if (url !== '' && !/^smtps?:\/\//.test(url)) findings.push('SMTP_URL must start with smtp:// or smtps://');
  for (const [key, address] of [
    ['SEALS_MAIL_FROM', from],
    ...(to ?? ['']).map((one) => ['SEALS_MAIL_TO', one] as const),
  ])
    if (url !== '' && !address?.includes('@')) findings.push(`${key} must be set to mail addresses where SMTP_URL is`);
  return { keys, ...(folder ? { folder } : {}), ...(url && to ? { mail: { url, from, to } } : {}) };
};

const listOf = (text: string | undefined): string[] | undefined =>
  text?.trim() ? text.split(',').map((part) => part.trim()) : undefined;

const isProxy = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  const named = bits === undefined && ['loopback', 'linklocal', 'uniquelocal'].includes(address);
  const range = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 6 ? 128 : 32));
  return rest.length === 0 && (named || (isIP(address) !== 0 && range));
};

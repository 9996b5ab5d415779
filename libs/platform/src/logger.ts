import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger as Pino } from 'pino';
import { correlationForLog } from './correlation';
import type { Settings } from './settings';

/** Names under which personal data might stand; they never reach a log line. */
const personal = [
  'identityNumber',
  'phone',
  'address',
  'password',
  'token',
  'name',
  'facts',
  'authorization',
  'cookie',
];
const redact = { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[withheld]' };

/** Structured log lines (JSON) with correlation and causation ids, without personal data. */
export class Log implements LoggerService {
  private readonly pino: Pino;

  constructor(level: Settings['logLevel'], destination?: DestinationStream) {
    const options = { level, redact, base: null, mixin: correlationForLog, timestamp: pino.stdTimeFunctions.isoTime };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  /** One line with facts that a program can filter by. */
  event(level: 'info' | 'warn' | 'error', message: string, facts: Record<string, unknown> = {}): void {
    const { error, ...rest } = facts;
    this.pino[level]({ ...rest, ...(error === undefined ? {} : { error: describe(error) }) }, message);
  }

  log(message: unknown, context?: string): void {
    this.pino.info({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const context = rest.length > 1 ? rest.at(-1) : undefined;
    this.pino.error({ context, ...(message instanceof Error ? { error: describe(message) } : {}) }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }
}

/** Error class, message, place and causes; database errors may quote values in `detail`, so that is left out. */
const describe = (error: unknown): unknown => {
  if (!(error instanceof Error)) return String(error);
  return {
    class: error.name,
    message: error.message,
    code: (error as NodeJS.ErrnoException).code,
    stack: error.stack
      ?.split('\n')
      .slice(1, 6)
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
};

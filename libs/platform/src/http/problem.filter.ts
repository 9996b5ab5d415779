import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { Problem, type ProblemCode, problemTypes } from '@one-window/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FailureTranslation } from '../failure-translation';
import type { Log } from '../logger';

/** The body of an error answer (RFC 9457). */
export interface ProblemBody {
  type: string;
  code: ProblemCode;
  status: number;
  title: string;
  titleEn: string;
  detail: string;
  detailEn: string;
  /** Number to quote; it is in the log line of the same failure. */
  instance: string;
  [member: string]: unknown;
}

export const problemBody = (problem: Problem, instance: string): ProblemBody => {
  const type = problemTypes[problem.code];
  return {
    ...problem.details,
    type: `urn:one-window:problem:${problem.code}`,
    code: problem.code,
    status: type.status,
    title: type.zh,
    titleEn: type.en,
    detail: type.nextZh,
    detailEn: type.nextEn,
    instance: `urn:one-window:request:${instance}`,
  };
};

const fastifyCodes: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_BAD_URL: 'malformed-address',
  FST_ERR_MAX_PARAM_LENGTH: 'address-too-long',
};

/** Whatever was thrown, as a problem: known ones as they are, HTTP ones by status, anything else as internal. */
export const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  // Nest wraps what Fastify's body parser says.
  const told = error instanceof HttpException ? error.cause : error;
  const code = (told as { code?: unknown } | null | undefined)?.code;
  const known = typeof code === 'string' ? fastifyCodes[code] : undefined;
  if (known) return new Problem(known, {}, { cause: error });
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
  if (status === 404) return new Problem('not-found');
  if (status === 413) return new Problem('body-too-large');
  if (status === 429) return new Problem('too-many-requests');
  if (status !== undefined && status >= 400 && status < 500)
    return new Problem('invalid-request', { errors: [] }, { cause: error });
  return new Problem('internal-error', {}, { cause: error });
};

/** Answers every failure as application/problem+json and logs those that are ours. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly failures: FailureTranslation,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = asProblem(this.failures.translate(error));
    if (problemTypes[problem.code].status >= 500) {
      this.log.event('error', problem.code, {
        request: request.id,
        route: request.routeOptions.url,
        error: problem.cause ?? error,
      });
    }
    sendProblem(reply, problem, request.id);
  }
}

/** Answers with a problem, and with when to come back where that is known. */
export const sendProblem = (reply: FastifyReply, problem: Problem, instance: string): void => {
  const body = problemBody(problem, instance);
  const wait = body.status === 503 ? 1 : problem.details.retryAfterSeconds;
  if (typeof wait === 'number') void reply.header('retry-after', String(wait));
  void reply.status(body.status).header('content-type', 'application/problem+json; charset=utf-8').send(body);
};

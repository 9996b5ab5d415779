import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { asProblem, FailureTranslation, Log, problemBody } from '@one-window/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalInWords, statusForm } from '../public-page/form';
import { statusPage } from '../public-page/page';

type Errors = readonly { field: string; zh: string; en: string }[];

/** Answers what was refused with the form again, as it was filled in, and what is wrong with it. */
@Catch()
export class StatusPageFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly failures: FailureTranslation,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { body, id } = http.getRequest<FastifyRequest>();
    const problem = asProblem(this.failures.translate(error));
    const told = problemBody(problem, id);
    if (told.status >= 500) this.log.event('error', told.code, { request: id, error: problem.cause ?? error });
    const { errors = [] } = told as { errors?: Errors };
    const typed = typedIn(body);
    const main = statusForm({ typed, errors, ...(errors.length === 0 ? { problem: refusalInWords(told) } : {}) });
    void http
      .getResponse<FastifyReply>()
      .status(told.status)
      .header('content-type', 'text/html; charset=utf-8')
      .send(statusPage(main));
  }
}

const typedIn = (body: unknown): { code?: string; phoneLastFour?: string } => {
  const given = (body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    (['code', 'phoneLastFour'] as const).flatMap((name) =>
      typeof given[name] === 'string' ? [[name, given[name]]] : [],
    ),
  );
};

import { hash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** The tag of exactly this text. */
const tagOf = (text: string): string => `"${hash('sha256', text, 'base64url').slice(0, 22)}"`;

/** Whether If-None-Match names the tag; compared weakly, as a proxy that compresses weakens it (RFC 9110 section 13.1.2). */
export const isKnown = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag));

class TaggedAnswerInterceptor implements NestInterceptor {
  constructor(private readonly keptSeconds: number | undefined) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: unknown) => {
        const text = JSON.stringify(body);
        const tag = tagOf(text);
        void reply.header('etag', tag);
        if (this.keptSeconds !== undefined) void reply.header('cache-control', `public, max-age=${this.keptSeconds}`);
        if (isKnown(http.getRequest<FastifyRequest>().headers['if-none-match'], tag)) {
          void reply.status(304);
          return undefined;
        }
        void reply.header('content-type', 'application/json; charset=utf-8');
        return text;
      }),
    );
  }
}

/**
 * A read whose answer carries the tag of its text; whoever has that text already is answered 304 and nothing else.
 * `keptSeconds`: anybody may keep it that long without asking.
 */
export const TaggedAnswer = ({ keptSeconds }: { keptSeconds?: number } = {}) =>
  applyDecorators(
    UseInterceptors(new TaggedAnswerInterceptor(keptSeconds)),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'ETag of the answer that you have; 304 if it still holds',
    }),
    ApiResponse({ status: 304, description: 'Nothing has changed' }),
  );

import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** The entity tag of a case's version, as If-Match wants it back. */
export const versionTag = (version: number): string => `"${version}"`;

/** Version in an If-Match header; undefined when absent or `*`. */
export const versionOfTag = (tag: string | undefined): number | undefined => {
  const digits = tag?.match(/^(?:W\/)?"(\d+)"$/)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Gives every answer that carries a version its ETag. */
export class VersionTagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((body: unknown) => {
        const version = (body as { version?: unknown } | null)?.version;
        if (typeof version === 'number') {
          void context.switchToHttp().getResponse<FastifyReply>().header('etag', versionTag(version));
        }
        return body;
      }),
    );
  }
}

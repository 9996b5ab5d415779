import { hash } from 'node:crypto';
import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { Problem, type Role } from '@one-window/contracts';
import { Allow, type AnswerSchema, type SignedInRequest, versionsOfTags } from '@one-window/platform';
import { canonical } from '@one-window/proof';

const KEY_FORM = '^[!-~]{8,200}$';
const KEY_PATTERN = new RegExp(KEY_FORM);
const IF_MATCH_FORM = '^(\\*|(W/)?"[^"]*"(, *(W/)?"[^"]*")*)$';
const idInPath = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The address with its ids in lower case: a command repeated under another spelling of the same id is the same command. */
const foldedAddress = (url: string): string => url.replace(idInPath, (id) => id.toLowerCase());

/** What a command answers with, for OpenAPI. */
export class CommandAnswerView {
  @ApiProperty({ format: 'uuid' }) caseId!: string;
  @ApiProperty() stage!: string;
  @ApiProperty({ description: 'Version of the case in this service; the ETag carries it too' }) version!: number;
  @ApiProperty({ description: 'Give it to a query as atLeast to read your own write', example: 'mediation:4' })
  position!: string;
  @ApiProperty({ isArray: true, type: String }) allowedActions!: string[];
}

/** A route that changes a case: who may use it, its headers, and its answer. */
export const CommandRoute = (
  roles: readonly Role[],
  answer: typeof CommandAnswerView | AnswerSchema = CommandAnswerView,
) =>
  applyDecorators(
    Allow(...roles),
    HttpCode(200),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Fresh per command, the same when repeating',
      schema: { type: 'string', pattern: KEY_FORM },
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'ETag of the version seen, or a list of them, or *; weak tags fit no version',
      schema: { type: 'string', pattern: IF_MATCH_FORM },
    }),
    ApiOkResponse(typeof answer === 'function' ? { type: answer } : { schema: answer }),
  );

/**
 * The command's context from the request: actor, Idempotency-Key, If-Match, and a hash of method, path and body.
 * @throws Problem idempotency-key-required, invalid-request for an If-Match that cannot be read.
 */
export const Command = createParamDecorator((_: unknown, context: ExecutionContext): CommandContext => {
  const request = context.switchToHttp().getRequest<SignedInRequest>();
  if (!request.actor) throw new Problem('unauthenticated');
  const idempotencyKey = request.headers['idempotency-key'];
  if (typeof idempotencyKey !== 'string' || !KEY_PATTERN.test(idempotencyKey)) {
    throw new Problem('idempotency-key-required');
  }
  const ifMatch = versionsOfTags(request.headers['if-match']);
  return {
    actor: request.actor,
    idempotencyKey,
    requestHash: hash(
      'sha256',
      `${request.method} ${foldedAddress(request.url)}\n${canonical(request.body ?? null)}`,
      'hex',
    ),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
});

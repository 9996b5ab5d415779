import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@one-window/contracts';
import { foldUuid } from '@one-window/inputs';
import type { SignedInRequest } from '@one-window/platform';
import { concatMap, type Observable } from 'rxjs';
import { AccessLog, type LookAct, looks } from './access-log';

const TRACE = 'one-window:trace';

/** Keeps the look of whoever was answered; a refused look shows nothing and leaves no row. */
@Injectable()
export class TraceInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly accessLog: AccessLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const act = this.reflector.get<LookAct>(TRACE, context.getHandler());
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.trace(act, request);
        return answer;
      }),
    );
  }

  private async trace(act: LookAct, { actor, params }: SignedInRequest): Promise<void> {
    if (!actor) throw new Problem('unauthenticated');
    const { caseId = '', ...rest } = params as Record<string, string>;
    const detail = Object.fromEntries(Object.entries(rest).map(([name, id]) => [name, foldUuid(id) ?? id]));
    const look = { act, actor, caseId, detail };
    if (looks[act].waits) await this.accessLog.keep(look);
    else this.accessLog.note(look);
  }
}

/** A read of the case in its address that leaves a row in the service's access log: who, when, what. */
export const LeavesTrace = (act: LookAct) =>
  applyDecorators(SetMetadata(TRACE, act), UseInterceptors(TraceInterceptor));

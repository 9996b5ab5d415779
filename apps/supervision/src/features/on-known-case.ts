import { Injectable, type Type } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { Deciding, Handler } from '@one-window/commands';
import type { Decision } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import type { CaseReading } from '../domain/case-reading';
import type { SupervisionCase } from '../domain/supervision-case';
import { CasePage } from '../queries/case-page';

type Decide<Request> = (state: SupervisionCase, request: Request, deciding: Deciding, reading: CaseReading) => Decision;

/**
 * The handler of a command that may begin supervision's record of a case: it reads that there is such a case, and decides
 * with how the case stands.
 */
export const onKnownCase = <Request extends object>(name: string, decide: Decide<Request>): Type<Handler<Request>> => {
  @Injectable()
  class OnKnownCase implements Handler<Request> {
    constructor(
      readonly records: CaseStore<SupervisionCase, string>,
      readonly cases: CasePage,
    ) {}

    async execute(caseId: string, request: Request, context: CommandContext): Promise<CommandAnswer> {
      const reading = await this.cases.readable(caseId, context.actor);
      return await this.records.change(name, caseId, context, (state, deciding) =>
        decide(state, request, { ...deciding, newId }, reading),
      );
    }
  }
  return OnKnownCase;
};

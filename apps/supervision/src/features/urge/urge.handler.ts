import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { urgeHolder } from '../../domain/give-orders';
import { answering } from '../../domain/standing';
import type { SupervisionCase } from '../../domain/supervision-case';
import { CasePage } from '../../queries/case-page';

/** Reads who has the case now. */
@Injectable()
export class UrgeHandler {
  constructor(
    private readonly records: CaseStore<SupervisionCase, 'urge'>,
    private readonly cases: CasePage,
  ) {}

  async execute(caseId: string, asked: { text: string }, context: CommandContext): Promise<CommandAnswer> {
    const holder = answering(await this.cases.readable(caseId, context.actor));
    return await this.records.change('urge', caseId, context, () => urgeHolder(asked, holder));
  }
}

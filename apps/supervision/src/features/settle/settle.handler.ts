import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { SettledMatter } from '../../domain/orders';
import { countOf, settle } from '../../domain/remarks';
import type { SupervisionCase } from '../../domain/supervision-case';
import { CasePage } from '../../queries/case-page';

interface Asked {
  matter: SettledMatter;
  reason: string;
}

/** Reads how often it happened so far. */
@Injectable()
export class SettleHandler {
  constructor(
    private readonly records: CaseStore<SupervisionCase, 'settle'>,
    private readonly cases: CasePage,
  ) {}

  async execute(caseId: string, asked: Asked, context: CommandContext): Promise<CommandAnswer> {
    const count = countOf(asked.matter, await this.cases.readable(caseId, context.actor));
    return await this.records.change('settle', caseId, context, (state) => settle(state, asked, count));
  }
}

import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { EventData } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { giveOrder } from '../../domain/give-orders';
import { answering } from '../../domain/standing';
import type { SupervisionCase } from '../../domain/supervision-case';
import { CasePage } from '../../queries/case-page';

type Asked = Pick<EventData['supervision.order-given.v1'], 'limit' | 'wanted'>;

/** Reads who has the case now. */
@Injectable()
export class OrderHandler {
  constructor(
    private readonly records: CaseStore<SupervisionCase, 'order'>,
    private readonly cases: CasePage,
  ) {}

  async execute(caseId: string, asked: Asked, context: CommandContext): Promise<CommandAnswer> {
    const holder = answering(await this.cases.readable(caseId, context.actor));
    return await this.records.change('order', caseId, context, (_, deciding) =>
      giveOrder(asked, holder, { ...deciding, newId }),
    );
  }
}

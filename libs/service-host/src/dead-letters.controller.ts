import { Body, Controller, Get, HttpCode, Param, Post, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Problem, type ServiceName } from '@one-window/contracts';
import { foldUuid } from '@one-window/inputs';
import {
  Allow,
  CodeField,
  CurrentActor,
  Described,
  FlagField,
  FromDigits,
  TextField,
  WholeNumberField,
} from '@one-window/platform';
import {
  type DeadLetterList,
  deadLetterListSchema,
  DeadLetters,
  deadLetterSchema,
  type DeadLetterSelection,
  deadLetterStatuses,
  InboxProcessor,
  type Replayed,
  replayedSchema,
  type WholeDeadLetter,
} from '@one-window/transport';
import { AccessLog } from './access-log/access-log';

const MOST_LETTERS = 1000;
const LARGEST_ID = Number.MAX_SAFE_INTEGER;

export class DeadLetterFilter {
  @CodeField(deadLetterStatuses, { optional: true })
  status?: string;

  @TextField({ max: 500, optional: true, description: 'Letters that failed with the same error at the same place' })
  fingerprint?: string;

  @FromDigits()
  @WholeNumberField({ min: 1, max: MOST_LETTERS, optional: true })
  limit?: number;
}

export class DeadLetterAddress {
  @FromDigits()
  @WholeNumberField({ min: 1, max: LARGEST_ID })
  id!: number;
}

/** What to decide about, and why. At least one of fingerprint, key and id; letters must match all that are given. */
export class DeadLetterDecision {
  @TextField({ max: 500, optional: true })
  fingerprint?: string;

  @TextField({ max: 200, optional: true, description: 'Key of the message: the case id' })
  key?: string;

  @WholeNumberField({ min: 1, max: LARGEST_ID, optional: true })
  id?: number;

  @TextField({ min: 2, max: 500, description: '理由，记入记录 Kept with the decision' })
  reason!: string;

  @FlagField({ optional: true, description: 'Only say which letters it would be' })
  dryRun?: boolean;
}

const selectionOf = ({ fingerprint, key, id }: DeadLetterDecision): DeadLetterSelection => {
  if (fingerprint === undefined && key === undefined && id === undefined) {
    const said = { zh: '请指定 fingerprint、key 或者 id', en: 'name a fingerprint, a key or an id' };
    throw new Problem('invalid-request', { errors: [{ field: 'key', rule: 'selection', ...said }] });
  }
  return {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(key === undefined ? {} : { key }),
    ...(id === undefined ? {} : { id: String(id) }),
  };
};

const signed = ({ name, accountId }: Actor): string => `${name} (${accountId})`;

/** Routes under /api/<service>/dead-letters, for administrators: list, show, replay, discard. Decisions are signed. */
export const deadLettersController = (service: ServiceName): Type => {
  @ApiTags('dead-letters')
  @Controller(`api/${service}/dead-letters`)
  @Allow('administrator')
  class DeadLettersController {
    constructor(
      private readonly letters: DeadLetters,
      private readonly processor: InboxProcessor,
      private readonly accessLog: AccessLog,
    ) {}

    @Get()
    @Described({
      zh: '未能处理的消息',
      en: 'Messages that could not be taken in',
      says: ['后面的消息等它处理完。', 'Those behind them wait.'],
    })
    @ApiOkResponse({ schema: deadLetterListSchema })
    async listDeadLetters(@Query() filter: DeadLetterFilter): Promise<DeadLetterList> {
      return { items: await this.letters.list(filter) };
    }

    @Get(':id')
    @Described({
      zh: '一条消息的全部内容',
      en: 'One message with its headers and data',
      says: ['查阅留痕。', 'Every look is kept.'],
    })
    @ApiOkResponse({ schema: deadLetterSchema })
    async showDeadLetter(@Param() { id }: DeadLetterAddress, @CurrentActor() actor: Actor): Promise<WholeDeadLetter> {
      const letter = await this.letters.show(String(id));
      if (!letter) throw new Problem('not-found');
      // What a service told of a case stands in it as it was told; no relation opens it, so whoever must look is kept.
      const caseId = foldUuid(letter.key);
      const look = { act: 'message', actor, detail: { letter: letter.id, type: letter.eventType } } as const;
      await this.accessLog.keep(caseId === undefined ? look : { ...look, caseId });
      return { ...letter, value: letter.value.toString('utf8') };
    }

    @Post('replay')
    @HttpCode(200)
    @Described({
      zh: '重新处理',
      en: 'Try again, with all that wait behind',
      says: ['理由记入记录；dryRun 只答复会处理哪些。', 'The reason is kept; dryRun only says which it would be.'],
    })
    @ApiOkResponse({ schema: replayedSchema })
    async replayDeadLetters(@Body() decision: DeadLetterDecision, @CurrentActor() actor: Actor): Promise<Replayed> {
      const selection = selectionOf(decision);
      if (decision.dryRun) return { dryRun: true, items: await this.letters.replayable(selection) };
      return await this.processor.replay(selection, signed(actor), decision.reason);
    }

    @Post('discard')
    @HttpCode(200)
    @Described({
      zh: '放弃消息',
      en: 'Give messages up for good',
      says: ['理由记入记录；dryRun 只答复会放弃哪些。', 'The reason is kept; dryRun only says which it would be.'],
    })
    @ApiOkResponse({ schema: deadLetterListSchema })
    async discardDeadLetters(
      @Body() decision: DeadLetterDecision,
      @CurrentActor() actor: Actor,
    ): Promise<DeadLetterList> {
      const selection = selectionOf(decision);
      if (decision.dryRun) return { dryRun: true, items: await this.letters.waiting(selection) };
      return { items: await this.letters.discard(selection, signed(actor), decision.reason) };
    }
  }
  return DeadLettersController;
};

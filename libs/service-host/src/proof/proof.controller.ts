import { Body, Controller, Get, HttpCode, Post, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, MOST_PROOF_CASES, type ProofPage, type ServiceName } from '@one-window/contracts';
import {
  Allow,
  AllowServices,
  CurrentActor,
  Described,
  FlagField,
  FromDigits,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
  WholeNumberField,
} from '@one-window/platform';
import { proofPageSchema, Prover } from '@one-window/prover';
import { AccessLog } from '../access-log/access-log';

const CASES = 100;

export class ProofQuery {
  @UuidField({ optional: true, description: 'Case after which the page begins: `next` of the page before' })
  after?: string;

  @WholeNumberField({ min: 1, max: MOST_PROOF_CASES, optional: true, description: `Default ${CASES}` })
  @FromDigits()
  limit: number = CASES;
}

export class KnownProofFields {
  @UuidField()
  caseId!: string;

  @WholeNumberField({ min: 0, max: Number.MAX_SAFE_INTEGER })
  sequence!: number;

  @TextField({ min: 64, max: 64 })
  digest!: string;

  @TextField({ min: 64, max: 64 })
  recorded!: string;
}

export class ProofRequestFields {
  @UuidField({ optional: true, description: 'Case after which the page begins: `next` of the page before' })
  after?: string;

  @WholeNumberField({ min: 1, max: MOST_PROOF_CASES, optional: true, description: `Default ${CASES}` })
  limit: number = CASES;

  @UuidField({ optional: true, description: 'Last case that may be on the page' })
  upTo?: string;

  @UuidField({
    optional: true,
    description: 'The same for all services that are asked about these cases now: they share what they read',
  })
  batch?: string;

  @UuidListField({ max: MOST_PROOF_CASES, optional: true, description: 'These cases instead of a page' })
  caseIds?: string[];

  @ObjectListField(() => KnownProofFields, {
    max: MOST_PROOF_CASES,
    optional: true,
    description: 'What the last sealed proof said: a case whose bytes are still the same is not folded again',
  })
  known?: KnownProofFields[];

  @FlagField({
    optional: true,
    description: 'Compare every event with the copy of supervision too; of named cases only',
  })
  closely?: boolean;
}

/** Routes /api/<service>/proof: what a service's rows say against what it recorded and received. */
export const proofController = (service: ServiceName): Type => {
  @ApiTags('proof')
  @Controller(`api/${service}/proof`)
  class ProofController {
    constructor(
      private readonly prover: Prover,
      private readonly accessLog: AccessLog,
    ) {}

    @Get()
    @Described({
      zh: '核验本服务的记录',
      en: 'Prove the record of this service',
      says: [
        '逐案核对：事件链、收到的事件、案件状态和期限是否与记录一致。查阅留痕。',
        'Case by case: chain, received events, row and timers against what was recorded. Every look is kept.',
      ],
    })
    @ApiOkResponse({ schema: proofPageSchema })
    @Allow('supervisor', 'auditor')
    async showProof(@Query() query: ProofQuery, @CurrentActor() actor: Actor): Promise<ProofPage> {
      const page = await this.prover.page(query);
      this.accessLog.note({ act: 'proof', actor, detail: { after: query.after, limit: query.limit } });
      return page;
    }

    @Post()
    @HttpCode(200)
    @Described({
      zh: '核验本服务的记录（供监督服务）',
      en: 'Prove the record of this service, for supervision',
      says: [
        '与 GET 相同；带上次封存的核验结果时，字节未变的案件不再重算。',
        'As GET; with what the last sealed proof said, cases whose bytes are the same are not folded again.',
      ],
    })
    @ApiOkResponse({ schema: proofPageSchema })
    @AllowServices('supervision')
    proof(@Body() { caseIds, closely = false, known, ...page }: ProofRequestFields): Promise<ProofPage> {
      return this.prover.page(caseIds ? { caseIds, closely } : page, known);
    }
  }
  return ProofController;
};

import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Problem } from '@one-window/contracts';
import {
  Allow,
  CodeField,
  CurrentActor,
  cursorAfter,
  Described,
  invalidField,
  PageQuery,
  positionOf,
  UuidField,
  UuidPipe,
} from '@one-window/platform';
import { AccessLog } from '@one-window/service-host';
import { supervisingRoles } from '../domain/access';
import { OpenFindings } from '../proof/open-findings';
import type { ProofRun } from '../proof/proof-run';
import { ProofSchedule } from '../proof/proof-schedule';
import { ProofStore } from '../proof/proof-store';
import { Proofs } from '../proof/proofs';
import {
  type FindingList,
  findingListSchema,
  type FindingView,
  type LatestProof,
  latestProofSchema,
  type ProofList,
  proofListSchema,
  proofSchema,
  type ProofView,
  type WholeProof,
  wholeProofSchema,
} from './proof.schema';

/** Findings that the home page shows by themselves. */
const SHOWN_AT_HOME = 5;

export class FoundQuery extends PageQuery {
  @CodeField(['true', 'false'], {
    optional: true,
    description: 'true：只列早先版本留下的、内容没有改动的；false：只列其余的',
  })
  ofOld?: 'true' | 'false';
}

export class ProofFindingsQuery extends FoundQuery {
  @UuidField({ optional: true, description: '只列这件案件的' })
  caseId?: string;
}

/** What people see is what was recorded: the proofs, what they found, and how to ask for one. */
@ApiTags('supervision')
@Controller('api/supervision')
@Allow(...supervisingRoles)
export class ProofController {
  constructor(
    private readonly proofs: Proofs,
    private readonly store: ProofStore,
    private readonly findings: OpenFindings,
    private readonly schedule: ProofSchedule,
    private readonly accessLog: AccessLog,
  ) {}

  /** A finding shows two values of a case's record: who saw them is kept with the case. */
  private looked<Found extends readonly FindingView[]>(actor: Actor, found: Found, proofId?: string): Found {
    const detail = proofId === undefined ? {} : { proofId };
    const caseIds = new Set(found.flatMap(({ caseId }) => caseId ?? []));
    for (const caseId of caseIds) this.accessLog.note({ act: 'proof', actor, caseId, detail });
    return found;
  }

  /** Asking twice begins one proof: whoever asks while one is on its way is told of that one. */
  @Post('proofs')
  @Described({
    zh: '立即全面核验',
    en: 'Prove all cases now',
    says: [
      '已有一次正在进行的，答复为那一次；结果用返回的编号查看。',
      'Where one is on its way, the answer is that one; ask for its result by the id.',
    ],
  })
  @HttpCode(202)
  @ApiAcceptedResponse({ schema: proofSchema })
  async begin(@CurrentActor() actor: Actor): Promise<ProofView> {
    const run = await this.proofs.ask(actor.name);
    this.schedule.wake();
    return proofOf(run);
  }

  @Get('proofs')
  @Described({ zh: '历次核验', en: 'Proofs of all cases', says: ['最近的在前。', 'The newest first.'] })
  @ApiOkResponse({ schema: proofListSchema })
  async list(@Query() { cursor, limit }: PageQuery): Promise<ProofList> {
    const found = await this.store.list(positionOf(cursor, 'instant'), limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(proofOf),
      ...(found.length > limit && last ? { next: cursorAfter(last.id, last.begunAt) } : {}),
    };
  }

  @Get('proofs/latest')
  @Described({
    zh: '最近一次核验',
    en: 'What the last proof said',
    says: [
      '首页显示的一行：上次核验多少件、是否相符，以及尚未了结的发现。',
      'The line of the home page: how many cases, whether all agree, and what is open.',
    ],
  })
  @ApiOkResponse({ schema: latestProofSchema })
  async latest(@CurrentActor() actor: Actor): Promise<LatestProof> {
    const { last, open, ofOld, since } = await this.findings.summary();
    const running = await this.findings.running();
    const found = await this.findings.page({ ofOld: false, limit: SHOWN_AT_HOME });
    return {
      ...(last ? { last: proofOf(last) } : {}),
      ...(running ? { running: proofOf(running) } : {}),
      open,
      ofOld,
      ...(since === undefined ? {} : { since }),
      found: this.looked(actor, found),
    };
  }

  @Get('proofs/:proofId')
  @Described({
    zh: '一次核验及其发现',
    en: 'One proof and what it found',
    says: ['每项发现有案件、位置和两个值。', 'Every finding with its case, its place and both values.'],
    refuses: ['not-found'],
  })
  @ApiOkResponse({ schema: wholeProofSchema })
  async one(
    @Param('proofId', UuidPipe) proofId: string,
    @Query() { ofOld, cursor, limit }: FoundQuery,
    @CurrentActor() actor: Actor,
  ): Promise<WholeProof> {
    const run = await this.store.byId(proofId);
    if (!run || run.kind === 'sample') throw new Problem('not-found');
    const found = await this.findings.page({ ofRun: proofId, ...selectedBy(ofOld, cursor, limit) });
    return { ...proofOf(run), found: pageOf(this.looked(actor, found, proofId), limit) };
  }

  @Get('proof-findings')
  @Described({
    zh: '尚未了结的发现',
    en: 'Findings that are open',
    says: [
      '全面核验和日常抽查发现的、仍然存在的不符之处。',
      'What proofs and samples found and what is still so, in the order in which it was found.',
    ],
  })
  @ApiOkResponse({ schema: findingListSchema })
  async open(
    @Query() { ofOld, cursor, limit, caseId }: ProofFindingsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<FindingList> {
    const found = await this.findings.page({ caseId, ...selectedBy(ofOld, cursor, limit) });
    return pageOf(this.looked(actor, found), limit);
  }
}

/** One more than is asked for tells whether there is a next page. */
const selectedBy = (ofOld: FoundQuery['ofOld'], cursor: string | undefined, limit: number) => ({
  ofOld: ofOld === undefined ? undefined : ofOld === 'true',
  after: numberIn(cursor),
  limit: limit + 1,
});

const pageOf = (found: readonly FindingView[], limit: number): FindingList => {
  const items = found.slice(0, limit);
  return { items, ...(found.length > limit ? { next: items.at(-1)?.id } : {}) };
};

const numberIn = (cursor: string | undefined): string | undefined => {
  if (cursor === undefined || /^[1-9]\d{0,17}$/.test(cursor)) return cursor;
  throw invalidField('cursor', 'cursor', '翻页位置无效', 'is not a cursor of this list');
};

/** As people and programs read it: how far it has come inside is its own. */
const proofOf = ({
  cursor: _,
  waiting: __,
  askedBy,
  resumedAt,
  finishedAt,
  root,
  leaves,
  ...run
}: ProofRun): ProofView => ({
  ...run,
  ...(askedBy === null ? {} : { askedBy }),
  ...(resumedAt === null ? {} : { resumedAt }),
  ...(finishedAt === null ? {} : { finishedAt }),
  ...(root === null ? {} : { root }),
  ...(leaves === null ? {} : { leaves }),
});

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, centreRoles, organisationRoles } from '@one-window/contracts';
import { CaseStore, LeavesTrace, caseFileSchema, workListSchema } from '@one-window/messaging';
import {
  Allow,
  Clock,
  CurrentActor,
  UuidPipe,
  momentSchema,
  idSchema,
  countSchema,
  listSchema,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { nearnesses } from '../domain/candidates';
import { deskRoles } from '../domain/policies';
import type { TriageState } from '../domain/state';
import type { TriageCommand } from '../domain/transitions';
import { adviceOn, caseViewFor } from '../queries/case-view';
import { Organisations } from '../queries/organisations';
import { TriageWorkList } from '../queries/work-list';
import { CandidatesQuery, WorkListQuery } from './triage-queries.request';

const adviceSchema = objectSchema(
  { caseId: idSchema, version: countSchema, ranked: listSchema({ type: 'object' }) },
  { top: { type: 'object' } },
);

@ApiTags('分流 triage')
@Controller('api/triage')
export class TriageQueriesController {
  constructor(
    private readonly cases: CaseStore<TriageState, TriageCommand>,
    private readonly workList: TriageWorkList,
    private readonly directory: Organisations,
    private readonly clock: Clock,
  ) {}

  @Get('cases')
  @ApiOkResponse({ schema: workListSchema('triage', { registeredAt: momentSchema }) })
  @Allow(...deskRoles)
  @ApiOperation({ summary: '待办列表 Work list: urgent and risky first, then the oldest' })
  list(@Query() { count, turn, ...filter }: WorkListQuery) {
    return this.workList.page({ ...filter, turn: turn === 'true', count: count === 'true' });
  }

  @Get('cases/:caseId')
  @ApiOkResponse({ schema: caseFileSchema('triage') })
  @Allow(...centreRoles, ...organisationRoles)
  @LeavesTrace('file')
  @ApiOperation({ summary: '案件 The case as this person may see it' })
  async view(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    return await caseViewFor(this.cases, await this.cases.view(caseId, actor), actor, this.clock.now());
  }

  @Get('cases/:caseId/advice')
  @ApiOkResponse({ schema: adviceSchema })
  @Allow(...deskRoles)
  @LeavesTrace('advice')
  @ApiOperation({ summary: '分类建议 Advised kinds with the words that decided' })
  async advice(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    const { version, state } = await this.cases.view(caseId, actor);
    return { caseId, version, ...adviceOn(state) };
  }

  @Get('organisations')
  @ApiOkResponse({
    schema: objectSchema({ items: listSchema(objectSchema({ organisationId: idSchema, name: textSchema })) }),
  })
  @Allow(...deskRoles)
  @ApiOperation({ summary: '候选组织 Organisations that take the kind, the most suitable first' })
  async candidates(@Query() { disputeKind, region }: CandidatesQuery) {
    const found = await this.directory.candidates({ disputeKind, ...(region ? { regionCode: region } : {}) });
    return {
      items: found.map((candidate) => ({
        ...candidate,
        ...(candidate.nearness ? { nearnessName: nearnesses[candidate.nearness] } : {}),
      })),
    };
  }
}

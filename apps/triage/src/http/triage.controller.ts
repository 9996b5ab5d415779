import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseStore } from '@one-window/case-engine';
import { type Actor, centreRoles, organisationRoles, referralRoles } from '@one-window/contracts';
import { Allow, CurrentActor, Described, UuidPipe } from '@one-window/platform';
import { LeavesTrace } from '@one-window/service-host';
import { nearnesses } from '../domain/candidates';
import { deskRoles } from '../domain/policies';
import type { TriageCase } from '../domain/case-state';
import { adviceOn, caseViewFor } from '../queries/case-view';
import { adviceSchema, type AdviceView, triageCaseSchema, type TriageCaseView } from '../queries/case-view.schema';
import { Organisations } from '../queries/organisations';
import { WorkList } from '../queries/work-list';
import {
  candidateListSchema,
  type CandidateList,
  type OrganisationLoad,
  organisationLoadSchema,
  triageListSchema,
  type TriageList,
} from '../queries/work-list.schema';
import type { TriageCommand } from '../triage.commands';
import { CandidatesQuery, WorkListQuery } from './triage.requests';

@ApiTags('分流 triage')
@Controller('api/triage')
export class TriageController {
  constructor(
    private readonly cases: CaseStore<TriageCase, TriageCommand>,
    private readonly workList: WorkList,
    private readonly directory: Organisations,
  ) {}

  @Get('cases')
  @Described({
    zh: '分流工作列表',
    en: 'Work list of triage',
    says: ['急件和有风险的在前，然后先登记的在前。', 'Urgent and risky ones first, then the oldest.'],
  })
  @ApiOkResponse({ schema: triageListSchema })
  @Allow(...deskRoles)
  list(@Query() { count, turn, ...filter }: WorkListQuery): Promise<TriageList> {
    return this.workList.page({ ...filter, turn: turn === 'true', count: count === 'true' });
  }

  @Get('cases/:caseId')
  @Described({
    zh: '分流案卷',
    en: 'The case as triage shows it to this person',
    says: ['按与本案的关系显示。', 'As far as the relation to the case opens it.'],
  })
  @ApiOkResponse({ schema: triageCaseSchema })
  @Allow(...centreRoles, ...organisationRoles, ...referralRoles)
  @LeavesTrace('file')
  async view(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor): Promise<TriageCaseView> {
    return await caseViewFor(this.cases, await this.cases.view(caseId, actor), actor);
  }

  @Get('cases/:caseId/advice')
  @Described({
    zh: '分类建议',
    en: 'Advised kinds of dispute',
    says: ['附起作用的词语；决定由人作出。', 'With the words that decided; a person decides.'],
  })
  @ApiOkResponse({ schema: adviceSchema })
  @Allow(...deskRoles)
  @LeavesTrace('advice')
  async advice(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor): Promise<AdviceView> {
    const { version, state } = await this.cases.view(caseId, actor);
    return { caseId, version, ...adviceOn(state) };
  }

  @Get('organisations/:organisationId/load')
  @Described({
    zh: '单位在办件数和去向',
    en: 'What an organisation has in hand',
    says: [
      '待签收、在办的件数；停止受理后，收回的转办去了哪里。只有件数，没有案件内容。',
      'Offers and cases held; after it was closed, where the offers went. Numbers only, nothing of a case.',
    ],
  })
  @ApiOkResponse({ schema: organisationLoadSchema })
  @Allow('administrator', ...deskRoles)
  async load(@Param('organisationId', UuidPipe) organisationId: string): Promise<OrganisationLoad> {
    return await this.directory.loadOf(organisationId);
  }

  @Get('organisations')
  @Described({
    zh: '候选组织',
    en: 'Organisations that take the kind of dispute',
    says: [
      '近的在前，然后今天在中心的，然后在办少的。',
      'The nearest first, then who is here today, then the least busy.',
    ],
  })
  @ApiOkResponse({ schema: candidateListSchema })
  @Allow(...deskRoles)
  async candidates(
    @Query() { disputeKind, region }: CandidatesQuery,
    @CurrentActor() actor: Actor,
  ): Promise<CandidateList> {
    const { today, calendar } = this.cases.contextFor(actor);
    const found = await this.directory.candidates(
      { disputeKind, ...(region ? { regionCode: region } : {}) },
      { today, calendar },
    );
    return {
      items: found.map((candidate) => ({
        ...candidate,
        ...(candidate.nearness ? { nearnessName: nearnesses[candidate.nearness] } : {}),
      })),
    };
  }
}

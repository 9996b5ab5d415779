import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, centreRoles, courtRoles, organisationRoles } from '@one-window/contracts';
import { Allow, CurrentActor, Described, UuidPipe } from '@one-window/platform';
import { LeavesTrace } from '@one-window/service-host';
import { listingRoles } from '../domain/policies';
import { CaseView } from '../queries/case-view';
import {
  confirmationCaseSchema,
  type ConfirmationCaseView,
  type CourtList,
  courtListSchema,
} from '../queries/case-view.schema';
import { Courts } from '../queries/courts';
import { WorkList } from '../queries/work-list';
import { type ConfirmationList, confirmationListSchema } from '../queries/work-list.schema';
import { WorkListQuery } from './judicial-confirmation.requests';

@ApiTags('司法确认 judicial-confirmation')
@Controller('api/judicial-confirmation')
export class JudicialConfirmationController {
  constructor(
    private readonly workList: WorkList,
    private readonly caseView: CaseView,
    private readonly directory: Courts,
  ) {}

  @Get('cases')
  @Described({
    zh: '法院工作列表',
    en: 'Work list of the court',
    says: ['剩余天数最少的在前。', 'Fewest days left first.'],
  })
  @ApiOkResponse({ schema: confirmationListSchema })
  @Allow(...listingRoles)
  list(@Query() { count, ...filter }: WorkListQuery, @CurrentActor() actor: Actor): Promise<ConfirmationList> {
    return this.workList.page(actor, { ...filter, count: count === 'true' });
  }

  @Get('cases/:caseId')
  @Described({
    zh: '司法确认案卷',
    en: 'The case as the court shows it to this person',
    says: ['按与本案的关系显示。', 'As far as the relation to the case opens it.'],
  })
  @ApiOkResponse({ schema: confirmationCaseSchema })
  @Allow(...organisationRoles, ...courtRoles, ...centreRoles)
  @LeavesTrace('file')
  case(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor): Promise<ConfirmationCaseView> {
    return this.caseView.of(caseId, actor);
  }

  @Get('courts')
  @Described({
    zh: '人民法院',
    en: 'Courts of the city',
    says: ['申请司法确认时选择。', 'To choose from when applying.'],
  })
  @ApiOkResponse({ schema: courtListSchema })
  @Allow(...listingRoles)
  async courts(): Promise<CourtList> {
    return { items: await this.directory.all() };
  }
}

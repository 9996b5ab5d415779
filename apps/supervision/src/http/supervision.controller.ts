import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Problem } from '@one-window/contracts';
import { Described, Allow, CurrentActor, UuidPipe } from '@one-window/platform';
import { LeavesTrace } from '@one-window/service-host';
import { countingRoles, fileRoles, listedFor, pageRoles, readingRoles, supervisingRoles } from '../domain/access';
import { FindByParty } from '../features/find-by-party/find-by-party.handler';
import { FindByPartyRequest } from '../features/find-by-party/find-by-party.request';
import { FindPerson } from '../features/find-person/find-person.handler';
import { FindPersonRequest } from '../features/find-person/find-person.request';
import { type Position, positionsIn } from '../domain/position';
import { CaseList } from '../queries/case-list';
import { type CaseCounts, caseCountsSchema, type CaseListPage, caseListSchema } from '../queries/case-list.schema';
import { CasePage } from '../queries/case-page';
import { casePageSchema, type CasePageView, caseVersionSchema } from '../queries/case-page.schema';
import { PartyAnswer } from '../queries/party-answer';
import { partyAnswerSchema, type PartyAnswerView } from '../queries/party-answer.schema';
import { type PeopleFoundPage, peopleFoundSchema } from '../queries/people.schema';
import { Statistics } from '../queries/statistics';
import { type CityStatistics, statisticsSchema } from '../queries/statistics.schema';
import { Verification } from '../queries/verification';
import { verificationSchema, type VerificationView } from '../queries/verification.schema';
import { CaseListQuery, CasePageQuery, StatisticsQuery } from './supervision.requests';

@ApiTags('supervision')
@Controller('api/supervision')
export class SupervisionController {
  constructor(
    private readonly list: CaseList,
    private readonly page: CasePage,
    private readonly answer: PartyAnswer,
    private readonly verification: Verification,
    private readonly statistics: Statistics,
    private readonly findByParty: FindByParty,
    private readonly findPerson: FindPerson,
  ) {}

  /** Staff of the centre list every case, others those of their organisation or court, each as it stands to them. */
  @Get('cases')
  @Described({
    zh: '查找案件',
    en: 'Find cases',
    says: [
      '中心的人员查全部案件，县乡窗口查本地区的，网格员查本人上报的，其他人查与本单位有关的；q 为案件编号、标题中的词，或者来源单位的编号。',
      'Staff of the centre find every case, windows of counties and townships those of their region, grid workers those they reported, others those of their organisation; q is a case number, words of the title, or the number of the source.',
    ],
  })
  @ApiOkResponse({ schema: caseListSchema })
  @Allow(...readingRoles)
  cases(@Query() query: CaseListQuery, @CurrentActor() actor: Actor): Promise<CaseListPage> {
    return this.list.page(filterOf(query), listedFor(actor));
  }

  @Get('cases/counts')
  @Described({
    zh: '案件计数',
    en: 'How many cases there are',
    says: ['符合条件的，以及需要关注的。', 'Of those that fit, and of those that ask for attention.'],
  })
  @ApiOkResponse({ schema: caseCountsSchema })
  @Allow(...readingRoles)
  counts(@Query() query: CaseListQuery, @CurrentActor() actor: Actor): Promise<CaseCounts> {
    return this.list.counts(filterOf(query), listedFor(actor));
  }

  /** The number stands in the body: addresses end up in logs. Who looked for whom, and why, is kept. */
  @Post('cases/find-by-party')
  @Described({
    zh: '按证件号码查找案件',
    en: 'Find the cases of a person or company',
    says: [
      '号码写在请求内容中；查询人、事由留痕。',
      'The number stands in the body; who looked for whom and why is kept.',
    ],
  })
  @ApiOkResponse({ schema: caseListSchema })
  @HttpCode(200)
  @Allow(...supervisingRoles)
  casesOfParty(@Body() request: FindByPartyRequest, @CurrentActor() actor: Actor): Promise<CaseListPage> {
    return this.findByParty.execute(request, actor);
  }

  /** What is known of somebody stands in the body: addresses end up in logs. Who looked is kept. */
  @Post('cases/find-person')
  @Described({
    zh: '查找当事人',
    en: 'Find a person or company',
    says: [
      '按姓名、拼音首字母、电话、证件号码；案件以本人可知的为限，个人信息不显示全部；查询留痕。',
      'By name, initials, telephone or number of a document, in the cases open to who asks; personal fields are masked, the look is kept.',
    ],
  })
  @ApiOkResponse({ schema: peopleFoundSchema })
  @HttpCode(200)
  @Allow(...fileRoles)
  people(@Body() request: FindPersonRequest, @CurrentActor() actor: Actor): Promise<PeopleFoundPage> {
    return this.findPerson.execute(request, actor);
  }

  @Get('cases/:caseId')
  @Described({
    zh: '案件全貌',
    en: 'The whole course of a case',
    says: [
      '各服务的阶段、承办人、期限和经过，以及 version：跟踪案件的用它与“一件案件是否有变化”的答复比较。',
      'Stages, holder, limits and timeline; and the version, to compare with “Whether a case has changed” when following a case.',
    ],
  })
  @ApiOkResponse({ schema: casePageSchema })
  @Allow(...pageRoles)
  @LeavesTrace('file')
  case(
    @Param('caseId', UuidPipe) caseId: string,
    @Query() { atLeast }: CasePageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<CasePageView> {
    return this.page.of(caseId, actor, wantedPositions(atLeast));
  }

  @Get('cases/:caseId/parties/:partyId/answer')
  @Described({
    zh: '答复当事人：案件到哪了、何时调解',
    en: 'What to answer a party: where the case stands, and when to come',
    says: [
      '阶段、承办单位和电话、调解员、下次调解或者期限、应带材料；与当事人自己查到的一致。',
      'Stage, holder with telephone, mediators, next session or limit, what to bring; as the party reads it on their own page.',
    ],
  })
  @ApiOkResponse({ schema: partyAnswerSchema })
  @Allow(...fileRoles)
  @LeavesTrace('file')
  answerTo(
    @Param('caseId', UuidPipe) caseId: string,
    @Param('partyId', UuidPipe) partyId: string,
    @CurrentActor() actor: Actor,
  ): Promise<PartyAnswerView> {
    return this.answer.of(caseId, partyId, actor);
  }

  // No trace: nothing of the case is shown.
  @Get('cases/:caseId/version')
  @Described({
    zh: '一件案件是否有变化',
    en: 'Whether a case has changed',
    says: [
      '打开的页面可以常问：变化后 version 不同；不显示案件内容，也不算查阅。',
      'For a page that stands open: another version, another content. Shows nothing of the case and is no look into it.',
    ],
  })
  @ApiOkResponse({ schema: caseVersionSchema })
  @Allow(...pageRoles)
  version(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor) {
    return this.page.version(caseId, actor);
  }

  @Get('verification/:caseId')
  @Described({
    zh: '核验记录',
    en: 'Verify the records of a case',
    says: ['逐条核对事件链和每日封存。', 'Every event against its chain and the seal of its day.'],
  })
  @ApiOkResponse({ schema: verificationSchema })
  @Allow(...supervisingRoles)
  verify(@Param('caseId', UuidPipe) caseId: string, @CurrentActor() actor: Actor): Promise<VerificationView> {
    return this.verification.of(caseId, actor);
  }

  @Get('statistics')
  @Described({
    zh: '统计',
    en: 'Numbers of the city',
    says: ['全市或者本单位可见的范围。', 'As far as this role sees them.'],
  })
  @ApiOkResponse({ schema: statisticsSchema })
  @Allow(...countingRoles)
  numbers(@Query() { published }: StatisticsQuery): Promise<CityStatistics> {
    return this.statistics.of({ published: published === 'true' });
  }
}

const filterOf = ({ late, ...filter }: CaseListQuery) => ({
  ...filter,
  ...(late === undefined ? {} : { late: late === 'true' }),
});

const wantedPositions = (atLeast: string | undefined): Position[] => {
  if (atLeast === undefined) return [];
  const positions = positionsIn(atLeast);
  if (positions) return positions;
  const told = { zh: '格式应为 服务:序号，如 mediation:5', en: 'must be service:sequence, as in mediation:5' };
  throw new Problem('invalid-request', { errors: [{ field: 'atLeast', rule: 'position', ...told }] });
};

import { type DisputeKind, disputeKindCodes, stages } from '@one-window/contracts';
import { CodeField, PageQuery, RegionField } from '@one-window/platform';
import type { Stage } from '../domain/case-state';

export class WorkListQuery extends PageQuery {
  @CodeField(stages.triage, { description: '阶段；不填则为全部待办', optional: true }) stage?: Stage;
  @CodeField(['true'], { description: '只列下一步由分流岗办理的案件，不与 stage 同用', optional: true }) turn?: 'true';
  @CodeField(['due'], { description: '按到期日排列；不填则急、险者在前，再按登记先后', optional: true }) order?: 'due';
  @CodeField(['true'], { description: '同时返回总数 total，10000 表示不少于此数', optional: true }) count?: 'true';
}

export class CandidatesQuery {
  @CodeField(disputeKindCodes, { description: '纠纷类型' }) disputeKind!: DisputeKind;
  @RegionField({ description: '纠纷发生地的区划代码，6、9 或者 12 位', optional: true }) region?: string;
}

import { type DisputeKind, disputeKindCodes, stages } from '@one-window/contracts';
import { CodeField, PageQuery, TextField } from '@one-window/platform';
import type { Stage } from '../domain/state';

export class WorkListQuery extends PageQuery {
  @CodeField(stages.triage, { description: '阶段；不填则为全部待办', optional: true }) stage?: Stage;
}

export class CandidatesQuery {
  @CodeField(disputeKindCodes, { description: '纠纷类型' }) disputeKind!: DisputeKind;
  @TextField({ description: '纠纷发生地的区划代码，6、9 或者 12 位', min: 6, max: 12, optional: true }) region?: string;
}

import { type CaseFilePaper, caseFilePapers, stages } from '@one-window/contracts';
import { CodeField, DayField, PageQuery, UuidField } from '@one-window/platform';

export class PoolQuery extends PageQuery {
  @CodeField(['true'], { optional: true, description: '同时返回总数 total，10000 表示不少于此数' })
  count?: 'true';
}

export class MediationListQuery extends PoolQuery {
  @CodeField(stages.mediation, { optional: true, description: '阶段' })
  stage?: string;

  @CodeField(['true'], { optional: true, description: '只列正在办理的案件' })
  open?: 'true';

  @CodeField(['true'], { optional: true, description: '只列待指派调解员的案件，包括主持的调解员已经离任的' })
  unappointed?: 'true';

  @CodeField(['true'], {
    optional: true,
    description: '只列本单位（调解员：本人）协助其他组织调解的案件，先到期的在前；只能与阶段同用',
  })
  helping?: 'true';

  @UuidField({ optional: true, description: '只列这名调解员参加调解的案件' })
  mediator?: string;

  @CodeField(['due', 'session'], {
    optional: true,
    description: '办理中的案件按到期日（due）或者最近一次待开、待记录的会议（session）排列；不填则新的在前',
  })
  order?: 'due' | 'session';

  @DayField({ optional: true, description: '与 order 同用：到期日或者会议在这一天或者之前' })
  until?: string;
}

/** Which paper: asked alike for reading it and for making it. */
export class PaperRequest {
  @CodeField(caseFilePapers, { description: '文书' })
  paper!: CaseFilePaper;

  @UuidField({ optional: true, description: '哪一次调解的记录' })
  sessionId?: string;
}

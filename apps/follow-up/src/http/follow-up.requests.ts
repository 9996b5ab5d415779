import { stages } from '@one-window/contracts';
import { CodeField, DayField, PageQuery } from '@one-window/platform';
import type { FollowUpStage } from '../domain/case-state';

export class WorkListQuery extends PageQuery {
  @CodeField(stages['follow-up'], { optional: true, description: '阶段' })
  stage?: FollowUpStage;

  @DayField({ optional: true, description: '在这一天或者之前到期' })
  due?: string;

  @CodeField(['true'], { optional: true, description: '同时返回总数 total，10000 表示不少于此数' })
  count?: 'true';
}

import { stages } from '@one-window/contracts';
import { CodeField, PageQuery } from '@one-window/platform';
import type { ConfirmationStage } from '../domain/case-state';

export class WorkListQuery extends PageQuery {
  @CodeField(stages['judicial-confirmation'], { optional: true, description: '阶段' })
  stage?: ConfirmationStage;

  @CodeField(['true'], { optional: true, description: '同时返回总数 total，10000 表示不少于此数' })
  count?: 'true';
}

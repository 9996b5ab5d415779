import { sourceChannelCodes, stages } from '@one-window/contracts';
import { CodeField, DayField, PageQuery, TextField } from '@one-window/platform';
import type { IntakeStage } from '../domain/case-state';

/** `awaited`: asked for and not yet brought, the first due in front. `answered`: brought, the latest in front. */
export const supplementStates = ['awaited', 'answered'] as const;

export class GroupListQuery extends PageQuery {
  @CodeField(['true'], { optional: true, description: '同时返回符合条件的总数 total，10000 表示不少于此数' })
  count?: 'true';
}

export class WorkListQuery extends GroupListQuery {
  @CodeField(stages.intake, { optional: true, description: '阶段' })
  stage?: IntakeStage;

  @CodeField(supplementStates, {
    optional: true,
    description: '补正：awaited 待补，先到期的在前；answered 已补且尚未移交，新补的在前。与 stage、registeredOn 不同用',
  })
  supplement?: (typeof supplementStates)[number];

  @CodeField(['asked'], { optional: true, description: '报请恢复办理、等待中心主任决定的，先报请的在前' })
  reopening?: 'asked';

  @DayField({ optional: true, description: '登记日期' })
  registeredOn?: string;

  @TextField({
    max: 100,
    optional: true,
    description: '来源单位的编号，先登记的在前；不与 stage、supplement、registeredOn 同用',
  })
  externalReference?: string;

  @CodeField(sourceChannelCodes, { optional: true, description: '来源，与 externalReference 同用' })
  source?: string;
}

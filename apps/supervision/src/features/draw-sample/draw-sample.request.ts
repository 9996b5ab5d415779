import { disputeKindCodes } from '@one-window/contracts';
import { CodeField, DayField, TextField, UuidField, WholeNumberField } from '@one-window/platform';

/** The most cases that one draw has: more than a supervisor examines in a month. */
export const MOST_DRAWN = 100;

export class DrawSampleRequest {
  @TextField({ min: 4, max: 200, description: '抽查的目的' })
  purpose!: string;

  @DayField({ description: '登记日期自（含）' })
  from!: string;

  @DayField({ description: '登记日期至（含），不晚于今天' })
  to!: string;

  @UuidField({ optional: true, description: '案件所经的调解组织或者法院' })
  organisationId?: string;

  @CodeField(disputeKindCodes, { optional: true, description: '纠纷类型' })
  disputeKind?: string;

  @WholeNumberField({ min: 1, max: MOST_DRAWN, description: '抽取件数；范围内不足的，全部抽取' })
  size!: number;
}

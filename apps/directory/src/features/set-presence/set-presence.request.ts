import { presences } from '@one-window/contracts';
import { CodeField, DayField, ObjectListField, TextField, WholeNumberField } from '@one-window/platform';
import { Matches } from 'class-validator';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const NO_TIME = { message: '应为 24 小时制的时间，如 09:00｜must be a time of the day, as in 09:00' };

export class RotaRequest {
  @WholeNumberField({ min: 1, max: 7, description: '星期几，1 为星期一' }) weekday!: number;

  @TextField({ max: 5, description: '开始，如 09:00' })
  @Matches(TIME, NO_TIME)
  from!: string;

  @TextField({ max: 5, description: '结束，如 12:00' })
  @Matches(TIME, NO_TIME)
  to!: string;
}

export class DaysOffRequest {
  @DayField({ description: '第一天' }) from!: string;
  @DayField({ description: '最后一天' }) until!: string;
}

export class SetPresenceRequest {
  @CodeField(presences, { description: 'resident 常驻，rotating 轮驻，on-call 随叫随驻' })
  presence!: (typeof presences)[number];

  @ObjectListField(() => RotaRequest, { max: 28, description: '每周轮驻时间；只有轮驻的单位填写' })
  rota!: RotaRequest[];

  @ObjectListField(() => DaysOffRequest, { max: 50, description: '不在中心的日子' }) daysOff!: DaysOffRequest[];

  @TextField({ min: 4, max: 500, description: '理由，记入单位的登记历史' }) reason!: string;
}

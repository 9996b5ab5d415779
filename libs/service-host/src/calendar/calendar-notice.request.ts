import { DayField, DayListField, ObjectListField, TextField, WholeNumberField } from '@one-window/platform';

export class DayOffRequest {
  @DayField() date!: string;

  @TextField({ max: 50, description: 'Name of the holiday in Chinese, 元旦' }) name!: string;
}

/** A notice as it was published, in the form of the files in which the house keeps those it was built with. */
export class CalendarNoticeRequest {
  @WholeNumberField({ min: 2004, max: 2100, description: 'The year whose days are replaced' }) year!: number;

  @TextField({ max: 200, description: 'Title and number of the notice' }) source!: string;

  @ObjectListField(() => DayOffRequest, {
    min: 1,
    max: 120,
    description: 'Days off, weekend days inside a holiday included; 29 to 31 December before may be among them',
  })
  off!: DayOffRequest[];

  @DayListField({ max: 60, description: 'Weekend days on which work is made up' }) work!: string[];
}

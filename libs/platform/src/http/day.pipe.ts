import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { isDay } from '@one-window/inputs';
import { invalidField } from './field-error';

/**
 * A civil date in an address, YYYY-MM-DD.
 * @throws Problem invalid-request, naming the parameter.
 */
@Injectable()
export class DayPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (typeof value === 'string' && isDay(value)) return value;
    throw invalidField(data ?? 'day', 'civilDate', '日期应写作 2026-11-28', 'must be a date, as in 2026-11-28');
  }
}

import { applyDecorators } from '@nestjs/common';
import { readReceiptCode } from '@one-window/contracts';
import { foldNumber, foldReceiptCode, lastFourDigits } from '@one-window/inputs';
import { TextField } from '@one-window/platform';
import { ValidateBy } from 'class-validator';

const typed = (name: string, isRight: (text: string) => boolean, told: string): PropertyDecorator =>
  ValidateBy({
    name,
    validator: { validate: (value) => typeof value === 'string' && isRight(value), defaultMessage: () => told },
  });

const ReceiptCode = () =>
  applyDecorators(
    TextField({ max: 40, read: foldReceiptCode, description: '回执上的查询码，大小写和分隔符不限' }),
    typed(
      'receiptCode',
      (text) => readReceiptCode(text) !== undefined,
      '查询码有误，请与回执逐字核对｜is no receipt code: compare it with the receipt, letter by letter',
    ),
  );

const LastFour = (read?: (typed: string) => string) =>
  applyDecorators(
    TextField({ min: 4, max: 4, ...(read ? { read } : {}), description: '登记时所留电话号码的后四位（不含分机号）' }),
    typed(
      'lastFour',
      (text) => /^\d{4}$/.test(foldNumber(text)),
      '请填写电话号码的后四位数字，不含分机号｜must be the last four digits of the number, not of its extension',
    ),
  );

export class LookUpStatusRequest {
  @ReceiptCode()
  code!: string;

  @LastFour()
  phoneLastFour!: string;
}

/** As people fill in the page: the whole telephone number is as good as its end. */
export class StatusPageRequest {
  @ReceiptCode()
  code!: string;

  @LastFour(lastFourDigits)
  phoneLastFour!: string;
}

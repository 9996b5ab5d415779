import 'reflect-metadata';
import { IsOptional, validateSync } from 'class-validator';
import { IsCreditCode, IsIdentityNumber, IsTelephone } from './validators';

class RegisterParty {
  @IsIdentityNumber()
  identityNumber: unknown = '140502199001010019';

  @IsOptional()
  @IsCreditCode()
  creditCode: unknown = undefined;

  @IsTelephone()
  mobile: unknown = '13800001234';
}

function problems(changes: Partial<RegisterParty>): Record<string, string>[] {
  return validateSync(Object.assign(new RegisterParty(), changes)).map((problem) => problem.constraints ?? {});
}

describe('A request with personal numbers', () => {
  it('passes when every number is valid', () => {
    expect(problems({ creditCode: '91140500MA0JAAA18E' })).toEqual([]);
  });

  it('passes with a birth date yet to come, which only the domain can judge', () => {
    expect(problems({ identityNumber: '140502209901010010' })).toEqual([]);
  });

  it.each([
    [{ identityNumber: '140502199001010018' }, 'identityNumber', /校验位不符.* \/ The check character/],
    [{ identityNumber: 42 }, 'identityNumber', /应为文字 \/ Must be text/],
    [{ creditCode: '91140500MA0JAAA18' }, 'creditCode', /应为18位，现为17位 \/ .* not 17/],
    [{ mobile: '12800001234' }, 'telephone', /13至19开头 \/ /],
    [{ mobile: null }, 'telephone', /应为文字/],
  ])('with %j breaks the constraint %s, told in Chinese and English', (changes, constraint, words) => {
    expect(problems(changes)).toEqual([{ [constraint]: expect.stringMatching(words) as string }]);
  });
});

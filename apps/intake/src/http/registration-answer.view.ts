import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CommandAnswerView } from '@one-window/service-host';

/** What a registration answers with, for OpenAPI. */
export class RegistrationAnswerView extends CommandAnswerView {
  @ApiProperty({ description: '案件编号', example: 'JC-140502-20261129-000368' }) caseNumber!: string;
  @ApiPropertyOptional({
    description: '查询码，与登记时所留电话号码的后四位一起打开公开查询页；没有留电话号码的不发',
    example: '7KQM-2XRP-9HTN',
  })
  receiptCode?: string;
}

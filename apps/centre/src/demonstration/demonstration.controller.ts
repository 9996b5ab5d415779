import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { TourAccountView } from '@one-window/directory';
import { Described, Allow, Public } from '@one-window/platform';
import { Command } from '@one-window/service-host';
import { Demonstration } from './demonstration';

class FillingView {
  @ApiProperty({ description: 'Cases registered so far' }) done!: number;
  @ApiProperty() total!: number;
}

export class DemonstrationView {
  @ApiProperty() demonstration!: boolean;
  @ApiPropertyOptional({ description: 'While the city is being made' }) filling?: FillingView;
  @ApiPropertyOptional({ description: 'Of every demonstration account' }) password?: string;
  @ApiPropertyOptional({ type: TourAccountView, isArray: true, description: 'One per role, with work waiting' })
  accounts?: TourAccountView[];
}

/** The demonstration: its accounts, and its beginning anew. */
@ApiTags('demonstration')
@Controller('api/centre')
export class DemonstrationController {
  constructor(private readonly demonstration: Demonstration) {}

  // Public: the sign-in page offers the demonstration accounts; a real installation tells that it has none.
  @Get('demonstration')
  @Described({
    zh: '演示环境',
    en: 'The demonstration and its accounts',
    says: ['正式环境只答复不是演示。', 'A real installation only says that it is none.'],
  })
  @Public()
  @ApiOkResponse({ type: DemonstrationView })
  shown(): DemonstrationView {
    return this.demonstration.shown();
  }

  @Post('start-again')
  @Described({
    zh: '重新开始演示',
    en: 'Begin the demonstration anew',
    says: ['全部登录结束，城市重新生成。', 'Every session ends and the city is made again.'],
  })
  @Allow('administrator')
  @HttpCode(202)
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key starts the city again once' })
  @ApiAcceptedResponse({ type: DemonstrationView, description: 'Begun; every session ends, progress in `filling`' })
  startAgain(@Command() { idempotencyKey }: CommandContext): DemonstrationView {
    return this.demonstration.startAgain(idempotencyKey);
  }
}

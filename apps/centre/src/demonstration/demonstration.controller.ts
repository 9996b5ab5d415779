import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { TourAccountView } from '@one-window/directory';
import { Command, type CommandContext } from '@one-window/messaging';
import { Allow, Public } from '@one-window/platform';
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
  @Public()
  @ApiOkResponse({ type: DemonstrationView })
  told(): DemonstrationView {
    return this.demonstration.told();
  }

  @Post('start-again')
  @Allow('administrator')
  @HttpCode(202)
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key starts the city again once' })
  @ApiAcceptedResponse({ type: DemonstrationView, description: 'Begun; every session ends, progress in `filling`' })
  startAgain(@Command() { idempotencyKey }: CommandContext): DemonstrationView {
    return this.demonstration.startAgain(idempotencyKey);
  }
}

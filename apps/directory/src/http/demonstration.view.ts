import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Role, roles } from '@one-window/contracts';

class BilingualView {
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
}

export class TourAccountView {
  @ApiProperty() username!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: roles }) role!: Role;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ description: 'What the role can try in two minutes' }) tryThis!: BilingualView;
}

/** What anybody may know of the demonstration; of a real installation, only that it is none. */
export class DemonstrationAccountsView {
  @ApiProperty() demonstration!: boolean;
  @ApiPropertyOptional({ description: 'Of every demonstration account' }) password?: string;
  @ApiPropertyOptional({ type: TourAccountView, isArray: true, description: 'One per role' })
  accounts?: TourAccountView[];
}

import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { regionLevels, type RegionLevel } from '@one-window/contracts';

/** A region: 6 digits for city and county, 9 for a township, 12 for a village. */
@Entity('region')
export class RegionEntity {
  @ApiProperty({ example: '140502' })
  @PrimaryColumn('text')
  code!: string;

  @ApiProperty({ example: '城区' })
  @Column('text')
  name!: string;

  @ApiProperty({ enum: regionLevels })
  @Column('text')
  level!: RegionLevel;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the region one level up; null for the city' })
  @Column('text', { nullable: true })
  parent!: string | null;
}

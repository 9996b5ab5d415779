import { ApiProperty } from '@nestjs/swagger';
import { type DisputeKind, disputeKindCodes } from '@one-window/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mediator of the directory. */
@Entity('mediator')
export class MediatorEntity {
  @ApiProperty({ format: 'uuid' })
  @PrimaryColumn('uuid')
  id!: string;

  @ApiProperty({ example: 'MED-001' })
  @Column('text')
  code!: string;

  @ApiProperty({ format: 'uuid' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @ApiProperty()
  @Column('text')
  name!: string;

  @ApiProperty({ enum: ['male', 'female'] })
  @Column('text')
  sex!: 'male' | 'female';

  @ApiProperty({ enum: ['full-time', 'part-time'] })
  @Column('text', { name: 'work_time' })
  workTime!: 'full-time' | 'part-time';

  @ApiProperty({ enum: disputeKindCodes, isArray: true })
  @Column('text', { array: true })
  specialities!: DisputeKind[];

  @ApiProperty({ type: String, nullable: true, description: 'Of the office' })
  @Column('text', { nullable: true })
  telephone!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'Has left, and is not to be appointed',
  })
  @Column('text', { name: 'left_since', nullable: true })
  leftSince!: string | null;

  @ApiProperty({ description: 'Has left, or every account of this mediator is deactivated: not to be appointed' })
  departed!: boolean;
}

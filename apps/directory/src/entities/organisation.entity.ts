import { ApiProperty } from '@nestjs/swagger';
import { closings, type DisputeKind, disputeKindCodes, presences } from '@one-window/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a rotating organisation sits at the centre. */
export class RotaEntryView {
  @ApiProperty({ minimum: 1, maximum: 7, description: 'ISO weekday, 1 Monday' }) weekday!: number;
  @ApiProperty({ example: '09:00' }) from!: string;
  @ApiProperty({ example: '17:00' }) to!: string;
}

/** Days on which nobody of an organisation is at the centre, first and last included. */
export class DaysOffView {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) until!: string;
}

/** How and since when an organisation takes no new cases. */
export class ClosedView {
  @ApiProperty({ enum: closings }) how!: (typeof closings)[number];
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
}

/** An organisation of the directory. */
@Entity('organisation')
export class OrganisationEntity {
  @ApiProperty({ format: 'uuid' })
  @PrimaryColumn('uuid')
  id!: string;

  @ApiProperty({ example: 'ORG-001' })
  @Column('text')
  code!: string;

  @ApiProperty()
  @Column('text')
  name!: string;

  @ApiProperty()
  @Column('text', { name: 'short_name' })
  shortName!: string;

  @ApiProperty({ description: 'O11-O78; O34 for a court, O01 for the centre' })
  @Column('text')
  kind!: string;

  @ApiProperty()
  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @ApiProperty({ enum: presences })
  @Column('text')
  presence!: (typeof presences)[number];

  @ApiProperty({ type: RotaEntryView, isArray: true, nullable: true })
  @Column('jsonb', { nullable: true })
  rota!: RotaEntryView[] | null;

  @ApiProperty({ type: DaysOffView, isArray: true, nullable: true, description: 'Nobody is at the centre' })
  @Column('jsonb', { name: 'days_off', nullable: true })
  daysOff!: DaysOffView[] | null;

  @ApiProperty({ enum: disputeKindCodes, isArray: true })
  @Column('text', { name: 'dispute_kinds', array: true })
  disputeKinds!: DisputeKind[];

  @ApiProperty()
  @Column('boolean', { name: 'charges_fees' })
  chargesFees!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Unified social credit code, GB 32100' })
  @Column('text', { name: 'credit_code', nullable: true })
  creditCode!: string | null;

  @ApiProperty()
  @Column('text')
  telephone!: string;

  @ApiProperty()
  @Column('text')
  address!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Post or person to ask for' })
  @Column('text', { nullable: true })
  contact!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '晋0502' })
  @Column('text', { name: 'court_code', nullable: true })
  courtCode!: string | null;

  @ApiProperty({ enum: [...closings, null], type: String, nullable: true, description: 'Takes no new cases' })
  @Column('text', { nullable: true })
  closed!: (typeof closings)[number] | null;

  @ApiProperty({ type: String, nullable: true })
  @Column('text', { name: 'closed_reason', nullable: true })
  closedReason!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  @Column('text', { name: 'closed_since', nullable: true })
  closedSince!: string | null;
}

import { DayField, UuidField, UuidListField } from '@one-window/platform';

export class ApplyForConfirmationRequest {
  @UuidField({ description: '人民法院，名录中的编号' })
  courtOrganisationId!: string;

  @UuidListField({ min: 1, max: 50, description: '在申请书上签名的当事人，应当是全体当事人' })
  signedByPartyIds!: string[];

  @DayField({ description: '申请书签署日期' })
  signedOn!: string;
}

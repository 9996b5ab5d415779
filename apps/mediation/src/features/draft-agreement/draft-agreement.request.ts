import { agreementForms, obligationKinds, subjectMatters } from '@one-window/contracts';
import { CodeField, DayField, FenField, FlagField, ObjectListField, TextField, UuidField } from '@one-window/platform';

export class ObligationRequest {
  @CodeField(obligationKinds, { description: '给付金钱、行为或者交付财物' })
  kind!: (typeof obligationKinds)[number];

  @UuidField({ description: '义务人' })
  debtorPartyId!: string;

  @UuidField({ description: '权利人' })
  creditorPartyId!: string;

  @TextField({ description: '履行内容' })
  description!: string;

  @FenField({ optional: true, description: '金额（分）' })
  amountFen?: number;

  @DayField({ description: '履行期限' })
  dueOn!: string;

  @TextField({ max: 200, description: '履行方式' })
  method!: string;
}

export class DraftAgreementRequest {
  @CodeField(agreementForms, { description: '书面或者口头' })
  form!: (typeof agreementForms)[number];

  @TextField({ max: 20_000, description: '协议内容' })
  content!: string;

  @ObjectListField(() => ObligationRequest, { max: 100, description: '约定的义务，分期的每期一条' })
  obligations!: ObligationRequest[];

  @FlagField({ description: '当场履行完毕' })
  performedOnTheSpot!: boolean;

  @CodeField(subjectMatters, { description: '协议涉及身份关系或者确权的，不能申请司法确认' })
  subjectMatter!: (typeof subjectMatters)[number];

  @FlagField({ optional: true, description: '约定任何一期逾期未付的，同一义务人对同一权利人的其余各期一并到期' })
  acceleration?: boolean;
}

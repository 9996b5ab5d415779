import { CodeField, FlagField, ObjectListField, TextField, UuidField, UuidListField } from '@one-window/platform';
import { type TieKind, tieKindCodes } from '../../domain/appoint';

export class AppointedMediatorRequest {
  @UuidField({ description: '调解员' })
  mediatorId!: string;

  @FlagField({ description: '是否主持' })
  presiding!: boolean;
}

export class TieRequest {
  @UuidField({ description: '披露的调解员' })
  mediatorId!: string;

  @CodeField(tieKindCodes, { description: '关系类别' })
  kind!: TieKind;

  @TextField({ max: 500, description: '具体情况' })
  description!: string;
}

export class AppointMediatorsRequest {
  @ObjectListField(() => AppointedMediatorRequest, { min: 1, max: 9, description: '调解员，其中一名主持' })
  mediators!: AppointedMediatorRequest[];

  @ObjectListField(() => TieRequest, { max: 50, optional: true, description: '披露的利害关系，没有则不填' })
  ties?: TieRequest[];

  @UuidListField({ max: 50, optional: true, description: '知悉利害关系后仍同意的当事人' })
  consentedBy?: string[];
}

import { sessionKinds, sessionModes } from '@one-window/contracts';
import { CodeField, InstantField, TextField, UuidListField } from '@one-window/platform';

export class ConveneSessionRequest {
  @CodeField(sessionKinds, { description: '面对面或者背对背' })
  kind!: (typeof sessionKinds)[number];

  @CodeField(sessionModes, { description: '调解方式' })
  mode!: (typeof sessionModes)[number];

  @InstantField({ description: '开始时间（UTC）' })
  startsAt!: string;

  @TextField({ max: 200, description: '地点' })
  place!: string;

  @UuidListField({ min: 1, max: 50, description: '参加的当事人' })
  partyIds!: string[];
}

import { sessionOutcomes } from '@one-window/contracts';
import { CodeField, TextField, UuidField, UuidListField } from '@one-window/platform';

export class RecordSessionRequest {
  @UuidField({ description: '哪一次调解' })
  sessionId!: string;

  @CodeField(sessionOutcomes, { description: '调解结果' })
  outcome!: (typeof sessionOutcomes)[number];

  @UuidListField({ max: 50, description: '到场的当事人' })
  attendedPartyIds!: string[];

  @TextField({ max: 20_000, description: '调解记录，只以密文保存' })
  text!: string;
}

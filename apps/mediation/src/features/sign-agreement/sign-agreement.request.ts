import { type EventData, signerKinds } from '@one-window/contracts';
import { CodeField, UuidField } from '@one-window/platform';

type Method = EventData['mediation.agreement-signed.v1']['method'];
const methods: readonly Method[] = ['signature', 'seal', 'fingerprint', 'electronic'];

export class SignAgreementRequest {
  @CodeField(signerKinds, { description: '当事人、主持调解员或者调解组织印章' })
  kind!: (typeof signerKinds)[number];

  @UuidField({ optional: true, description: '当事人签署的，填写当事人' })
  partyId?: string;

  @CodeField(methods, { description: '签署方式' })
  method!: Method;
}

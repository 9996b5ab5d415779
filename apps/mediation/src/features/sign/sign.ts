import { type EventData, signerKinds } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, UuidField, UuidListField } from '@one-window/platform';
import { whileItGoesOn } from '../../domain/policies';
import { handled } from '../declaring';
import { SignHandler } from './sign.handler';

type Method = EventData['mediation.agreement-signed.v1']['method'];
const methods: readonly Method[] = ['signature', 'seal', 'fingerprint', 'electronic'];

export class SignRequest {
  @CodeField(signerKinds, {
    label: { zh: '现在由谁签署', en: 'Who signs now' },
    control: { kind: 'signer', gives: ['kind', 'partyId'] },
  })
  kind!: (typeof signerKinds)[number];

  @CodeField({ signMethods: methods }, { label: { zh: '签署方式', en: 'How' } })
  method!: Method;

  @UuidField({ description: '当事人签署的，填写当事人', optional: true })
  partyId?: string;

  @UuidField({
    label: { zh: '由谁代签', en: 'Who signs in their place' },
    hint: {
      zh: '本人签署的不选；监护人代未成年人等签署；委托代理人有特别授权的、推选的代表人经本人同意的，可以代签',
      en: 'Nobody where the party signs; a guardian for a minor, an agent under a special authority, a chosen representative with consent',
    },
    control: { kind: 'representative' },
    optional: true,
  })
  representativeId?: string;

  @UuidListField({
    label: { zh: '同时代谁签署', en: 'Signs at once for' },
    hint: {
      zh: '推选其为代表人，并且同意由其代为签署的当事人',
      en: 'Parties who chose this one to represent them and agreed that it signs',
    },
    control: { kind: 'parties', starts: 'none', of: 'represented' },
    optional: true,
    max: 200,
  })
  alsoForPartyIds?: string[];
}

/** Records a signature given at the table. */
export const sign = handled({
  name: 'sign',
  leads: { 'agreement-drafted': ['agreement-drafted', 'agreed', 'renegotiating'] },
  ...whileItGoesOn,
  request: SignRequest,
  basis: [laws.peoplesMediationLaw('29', '31')],
  title: { zh: '签署协议', en: 'Sign the agreement' },
  effect: {
    zh: '按当事人、主持调解员、调解组织的次序签署，最后一项完成之日协议生效，具有法律约束力。',
    en: 'Parties, presiding mediator, organisation: on the day of the last act the agreement binds in law.',
  },
  inLaw: {
    zh: '签署的日期和方式记入案卷；最后一项签署完成时协议生效，各方应当按照约定履行。',
    en: 'Day and manner go into the file; with the last signature the agreement is in effect and must be performed.',
  },
  done: { zh: '签署已登记', en: 'The signature is recorded' },
  refuses: [
    'mediation-suspended',
    'already-signed',
    'presiding-mediator-missing',
    'mediator-was-not-there',
    'party-unknown',
    'signature-out-of-order',
    'guardian-missing',
    'special-authority-missing',
    'representative-unknown',
    'represented-did-not-agree',
    'does-not-sign-for',
    'agreement-names-no-party',
  ],
  handler: SignHandler,
});

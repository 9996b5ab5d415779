import { laws } from '@one-window/law';
import { DayField, UuidField, UuidListField } from '@one-window/platform';
import { byOrganisationOnceSettled, whyNotApply } from '../../domain/policies';
import { handled } from '../declaring';
import { ApplyHandler } from './apply.handler';

export class ApplyRequest {
  @UuidField({ label: { zh: '管辖法院', en: 'Court' }, control: { kind: 'court' } })
  courtOrganisationId!: string;

  @UuidListField({
    label: { zh: '在申请书上签名的当事人', en: 'Parties who signed the application' },
    hint: {
      zh: '应当是受协议约束的全体当事人；同意由推选的代表人代签的，代表人签名即可',
      en: 'Every party whom the agreement binds; a chosen representative signs for whoever agreed to that',
    },
    control: { kind: 'parties', starts: 'none' },
    min: 1,
    max: 50,
  })
  signedByPartyIds!: string[];

  @DayField({ label: { zh: '申请书签署日期', en: 'Signed on' }, starts: 'today', between: 'past' })
  signedOn!: string;
}

/** The organisation that mediated hands in the joint application of all parties. */
export const apply = handled({
  name: 'apply',
  leads: { eligible: ['applied'] },
  who: byOrganisationOnceSettled,
  explain: whyNotApply,
  request: ApplyRequest,
  basis: [laws.civilProcedureLaw('205')],
  title: { zh: '申请司法确认', en: 'Apply for confirmation' },
  effect: {
    zh: '双方共同向法院申请；法院收到后三日内决定是否受理。',
    en: 'Both parties apply together; the court decides within three days whether to accept.',
  },
  inLaw: {
    zh: '申请即提交所选法院；裁定确认有效后，一方不履行的，对方可以申请强制执行。',
    en: 'The application goes to that court; once confirmed, the agreement can be enforced.',
  },
  done: { zh: '申请已提交法院', en: 'The application is with the court' },
  refuses: [
    'joint-application-required',
    'signer-not-a-party',
    'court-unknown',
    'court-not-competent',
    'court-declined-before',
    'application-window-closed',
    'agreement-not-confirmable',
    'rest-still-mediated',
  ],
  handler: ApplyHandler,
});

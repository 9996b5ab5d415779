import { laws } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { offeringTransfer } from '../../domain/policies';
import { handled } from '../declaring';
import { OfferTransferHandler } from './offer-transfer.handler';

export class OfferTransferRequest {
  @UuidField({ label: { zh: '移交给谁', en: 'To whom' }, control: { kind: 'organisation' } })
  organisationId!: string;

  @TextField({
    min: 4,
    label: { zh: '移交的理由', en: 'Reason' },
    hint: { zh: '对方据此决定是否接受；不要写当事人的个人信息', en: 'The other decides by it; name no party in it' },
    rows: 3,
    max: 2000,
  })
  reason!: string;
}

/** The manager of the holder asks another organisation to go on with the mediation. */
export const offerTransfer = handled({
  name: 'offer-transfer',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
  },
  ...offeringTransfer,
  request: OfferTransferRequest,
  basis: [laws.peoplesMediationProvisions('27'), laws.onlineMediationRules('12')],
  title: { zh: '提出移交', en: 'Offer a transfer' },
  effect: {
    zh: '请另一组织接手继续调解，对方应当在三个工作日内答复；答复之前仍由本单位承办。',
    en: 'Asks another organisation to go on with it, to answer within three working days; until then it stays with you.',
  },
  inLaw: {
    zh: '对方接受以后本单位不再承办，调解期限连续计算，没有签署完毕的协议稿作废；当事人会得知移交。',
    en: 'Once the other accepts you hold the case no longer; its limit goes on, a draft is given up, and the parties are told.',
  },
  done: { zh: '已提出移交，等待对方答复', en: 'Offered; the other organisation has yet to answer' },
  refuses: [
    'organisation-unknown',
    'already-the-holder',
    'organisation-does-not-take-this-kind',
    'organisation-closed',
    'organisation-without-account',
    'conflict-of-interest',
    'transfer-asked-already',
    'reassignment-too-late',
    'time-limit-passed',
    'suspicion-undecided',
  ],
  handler: OfferTransferHandler,
});

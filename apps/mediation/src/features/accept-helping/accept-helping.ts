import { remembered } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { ObjectListField, UuidListField } from '@one-window/platform';
import { acceptingHelp } from '../../domain/policies';
import { TieRequest } from '../appoint/appoint';
import { handled } from '../declaring';
import { AcceptHelpingHandler } from './accept-helping.handler';

export class AcceptHelpingRequest {
  @UuidListField({
    label: { zh: '参加协助的调解员', en: 'Mediators who help' },
    hint: { zh: '只有这些人和本单位负责人可以查阅案卷', en: 'They and your manager alone read the file' },
    control: { kind: 'own-mediators' },
    min: 1,
    max: 9,
  })
  mediatorIds!: string[];

  @ObjectListField(() => TieRequest, {
    label: { zh: '披露的利害关系', en: 'Disclosed ties' },
    hint: { zh: '没有则不填', en: 'Leave out if there are none' },
    max: 50,
    optional: true,
  })
  ties?: TieRequest[];

  @UuidListField({
    label: { zh: '知悉后仍同意的当事人', en: 'Parties who agree nevertheless' },
    control: { kind: 'parties', starts: 'none' },
    when: { someOf: 'ties' },
    max: 50,
    optional: true,
  })
  consentedBy?: string[];
}

/** The organisation that was asked agrees to help and names who does; given again, it names others. */
export const acceptHelping = handled({
  name: 'accept-helping',
  leads: remembered(['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating']),
  ...acceptingHelp,
  request: AcceptHelpingRequest,
  basis: [laws.peoplesMediationProvisions('27'), laws.onlineMediationRules('12')],
  title: { zh: '同意协助调解', en: 'Agree to help' },
  effect: {
    zh: '指派本单位调解员协助承办组织调解；再次填写的，更换协助人员。',
    en: 'Names mediators of yours who help the holder; given again, it names others.',
  },
  inLaw: {
    zh: '本案仍由原组织承办。所列人员在协助期间可以查阅案卷、参加调解，知悉的个人隐私和商业秘密应当保密；利害关系应当披露。',
    en: 'The case stays with its holder. Those named read the file and take part while they help, keep what they learn secret, and disclose ties.',
  },
  done: { zh: '已同意协助', en: 'You help with the mediation' },
  refuses: [
    'no-help-asked',
    'mediator-not-of-organisation',
    'mediator-departed',
    'mediator-is-party',
    'consent-to-ties-required',
    'party-unknown',
    'conflict-of-interest',
    'organisation-closed',
    'time-limit-passed',
    'suspicion-undecided',
  ],
  handler: AcceptHelpingHandler,
});

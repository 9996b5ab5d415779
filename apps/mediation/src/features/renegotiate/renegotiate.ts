import { laws } from '@one-window/law';
import { TextField, UuidListField } from '@one-window/platform';
import { ownStep, toWhoWorksOnIt } from '../../domain/policies';
import { alreadyConfirmed, renegotiate as decide } from '../../domain/renegotiate';
import { command } from '../declaring';

export class RenegotiateRequest {
  @UuidListField({
    label: { zh: '同意变更的当事人', en: 'Parties who agree' },
    hint: { zh: '须为全体当事人', en: 'Every party' },
    control: { kind: 'parties', starts: 'none' },
    max: 50,
  })
  consentedBy!: string[];

  @TextField({ label: { zh: '变更原因', en: 'Reason for the change' } })
  reason!: string;
}

/** Opens talks about amending an agreement in force. */
export const renegotiate = command({
  name: 'renegotiate',
  leads: { agreed: ['renegotiating'] },
  ...ownStep(toWhoWorksOnIt(alreadyConfirmed)),
  request: RenegotiateRequest,
  basis: [laws.civilProcedureLaw('206')],
  title: { zh: '变更调解协议', en: 'Change the agreement' },
  effect: {
    zh: '现有协议暂停履行，由各方变更原协议或者达成新协议，并全部重新签署。',
    en: 'Performance is suspended; the changed or new agreement needs every signature.',
  },
  inLaw: {
    zh: '现有协议的履行暂停；没有达成新协议的，原协议继续有效。',
    en: 'Performance is suspended; if no new agreement is reached the old one stays in effect.',
  },
  done: { zh: '已开始变更调解协议', en: 'The agreement is being changed' },
  grave: true,
  refuses: ['already-confirmed', 'case-closed', 'consent-of-all-parties-required', 'party-unknown'],
  decide,
});

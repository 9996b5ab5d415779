import { laws } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { takeBackInvitation as decide } from '../../domain/invite';
import { takingBackInvitation } from '../../domain/policies';
import { command } from '../declaring';

export class TakeBackInvitationRequest {
  @UuidField({ label: { zh: '取消哪项邀请', en: 'Which invitation' }, control: { kind: 'invitation' } })
  invitationId!: string;

  @TextField({
    label: { zh: '原因', en: 'Why' },
    hint: { zh: '如当事人不再同意、本人不能参加', en: 'As in: a party no longer agrees, the person cannot come' },
    rows: 1,
    min: 2,
    max: 500,
  })
  reason!: string;
}

/** An invitation of somebody who is no party ends. */
export const takeBackInvitation = command({
  name: 'take-back-invitation',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
    renegotiating: ['renegotiating'],
  },
  ...takingBackInvitation,
  request: TakeBackInvitationRequest,
  basis: [laws.peoplesMediationLaw('20')],
  title: { zh: '取消邀请', en: 'Take an invitation back' },
  effect: { zh: '该人员以后的调解不再参加。', en: 'This person takes no part in later sessions.' },
  done: { zh: '邀请已取消', en: 'The invitation is taken back' },
  refuses: ['invitation-unknown', 'nobody-invited'],
  decide: (state, { invitationId, reason }) => decide(state, { invitationId, reason }),
});

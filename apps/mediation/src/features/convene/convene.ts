import { sessionKinds, sessionModes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, InstantField, TextField, UuidListField } from '@one-window/platform';
import { whileItGoesOn } from '../../domain/policies';
import { invitedBy, notInvited } from '../../domain/invite';
import { convene as decide } from '../../domain/session';
import { command } from '../declaring';

export class ConveneRequest {
  @CodeField(
    { sessionKinds },
    {
      label: { zh: '调解形式', en: 'Kind of session' },
      hint: { zh: '面对面须双方参加，背对背只由一方参加', en: 'Both sides at a joint session, one at a caucus' },
    },
  )
  kind!: (typeof sessionKinds)[number];

  @CodeField({ sessionModes }, { label: { zh: '参加方式', en: 'Mode' } })
  mode!: (typeof sessionModes)[number];

  @InstantField({ label: { zh: '开始时间', en: 'Begins at' }, between: 'from-today' })
  startsAt!: string;

  @TextField({ label: { zh: '地点', en: 'Place' }, max: 200 })
  place!: string;

  @UuidListField({
    label: { zh: '参加的当事人', en: 'Parties invited' },
    control: { kind: 'parties', starts: 'all' },
    min: 1,
    max: 50,
  })
  partyIds!: string[];

  @UuidListField({
    label: { zh: '受邀参加的其他人员', en: 'Others who come by invitation' },
    control: { kind: 'invitations' },
    max: 50,
    optional: true,
  })
  invitationIds?: string[];
}

/** Invites the parties to a session; about an agreement in force once all agreed to talk about it (renegotiate). */
export const convene = command({
  name: 'convene',
  leads: {
    appointed: ['mediating'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
    renegotiating: ['renegotiating'],
  },
  ...whileItGoesOn,
  request: ConveneRequest,
  basis: [laws.peoplesMediationLaw('22')],
  title: { zh: '安排调解', en: 'Arrange a session' },
  effect: {
    zh: '时间、地点和参加人记入案卷；没有告知权利义务的当事人不能安排参加。',
    en: 'Time, place and parties go into the file; a party without the notice of rights cannot be invited.',
  },
  done: { zh: '调解已安排，请通知当事人', en: 'The session is arranged; tell the parties' },
  refuses: [
    'mediation-suspended',
    'party-refuses-mediation',
    'party-unknown',
    'rights-notice-missing',
    'session-sides-wrong',
    'session-too-long-ago',
    'session-before-notice',
    'day-out-of-range',
    'invitation-unknown',
    'consent-to-invitation-required',
  ],
  decide: (state, { kind, mode, startsAt, place, partyIds, invitationIds = [] }, context) => {
    const invited = invitedBy(state, invitationIds);
    const session = { sessionId: context.newId(), kind, mode, startsAt, place, partyIds };
    return (
      notInvited(state, invitationIds) ??
      decide(state, invited.length === 0 ? session : { ...session, invited }, context)
    );
  },
});

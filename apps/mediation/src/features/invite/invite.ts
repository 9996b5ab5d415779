import { consentMethods, invitedKinds } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, ObjectListField, TextField, UuidField } from '@one-window/platform';
import { whileLimitRuns } from '../../domain/policies';
import { handled } from '../declaring';
import { InviteHandler } from './invite.handler';

export class ConsentRequest {
  @UuidField({ label: { zh: '同意的当事人', en: 'Party who agrees' }, control: { kind: 'party' } })
  partyId!: string;

  @DayField({ label: { zh: '同意的日期', en: 'Agreed on' }, starts: 'today', between: 'past' })
  on!: string;

  @CodeField({ consentMethods }, { label: { zh: '同意的方式', en: 'How' } })
  method!: (typeof consentMethods)[number];
}

export class InviteRequest {
  @CodeField({ invitedKinds }, { label: { zh: '受邀人员', en: 'Who is invited' } })
  kind!: (typeof invitedKinds)[number];

  @TextField({ label: { zh: '姓名', en: 'Name' }, max: 100 })
  name!: string;

  @TextField({
    label: { zh: '单位、职务或者与当事人的关系', en: 'Unit, office, or how related' },
    hint: {
      zh: '如申请人的哥哥、某医院骨科主任医师',
      en: 'As in brother of the applicant, senior physician of a hospital',
    },
    max: 200,
    optional: true,
  })
  connection?: string;

  @UuidField({
    label: { zh: '心理服务机构', en: 'Psychological service' },
    hint: {
      zh: '邀请心理服务机构的人员参加的填写：邀请期间该机构的人员可以查阅案卷、写备注，看不到背对背调解的记录和证件号码、电话',
      en: 'Of somebody from such a service: its people read the case and write notes while the invitation stands, but no record of a caucus, no identity number and no telephone',
    },
    control: { kind: 'organisation', ofKind: 'O78' },
    when: { field: 'kind', is: 'expert' },
    optional: true,
  })
  organisationId?: string;

  @ObjectListField(() => ConsentRequest, {
    label: { zh: '各方当事人的同意', en: 'Consent of every party' },
    hint: { zh: '每名当事人一条；缺一不可', en: 'One entry for each party; none may be missing' },
    min: 1,
    max: 100,
  })
  consents!: ConsentRequest[];
}

const stages = {
  claimed: ['claimed'],
  appointed: ['appointed'],
  mediating: ['mediating'],
  renegotiating: ['renegotiating'],
} as const;

/** Somebody who is no party is invited to the mediation. */
export const invite = handled({
  name: 'invite',
  leads: stages,
  ...whileLimitRuns,
  request: InviteRequest,
  basis: [laws.peoplesMediationLaw('20')],
  title: { zh: '邀请他人参加调解', en: 'Invite somebody else' },
  effect: {
    zh: '经各方当事人同意，可以邀请亲属、邻里、同事和专业人员等参加；安排调解时可以选择。',
    en: 'With the consent of every party relatives, neighbours, colleagues, experts and others may take part.',
  },
  done: { zh: '邀请已记录', en: 'The invitation is recorded' },
  refuses: [
    'consent-to-invitation-required',
    'already-invited',
    'party-unknown',
    'day-out-of-range',
    'organisation-unknown',
    'organisation-not-invited-as-expert',
    'organisation-closed',
  ],
  handler: InviteHandler,
});

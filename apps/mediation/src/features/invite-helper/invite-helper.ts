import { remembered } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { invitingHelper } from '../../domain/policies';
import { handled } from '../declaring';
import { InviteHelperHandler } from './invite-helper.handler';

export class InviteHelperRequest {
  @UuidField({ label: { zh: '邀请谁协助', en: 'Whom to ask' }, control: { kind: 'organisation' } })
  organisationId!: string;

  @TextField({
    min: 4,
    label: { zh: '协助事项', en: 'What it is asked to do' },
    hint: { zh: '例如参加面对面调解、说明行业惯例', en: 'Such as coming to a session, or explaining a trade' },
    rows: 2,
    max: 2000,
  })
  task!: string;

  @TextField({
    min: 4,
    label: { zh: '邀请的理由', en: 'Reason' },
    hint: { zh: '对方据此决定是否接受；不要写当事人的个人信息', en: 'The other decides by it; name no party in it' },
    rows: 2,
    max: 2000,
  })
  reason!: string;
}

/** The manager of the holder asks another organisation to mediate beside it. */
export const inviteHelper = handled({
  name: 'invite-helper',
  leads: remembered(['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating']),
  ...invitingHelper,
  request: InviteHelperRequest,
  basis: [laws.peoplesMediationProvisions('27')],
  title: { zh: '邀请协助调解', en: 'Ask another organisation to help' },
  effect: {
    zh: '跨地区、跨单位或者疑难复杂的纠纷，可以请另一组织协助；对方应当在三个工作日内答复，本案始终由本单位承办。',
    en: 'Asks another organisation to mediate beside yours, to answer within three working days; the case stays with you.',
  },
  inLaw: {
    zh: '对方同意以后，其指派的人员可以查阅本案案卷（背对背调解的记录除外）、参加调解；当事人会得知由谁协助。',
    en: 'Once it agrees, the people it names read the file (no record of a caucus) and take part; the parties are told.',
  },
  done: { zh: '已邀请协助，等待对方答复', en: 'Asked; the other organisation has yet to answer' },
  refuses: [
    'organisation-unknown',
    'already-the-holder',
    'helps-already',
    'organisation-does-not-mediate',
    'organisation-closed',
    'organisation-without-account',
    'conflict-of-interest',
    'time-limit-passed',
    'suspicion-undecided',
    'case-closed',
  ],
  handler: InviteHelperHandler,
});

import { laws } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { directing } from '../../domain/policies';
import { handled } from '../declaring';
import { ReassignHandler } from './reassign.handler';

export class ReassignRequest {
  @UuidField({ label: { zh: '改由谁承办', en: 'Who is to have it' }, control: { kind: 'organisation' } })
  organisationId!: string;

  @TextField({ min: 4, label: { zh: '改派的理由', en: 'Reason for reassigning' }, rows: 4 })
  reason!: string;
}

/** The director of the centre takes a case back from its holder and offers it to another organisation. */
export const reassign = handled({
  name: 'reassign',
  leads: {
    claimed: ['offered'],
    appointed: ['offered'],
    mediating: ['offered'],
    'agreement-drafted': ['offered'],
  },
  ...directing,
  request: ReassignRequest,
  basis: [laws.onlineMediationRules('12'), laws.petitionRegulation('24')],
  title: { zh: '改派', en: 'Reassign' },
  effect: {
    zh: '收回承办组织手里的案件，转办另一组织；已经安排过调解或者约定延长期限的，逾期以后或者承办组织停止受理的，才能改派。',
    en: 'Takes the case from whoever holds it and offers it to another; once a session is convened or a longer limit agreed, only where it is overdue or the holder works no more.',
  },
  inLaw: {
    zh: '原承办组织不再承办，其调解期限终止；接到转办的组织三个工作日内签收或者退回，签收后调解期限重新计算（劳动争议仍自申请之日计算）。',
    en: 'The holder has the case no longer and its limit ends; the other has three working days to claim or return it, and its limit begins with the claim (of a labour dispute: with the application).',
  },
  done: { zh: '已改派，三个工作日内签收', en: 'Reassigned; to claim within three working days' },
  grave: true,
  refuses: [
    'organisation-unknown',
    'already-the-holder',
    'organisation-does-not-take-this-kind',
    'organisation-closed',
    'organisation-without-account',
    'conflict-of-interest',
    'reassignment-too-late',
    'time-limit-passed',
    'case-closed',
  ],
  handler: ReassignHandler,
});

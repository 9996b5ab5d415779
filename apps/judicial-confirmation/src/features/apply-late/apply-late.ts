import { laws } from '@one-window/law';
import { DayField, TextField } from '@one-window/platform';
import { byOrganisationOnceSettled, whyNotYet } from '../../domain/policies';
import { ApplyRequest } from '../apply/apply';
import { handled } from '../declaring';
import { ApplyLateHandler } from './apply-late.handler';

export class ApplyLateRequest extends ApplyRequest {
  @TextField({
    label: { zh: '不能按期申请的事由', en: 'What kept them from applying in time' },
    hint: { zh: '不可抗拒的事由或者其他正当理由', en: 'Force majeure or another good reason' },
  })
  obstacle!: string;

  @DayField({ label: { zh: '障碍消除之日', en: 'Day the obstacle ended' }, between: 'past' })
  obstacleEndedOn!: string;
}

/** The organisation that mediated hands the joint application in after its time, with the request to extend it. */
export const applyLate = handled({
  name: 'apply-late',
  leads: { lapsed: ['applied'] },
  who: byOrganisationOnceSettled,
  explain: whyNotYet,
  request: ApplyLateRequest,
  basis: [laws.civilProcedureLaw('86', '205')],
  title: { zh: '逾期申请并申请顺延', en: 'Apply late, with good reason' },
  effect: {
    zh: '有正当理由耽误期限的，障碍消除后十日内提出；是否准许由法院决定。',
    en: 'For a good reason, within ten days of the end of the obstacle; the court decides whether to allow it.',
  },
  inLaw: {
    zh: '申请连同顺延请求提交所选法院；法院不准许的，协议仍有约束力，可以另行起诉。',
    en: 'Application and request go to that court; if it does not allow them, the agreement still binds and may be sued upon.',
  },
  done: { zh: '逾期申请已提交法院', en: 'The late application is with the court' },
  refuses: [
    'joint-application-required',
    'signer-not-a-party',
    'court-unknown',
    'court-not-competent',
    'court-declined-before',
    'confirmation-day-out-of-range',
    'extension-asked-too-late',
    'rest-still-mediated',
  ],
  handler: ApplyLateHandler,
});

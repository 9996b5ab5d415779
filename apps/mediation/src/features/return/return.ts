import { returnGrounds } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField, UuidField } from '@one-window/platform';
import { returning } from '../../domain/policies';
import { handled } from '../declaring';
import { ReturnHandler } from './return.handler';

export class ReturnRequest {
  @TextField({
    label: { zh: '退回理由', en: 'Reason for returning' },
    hint: { zh: '至少四个字', en: 'At least four characters' },
    min: 4,
  })
  reason!: string;

  @UuidField({
    label: { zh: '建议的承办组织', en: 'Suggested organisation' },
    control: { kind: 'organisation' },
    optional: true,
  })
  suggestedOrganisationId?: string;

  @CodeField(
    { returnGrounds },
    {
      label: { zh: '退回的情形', en: 'Ground' },
      hint: {
        zh: '不属于本单位受理范围的，由上一级决定由谁承办',
        en: 'Where it is not yours, who is above decides whose it is',
      },
      optional: true,
    },
  )
  ground?: (typeof returnGrounds)[number];
}

/** Gives a case back with a reason. */
export const returnCase = handled({
  name: 'return',
  leads: { offered: ['returned'], claimed: ['returned'], appointed: ['returned'] },
  ...returning,
  request: ReturnRequest,
  basis: [laws.onlineMediationRules('12')],
  title: { zh: '退回并说明理由', en: 'Return the case with a reason' },
  effect: {
    zh: '案件退回分流；第二次退回由中心主任决定。',
    en: 'The case goes back to triage; after a second return the director decides.',
  },
  inLaw: {
    zh: '本单位不再承办本案；退回的理由记入案卷，由分流岗重新确定去向。',
    en: 'Your organisation holds the case no longer; the reason goes into the file and triage decides anew.',
  },
  done: { zh: '案件已退回分流', en: 'Returned to triage' },
  grave: true,
  refuses: ['pool-offer-not-returnable'],
  handler: ReturnHandler,
});

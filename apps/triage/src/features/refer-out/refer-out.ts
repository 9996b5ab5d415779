import { type RemedyKind, remedyKindCodes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, FlagField, TextField, UuidField } from '@one-window/platform';
import { decider, undecidable } from '../../domain/policies';
import { handled } from '../declaring';
import { ReferOutHandler } from './refer-out.handler';

export class ReferOutRequest {
  @CodeField(remedyKindCodes, {
    label: { zh: '转往的途径', en: 'Other way' },
    control: { kind: 'referral-target' },
  })
  target!: RemedyKind;

  @FlagField({
    label: { zh: '双方有书面仲裁协议', en: 'There is a written arbitration agreement' },
    when: { field: 'target', is: 'commercial-arbitration' },
    optional: true,
  })
  arbitrationClause?: boolean;

  @UuidField({
    label: { zh: '接收单位', en: 'Receiving body' },
    control: { kind: 'organisation' },
    optional: true,
  })
  organisationId?: string;

  @TextField({ label: { zh: '转其他途径的理由', en: 'Reason for the referral' } })
  reason!: string;
}

export const referOut = handled({
  name: 'refer-out',
  leads: { routed: ['referred'], returned: ['referred'], 'to-refer': ['referred'] },
  who: decider,
  explain: undecidable,
  request: ReferOutRequest,
  basis: [laws.peoplesMediationLaw('26')],
  title: { zh: '告知其他途径', en: 'Tell the other ways' },
  effect: {
    zh: '案件转其他途径，中心结束分流，并向当事人告知全部途径和期限。',
    en: 'The case leaves for another procedure; the parties are told every way that stays open, with its limit.',
  },
  inLaw: {
    zh: '中心的办理就此结束；当事人通过所告知的途径主张权利，期限以各途径的规定为准。',
    en: 'The centre has done its part; the parties go the ways that are told, within the limits of each.',
  },
  done: { zh: '已转其他途径，途径和期限已告知', en: 'Referred out; the ways were told' },
  grave: true,
  refuses: [
    'not-classified',
    'remedy-not-available',
    'arbitration-clause-required',
    'organisation-unknown',
    'organisation-not-for-this-target',
    'organisation-closed',
    'held-by-organisation',
  ],
  handler: ReferOutHandler,
});

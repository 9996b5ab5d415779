import { laws } from '@one-window/law';
import { FlagField, UuidListField } from '@one-window/platform';
import { decider, undecidable } from '../../domain/policies';
import { handled } from '../declaring';
import { OfferHandler } from './offer.handler';

/** Most organisations that one pool may have. */
const LARGEST_POOL = 20;

export class OfferRequest {
  @FlagField({
    label: { zh: '多家待签收，先签收者承办', en: 'To several; the first to claim holds it' },
    hint: { zh: '选“是”可以同时转办多家', en: 'With yes, the case is offered to several' },
    starts: false,
  })
  pool!: boolean;

  @UuidListField({
    label: { zh: '接收组织', en: 'Organisations' },
    hint: {
      zh: '近的在前，然后今天在中心的，然后在办少的',
      en: 'Nearest first, then who is here today, then the least busy',
    },
    control: { kind: 'candidates' },
    min: 1,
    max: LARGEST_POOL,
  })
  organisationIds!: string[];
}

export const offer = handled({
  name: 'offer',
  leads: { routed: ['offered'], returned: ['offered'] },
  who: decider,
  explain: undecidable,
  request: OfferRequest,
  basis: [laws.onlineMediationRules('12')],
  title: { zh: '转办案件', en: 'Offer the case' },
  effect: {
    zh: '接到转办的组织应当在三个工作日内签收或者退回。',
    en: 'The organisations have three working days to claim or return it.',
  },
  inLaw: {
    zh: '三个工作日的签收期限从现在起算；期满没有签收的，由分流岗重新办理。',
    en: 'Three working days to claim run from now; if nobody claims it, triage decides anew.',
  },
  done: { zh: '已转办，三个工作日内签收', en: 'Offered; to claim within three working days' },
  refuses: [
    'not-classified',
    'route-not-mediation',
    'offer-needs-one-organisation',
    'organisation-unknown',
    'organisation-does-not-take-this-kind',
    'organisation-without-account',
    'organisation-closed',
    'held-by-organisation',
  ],
  handler: OfferHandler,
});

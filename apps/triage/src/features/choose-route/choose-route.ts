import { type RemedyKind, remedyKindCodes, routes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField } from '@one-window/platform';
import { chooseRoute as decide } from '../../domain/choose-route';
import { decider, undecidable } from '../../domain/policies';
import type { Route } from '../../domain/case-state';
import { command } from '../declaring';

export class ChooseRouteRequest {
  @CodeField({ routes }, { label: { zh: '去向', en: 'Route' } })
  route!: Route;

  @CodeField(remedyKindCodes, {
    label: { zh: '转往的途径', en: 'Other way' },
    control: { kind: 'referral-target' },
    when: { field: 'route', is: 'refer-out' },
    optional: true,
  })
  target?: RemedyKind;

  @TextField({ label: { zh: '理由', en: 'Reason' } })
  reason!: string;
}

export const chooseRoute = command({
  name: 'choose-route',
  leads: { classified: ['routed'], returned: ['routed'] },
  who: decider,
  explain: undecidable,
  request: ChooseRouteRequest,
  basis: [laws.peoplesMediationProvisions('22')],
  title: { zh: '确定去向', en: 'Choose the route' },
  effect: {
    zh: '确定由调解组织调解，或者转其他途径。',
    en: 'The case goes to mediation, or on to another procedure.',
  },
  done: { zh: '去向已确定', en: 'The route is chosen' },
  refuses: ['not-classified', 'already-pending-elsewhere', 'held-by-organisation'],
  decide,
});

import { type EndGround, endGroundCodes } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField } from '@one-window/platform';
import { end as decide } from '../../domain/end';
import { ownStep } from '../../domain/policies';
import { command } from '../declaring';

export class EndRequest {
  @CodeField({ endGrounds: endGroundCodes }, { label: { zh: '法定理由', en: 'Ground' }, shown: 'select' })
  ground!: EndGround;

  @TextField({ label: { zh: '具体说明', en: 'Explanation' } })
  reason!: string;
}

/** Ends mediation without an agreement and tells the parties what stays open. */
export const end = command({
  name: 'end',
  leads: {
    claimed: ['ended'],
    appointed: ['ended'],
    mediating: ['ended'],
    'agreement-drafted': ['ended', 'agreed'],
    renegotiating: ['agreed'],
  },
  ...ownStep(),
  request: EndRequest,
  basis: [laws.peoplesMediationLaw('26')],
  title: { zh: '终止调解', en: 'End mediation' },
  effect: {
    zh: '调解终止，并向当事人告知仲裁、行政、司法途径；当事人的起诉权不受影响。',
    en: 'Mediation ends; the parties are told the other ways, and may sue as before.',
  },
  inLaw: {
    zh: '调解程序就此结束；当事人可以依法通过仲裁、行政、司法等途径维护权利。',
    en: 'Mediation is over; the parties may turn to arbitration, authorities or courts.',
  },
  done: { zh: '调解已终止，途径已告知', en: 'Ended; the ways were told' },
  grave: true,
  decide,
});

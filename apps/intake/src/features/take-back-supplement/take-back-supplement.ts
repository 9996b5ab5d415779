import { TextField } from '@one-window/platform';
import { whileAsked } from '../../domain/policies';
import { takeBackSupplement as decide } from '../../domain/supplement';
import { command } from '../declaring';

export class TakeBackSupplementRequest {
  @TextField({ label: { zh: '不再要求的原因', en: 'Why it is no longer wanted' } })
  reason!: string;
}

/** Ends a request that was a mistake, or whose papers came in another way. */
export const takeBackSupplement = command({
  name: 'take-back-supplement',
  leads: { 'supplement-requested': ['registered'], 'handed-over': ['handed-over'] },
  ...whileAsked,
  request: TakeBackSupplementRequest,
  title: { zh: '撤销补正要求', en: 'Take the supplement back' },
  effect: {
    zh: '不再要求申请人补正，案件照常办理；原来的要求留在办理经过中。',
    en: 'Nothing is wanted of the applicant any more and the case goes on; the request stays in its history.',
  },
  done: { zh: '补正要求已撤销', en: 'The supplement is no longer wanted' },
  refuses: ['no-supplement-asked'],
  decide: (_, { reason }) => decide(reason),
});

import { findingMatters, findingSeverities, orderLimits } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField } from '@one-window/platform';
import { makeFinding as decide } from '../../domain/give-orders';
import { bySupervisor } from '../../domain/policies';
import { whyNotFind } from '../../domain/samples';
import { answering } from '../../domain/standing';
import { handled } from '../declaring';
import { onKnownCase } from '../on-known-case';

export class MakeFindingRequest {
  @CodeField({ findingMatters }, { shown: 'select', label: { zh: '问题所在的环节', en: 'What it is about' } })
  matter!: (typeof findingMatters)[number];

  @CodeField({ findingSeverities }, { label: { zh: '程度', en: 'How grave it is' } })
  severity!: (typeof findingSeverities)[number];

  @TextField({ min: 4, label: { zh: '发现的问题', en: 'What was found' }, rows: 4 })
  text!: string;

  @TextField({ min: 4, label: { zh: '整改要求', en: 'How it is to be put right' }, rows: 3 })
  wanted!: string;

  @CodeField({ orderLimits }, { label: { zh: '整改时限', en: 'Limit' } })
  limit!: (typeof orderLimits)[number];
}

/** Writes down what an examination found in a drawn case; whoever has the case puts it right within a limit. */
export const makeFinding = handled({
  name: 'make-finding',
  leads: { kept: ['ordered'] },
  who: { ...bySupervisor, relation: (state) => whyNotFind(state) === undefined },
  explain: whyNotFind,
  request: MakeFindingRequest,
  basis: [laws.shanxi13710()],
  title: { zh: '提出问题并要求整改', en: 'Write a finding' },
  effect: {
    zh: '要求现在的承办人在时限内整改并反馈；案件移交的，整改随案移交，直到销号。',
    en: 'Whoever has the case puts it right and reports within the limit; it goes on with the case until it is settled.',
  },
  inLaw: {
    zh: '整改列入承办人的首页和案件的期限，逾期标红，直到您认可反馈或者撤销。',
    en: 'It stands on the page of whoever has the case and among its limits, red once it is late, until you accept the report or withdraw it.',
  },
  done: { zh: '已要求整改', en: 'The finding is written and its rectification ordered' },
  refuses: ['not-drawn', 'nobody-answers-yet'],
  handler: onKnownCase<MakeFindingRequest>('make-finding', (state, request, deciding, reading) =>
    decide(state, request, answering(reading), deciding),
  ),
});

import { settledMatters } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';
import { bySupervisor } from '../../domain/policies';
import { countOf, settle as decide } from '../../domain/remarks';
import { anyStage } from '../any-stage';
import { handled } from '../declaring';
import { onKnownCase } from '../on-known-case';

export class SettleRequest {
  @CodeField({ settledMatters }, { label: { zh: '核查的事项', en: 'What was looked into' } })
  matter!: (typeof settledMatters)[number];

  @TextField({ min: 4, label: { zh: '核查情况', en: 'What came of it' }, rows: 4 })
  reason!: string;
}

/** Several returns or anomalies were looked into: the case leaves that list until there is another one. */
export const settle = handled({
  name: 'settle',
  leads: anyStage,
  who: bySupervisor,
  request: SettleRequest,
  title: { zh: '核查销号', en: 'Settle' },
  effect: {
    zh: '写明核查情况，案件移出“多次退回”或者“记录异常”；再有新的，重新列入。',
    en: 'Says what came of it; the case leaves “Bounced” or “Anomalies” and comes back with the next one.',
  },
  done: { zh: '已核查销号', en: 'It is settled' },
  refuses: ['nothing-to-settle'],
  handler: onKnownCase<SettleRequest>('settle', (state, request, _, reading) =>
    decide(state, request, countOf(request.matter, reading)),
  ),
});

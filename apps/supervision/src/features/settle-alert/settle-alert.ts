import { basisOfAlert } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { settleAlert as decide, whyNotSettleAlert } from '../../domain/alerts';
import { byWhoIsAlerted } from '../../domain/policies';
import { handled } from '../declaring';
import { onKnownCase } from '../on-known-case';

export class SettleAlertRequest {
  @TextField({
    min: 4,
    label: { zh: '处置情况', en: 'What was done' },
    hint: {
      zh: '如何时联系了谁、采取了什么措施、现在是否还有危险',
      en: 'As in: who was called and when, what was done, whether anybody is still in danger',
    },
    rows: 4,
  })
  done!: string;
}

/** Whoever was alerted says what was done about it. */
export const settleAlert = handled({
  name: 'settle-alert',
  leads: { kept: ['kept'], ordered: ['ordered'], reported: ['reported'] },
  who: byWhoIsAlerted,
  explain: whyNotSettleAlert,
  request: SettleAlertRequest,
  basis: [basisOfAlert],
  title: { zh: '预警销号', en: 'Settle the alert' },
  effect: {
    zh: '写明处置情况，案件移出紧急预警；再有新的情况，重新预警。',
    en: 'Says what was done; the case leaves the alerts until something new is told.',
  },
  done: { zh: '预警已销号', en: 'The alert is settled' },
  refuses: ['no-alert'],
  // Read as a case first: whoever may not know of it hears nothing of an alert either.
  handler: onKnownCase<SettleAlertRequest>('settle-alert', (state, request) => decide(state, request)),
});

import { TextField } from '@one-window/platform';
import { urgeHolder } from '../../domain/give-orders';
import { bySupervisor } from '../../domain/policies';
import { answering } from '../../domain/standing';
import { handled } from '../declaring';
import { onKnownCase } from '../on-known-case';

export class UrgeRequest {
  @TextField({ min: 4, max: 500, label: { zh: '催办内容', en: 'What to say' }, rows: 3 })
  text!: string;
}

/** Reminds whoever has the case of it, with a sentence and without a limit. */
export const urge = handled({
  name: 'urge',
  leads: { none: ['kept'], kept: ['kept'], ordered: ['ordered'], reported: ['reported'] },
  who: bySupervisor,
  request: UrgeRequest,
  title: { zh: '催办', en: 'Urge' },
  effect: {
    zh: '提醒现在的承办人尽快办理；承办人办理之前，留在其首页。',
    en: 'Reminds whoever has the case; it stays on their page until they do something in it.',
  },
  done: { zh: '已催办', en: 'They are urged' },
  refuses: ['nobody-answers-yet'],
  handler: onKnownCase<UrgeRequest>('urge', (_, request, __, reading) => urgeHolder(request, answering(reading))),
});

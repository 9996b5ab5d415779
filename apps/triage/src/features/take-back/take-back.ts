import { TextField } from '@one-window/platform';
import { heldByMediation, officer } from '../../domain/policies';
import { takeBack as decide } from '../../domain/take-back';
import { command } from '../declaring';

export class TakeBackRequest {
  @TextField({ label: { zh: '收回转办的理由', en: 'Reason for taking it back' } })
  reason!: string;
}

export const takeBack = command({
  name: 'take-back',
  leads: { offered: ['routed'] },
  who: officer,
  explain: heldByMediation,
  request: TakeBackRequest,
  title: { zh: '收回转办', en: 'Take the offer back' },
  effect: {
    zh: '收回后接到转办的组织不能再签收，案件回到分流。',
    en: 'Nobody can claim the offer any more; the case is back in triage.',
  },
  inLaw: {
    zh: '这次转办失去效力，案件由分流岗重新办理。',
    en: 'This offer is void and triage decides anew.',
  },
  done: { zh: '转办已收回', en: 'The offer was taken back' },
  refuses: ['held-by-organisation'],
  decide,
});

import { laws } from '@one-window/law';
import { TextField } from '@one-window/platform';
import { refuseExtension as decide } from '../../domain/extend-order';
import { command } from '../declaring';
import { onExtension } from '../on-extension';

export class RefuseExtensionRequest {
  @TextField({ min: 4, label: { zh: '不批准的理由', en: 'Why not' }, rows: 3 })
  reason!: string;
}

/** The leader refuses a longer limit; the order is due as it was. */
export const refuseExtension = command({
  name: 'refuse-extension',
  leads: { ordered: ['ordered'] },
  ...onExtension,
  request: RefuseExtensionRequest,
  basis: [laws.shanxi13710()],
  title: { zh: '不批准延长督办时限', en: 'Refuse the longer limit' },
  effect: {
    zh: '原时限不变，理由告知承办人；仍可另写理由再次申请。',
    en: 'The limit stays as it was and whoever has the case is told why; they may ask again.',
  },
  grave: true,
  done: { zh: '已答复不批准', en: 'The longer limit is refused' },
  refuses: ['no-extension-asked'],
  decide,
});

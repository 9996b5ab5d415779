import { TextField, UuidField } from '@one-window/platform';
import { byOfficerWhile } from '../../domain/policies';
import { hasEntries, reverseEntry as decide } from '../../domain/reversal';
import { command } from '../declaring';

export class ReverseEntryRequest {
  @UuidField({ label: { zh: '登记有误的记录', en: 'Entry that is wrong' }, control: { kind: 'ledger-entry' } })
  entryId!: string;

  @TextField({ label: { zh: '冲正的原因', en: 'Why it is reversed' } })
  reason!: string;
}

/** Reverses a performance, default, discharge or succession that was entered wrongly. */
export const reverseEntry = command({
  name: 'reverse-entry',
  leads: {
    performing: ['performing'],
    suspended: ['suspended'],
    defaulted: ['defaulted', 'performing'],
    enforcement: ['enforcement', 'performing'],
    performed: ['performed', 'performing', 'defaulted', 'enforcement', 'suspended'],
    visited: ['visited', 'performing', 'defaulted', 'enforcement', 'suspended'],
  },
  who: byOfficerWhile(hasEntries),
  request: ReverseEntryRequest,
  title: { zh: '冲正', en: 'Reverse an entry' },
  effect: {
    zh: '原记录保留并注明冲正，不再计算；金额、期限和阶段随之恢复。',
    en: 'The entry stays, marked as reversed, and counts no more; amounts, limits and stage follow.',
  },
  inLaw: {
    zh: '原记录和冲正都留在案卷中，任何一条都不删除。',
    en: 'Both the entry and its reversal stay in the file; nothing is erased.',
  },
  done: { zh: '记录已冲正', en: 'The entry is reversed' },
  grave: true,
  refuses: ['entry-unknown'],
  decide,
});

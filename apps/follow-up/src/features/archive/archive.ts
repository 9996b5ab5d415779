import { retentionPeriods } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, TextField } from '@one-window/platform';
import { byOfficer } from '../../domain/policies';
import { handled } from '../declaring';
import { ArchiveHandler } from './archive.handler';

export class ArchiveRequest {
  @CodeField({ retentionPeriods }, { label: { zh: '保管期限', en: 'Retention' } })
  retention!: (typeof retentionPeriods)[number];

  @TextField({
    label: { zh: '案件编号', en: 'Case number' },
    control: { kind: 'case-number' },
    max: 40,
    optional: true,
  })
  caseNumber?: string;
}

/** Puts the closed case into the archive as one volume. */
export const archive = handled({
  name: 'archive',
  leads: { closed: ['archived'] },
  who: byOfficer,
  request: ArchiveRequest,
  basis: [laws.peoplesMediationLaw('27')],
  title: { zh: '归档', en: 'Archive the case' },
  effect: { zh: '一案一卷编号归档，案卷不再变动。', en: 'One case, one volume; the file changes no more.' },
  inLaw: {
    zh: '案卷就此封存，按所选期限保管，不再增加记录。',
    en: 'The volume is sealed and kept for the chosen time; nothing is added any more.',
  },
  done: { zh: '案件已归档', en: 'The case is archived' },
  refuses: ['case-number-needed', 'case-number-not-own'],
  handler: ArchiveHandler,
});

import { TextField } from '@one-window/platform';
import { bySupervisor } from '../../domain/policies';
import { examine as decide, whyNotExamine } from '../../domain/samples';
import { command } from '../declaring';

export class ExamineRequest {
  @TextField({ optional: true, label: { zh: '审查意见', en: 'Remark' }, rows: 3 })
  remark?: string;
}

/** A case that was drawn was examined, and nothing was found in it. */
export const examine = command({
  name: 'examine',
  leads: { kept: ['kept'], ordered: ['ordered'], reported: ['reported'] },
  who: { ...bySupervisor, relation: (state) => whyNotExamine(state) === undefined },
  explain: whyNotExamine,
  request: ExamineRequest,
  title: { zh: '抽查无问题', en: 'No fault found' },
  effect: {
    zh: '记录本案已审查、未发现问题，计入抽查的结果。',
    en: 'Records that the case was examined and nothing was found; it counts in the sample.',
  },
  done: { zh: '已记录审查结果', en: 'The examination is on file' },
  refuses: ['not-drawn'],
  decide,
});

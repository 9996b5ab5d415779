import { laws } from '@one-window/law';
import { FlagField, TextField, UuidField } from '@one-window/platform';
import { recordDefault as decide } from '../../domain/default';
import { byOfficer } from '../../domain/policies';
import { command } from '../declaring';

export class RecordDefaultRequest {
  @UuidField({ label: { zh: '协议中的义务', en: 'Obligation' }, control: { kind: 'obligation' } })
  obligationId!: string;

  @FlagField({
    label: { zh: '义务人明确表示不履行', en: 'The debtor declared a refusal' },
    hint: { zh: '未到期的义务须勾选', en: 'Needed before the day is due' },
    optional: true,
  })
  refusalDeclared?: boolean;

  @TextField({ label: { zh: '不履行的情况', en: 'How it is not performed' } })
  reason!: string;
}

/** Records that a debtor does not perform. */
export const recordDefault = command({
  name: 'record-default',
  leads: { performing: ['defaulted'], defaulted: ['defaulted'], enforcement: ['enforcement'] },
  who: byOfficer,
  request: RecordDefaultRequest,
  basis: [laws.peoplesMediationLaw('31', '32')],
  title: { zh: '登记不履行', en: 'Record default' },
  effect: {
    zh: '登记后可以出具申请强制执行或者起诉的材料。',
    en: 'Papers for enforcement or a suit may then be issued.',
  },
  inLaw: {
    zh: '不履行的情况记入案卷；对方从现在起可以取得申请强制执行或者起诉的材料。',
    en: 'The default goes into the file; from now on papers for enforcement or a suit can be had.',
  },
  done: { zh: '不履行已登记', en: 'The default is recorded' },
  grave: true,
  refuses: ['obligation-unknown', 'obligation-fulfilled', 'obligation-not-due'],
  decide: (state, { obligationId, reason, refusalDeclared = false }, deciding) =>
    decide(state, { obligationId, reason, refusalDeclared, entryId: deciding.newId() }, deciding),
});

import { type DisputeKind, disputeKindCodes as disputeKinds } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';
import { whileLimitRuns } from '../../domain/policies';
import { handled } from '../declaring';
import { ChangeKindHandler } from './change-kind.handler';

export class ChangeKindRequest {
  @CodeField(
    { disputeKinds },
    {
      label: { zh: '变更为', en: 'Change to' },
      hint: {
        zh: '选定之后即写明调解期限将如何变化',
        en: 'Once chosen, it says what becomes of the limit',
      },
      control: { kind: 'other-kind' },
    },
  )
  disputeKind!: DisputeKind;

  @TextField({ label: { zh: '变更原因', en: 'Reason' } })
  reason!: string;
}

/** The dispute is of another kind than it was classified as: its limit, ways and form follow the other kind. */
export const changeKind = handled({
  name: 'change-kind',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
  },
  ...whileLimitRuns,
  request: ChangeKindRequest,
  title: { zh: '变更纠纷类型', en: 'Change the kind of dispute' },
  effect: {
    zh: '办理中发现纠纷类型与分流时认定的不同的，在此变更；调解期限、协议形式和其他解决途径随新的类型确定。',
    en: 'Where the dispute turns out to be of another kind: limit, form of the agreement and other ways follow the new kind.',
  },
  inLaw: {
    zh: '调解期限按新的类型从原来的起算日重新计算，当事人会看到变更后的日期。',
    en: 'The limit is counted anew from where it began, by the new kind; the parties are told the day.',
  },
  done: { zh: '纠纷类型已变更，期限已重新计算', en: 'The kind is changed and the limit counted anew' },
  refuses: ['kind-settled', 'kind-unchanged', 'written-form-required', 'time-limit-passed'],
  handler: ChangeKindHandler,
});

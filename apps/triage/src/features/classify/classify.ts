import { complexities, type DisputeKind, disputeKindCodes as disputeKinds, risks } from '@one-window/contracts';
import { CodeField } from '@one-window/platform';
import { classify as decide } from '../../domain/classify';
import { heldByMediation, officer } from '../../domain/policies';
import type { Complexity, Risk } from '../../domain/case-state';
import { command } from '../declaring';

export class ClassifyRequest {
  @CodeField({ disputeKinds }, { label: { zh: '纠纷类型', en: 'Kind of dispute' }, shown: 'select' })
  disputeKind!: DisputeKind;

  @CodeField({ risks }, { label: { zh: '风险等级', en: 'Risk' } })
  risk!: Risk;

  @CodeField(
    { complexities },
    {
      label: { zh: '复杂程度', en: 'How much work' },
      hint: { zh: '不填为一般；决定多少天内办结', en: 'Ordinary if left out; says in how many days it should be done' },
      optional: true,
    },
  )
  complexity?: Complexity;
}

export const classify = command({
  name: 'classify',
  leads: { awaiting: ['classified'], classified: ['classified'], routed: ['classified'], returned: ['classified'] },
  who: officer,
  explain: heldByMediation,
  request: ClassifyRequest,
  title: { zh: '确定纠纷类型和风险', en: 'Classify the dispute' },
  effect: {
    zh: '类型决定可以由哪些组织调解、期限多长。',
    en: 'The kind decides who may mediate and how long it may take.',
  },
  done: { zh: '类型和风险已确定', en: 'Kind and risk are set' },
  refuses: ['held-by-organisation'],
  decide,
});

import type { EventData } from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import type { ConfirmationCase, ConfirmationStage } from './case-state';

/** Why no court can be asked to confirm an agreement: the rule, its ground in law, and the words for the parties. */
export interface Obstacle {
  rule: 'R11' | 'R15';
  /** The court's ground of refusal that would follow, where there is one. */
  ground?: 'J3' | 'J5';
  basis: string;
  reason: string;
}

const oral: Obstacle = {
  rule: 'R11',
  basis: basisText(laws.civilProcedureInterpretation('354')).zh,
  reason: '申请司法确认应当提交调解协议书；口头协议应当先制作书面调解协议。',
};

const ofSubject = {
  'personal-status': {
    rule: 'R15',
    ground: 'J3',
    basis: basisText(laws.civilProcedureInterpretation('355(1)(3)')).zh,
    reason: '申请确认婚姻、亲子、收养等身份关系无效、有效或者解除的，人民法院裁定不予受理。',
  },
  'title-to-property': {
    rule: 'R15',
    ground: 'J5',
    basis: basisText(laws.civilProcedureInterpretation('355(1)(5)')).zh,
    reason: '调解协议内容涉及物权、知识产权确权的，人民法院裁定不予受理。',
  },
} as const satisfies Record<string, Obstacle>;

/**
 * The obstacle to confirming an agreement, by its subject (R15) before its form (R11); undefined when there is none.
 * @rule R11
 * @rule R15
 */
export const whyNotConfirmable = ({
  form,
  subjectMatter,
}: Pick<EventData['mediation.agreement-effective.v1'], 'form' | 'subjectMatter'>): Obstacle | undefined => {
  if (subjectMatter !== 'ordinary') return ofSubject[subjectMatter];
  return form === 'oral' ? oral : undefined;
};

/** The stage to which an agreement leads that has just taken effect. */
export const stageOfAgreement = (
  before: ConfirmationCase,
  { agreement, stage }: ConfirmationCase,
): ConfirmationStage => {
  const known = before.agreement;
  // That its rest is mediated no longer makes it no other agreement.
  const same = known?.agreementId === agreement?.agreementId && known?.version === agreement?.version;
  if (!agreement || same) return stage;
  if (before.closedMeanwhile) return 'closed';
  return whyNotConfirmable(agreement) ? 'not-confirmable' : 'eligible';
};

import type { CloseOutcome, RoadService, StagesOf } from '@one-window/contracts';
import { type CaseReading, stagesIn } from './case-reading';
import type { Standing } from './standing';
import type { Words } from './words';

type Sentences = { readonly [S in RoadService]: Readonly<Record<StagesOf[S], Words>> };

const words = (zh: string, en: string): Words => ({ zh, en });

const waitingForTriage = words(
  '您的纠纷已登记，中心正在安排由哪家组织办理。',
  'Your dispute is registered; the centre is choosing who will deal with it.',
);
const withOrganisation = words('您的纠纷已由调解组织受理。', 'A mediation organisation has taken your dispute.');
const atAnEnd = words('本案已办理完毕。', 'This case is finished.');
const agreed = words('双方已达成调解协议，协议已经生效。', 'Both sides have reached an agreement, and it is in force.');
const lookingForAnother = words(
  '调解组织已退回本案，中心正在重新安排。',
  'The organisation gave the case back; the centre is choosing another.',
);
const endedWithoutAgreement = words(
  '调解没有达成协议，中心正在为您指明其他途径。',
  'Mediation ended without an agreement; the centre will name the ways that stay open.',
);
const withdrawn = words('申请已撤回，调解不再进行。', 'The application was withdrawn; there will be no mediation.');
const toBeOffered = words(
  '中心正在把本案转办给调解组织。',
  'The centre is passing the case to a mediation organisation.',
);

/** Where a case stands for the party it concerns: one sentence for every stage of every service. */
export const publicSentences: Sentences = {
  intake: {
    none: words('您的纠纷正在登记。', 'Your dispute is being registered.'),
    registered: waitingForTriage,
    'supplement-requested': words(
      '中心请您补正材料，收到后继续办理。',
      'The centre has asked for more papers and goes on when they arrive.',
    ),
    'handed-over': withOrganisation,
    declined: words(
      '中心不能受理本案，已告知您其他途径。',
      'The centre cannot take this case and has told you the ways that stay open.',
    ),
    withdrawn,
    closed: atAnEnd,
  },
  triage: {
    none: waitingForTriage,
    awaiting: waitingForTriage,
    'awaiting-supplement': words(
      '中心等待您补正材料，收到后继续办理。',
      'The centre is waiting for the papers it asked for.',
    ),
    classified: waitingForTriage,
    routed: toBeOffered,
    offered: words(
      '本案已转办给调解组织，等待其签收。',
      'The case was passed to an organisation, which has yet to take it.',
    ),
    returned: lookingForAnother,
    'with-mediation': withOrganisation,
    settled: agreed,
    'to-refer': endedWithoutAgreement,
    referred: words(
      '本案不再由中心调解，已为您指明其他途径。',
      'The centre no longer mediates this case and has named the ways that stay open.',
    ),
    closed: atAnEnd,
  },
  mediation: {
    none: toBeOffered,
    offered: words(
      '本案已转办给调解组织，等待其签收。',
      'The case was passed to an organisation, which has yet to take it.',
    ),
    'taken-back': lookingForAnother,
    returned: lookingForAnother,
    claimed: withOrganisation,
    appointed: words('调解组织已指派调解员。', 'The organisation has appointed a mediator.'),
    mediating: words('正在调解。', 'Mediation is under way.'),
    'agreement-drafted': words('调解协议已制作，待各方签署。', 'The agreement is drafted and waits to be signed.'),
    agreed,
    renegotiating: words('双方正在变更调解协议。', 'The agreement is being negotiated anew.'),
    ended: endedWithoutAgreement,
    withdrawn,
  },
  'judicial-confirmation': {
    none: agreed,
    eligible: agreed,
    'not-confirmable': agreed,
    applied: words('已向人民法院申请司法确认，等待受理。', 'The court has the application to confirm the agreement.'),
    'correction-asked': words(
      '人民法院要求补充司法确认申请材料。',
      'The court asks for corrections to the application.',
    ),
    accepted: words(
      '人民法院已受理司法确认申请，正在审查。',
      'The court has accepted the application and examines it.',
    ),
    confirmed: words('人民法院已裁定确认调解协议有效。', 'The court has confirmed the agreement; it can be enforced.'),
    objected: words(
      '有人对确认裁定提出异议，人民法院正在审查；审查期间裁定仍然有效。',
      'Somebody objected to the ruling and the court examines it; until then the ruling stands.',
    ),
    dismissed: words(
      '人民法院驳回了司法确认申请，双方可以变更调解协议或者达成新的调解协议。',
      'The court dismissed the application; the agreement may be changed or mediated again.',
    ),
    refused: words(
      '人民法院未受理司法确认申请，调解协议仍然有效。',
      'The court did not take the application; the agreement still binds both sides.',
    ),
    lapsed: words(
      '申请司法确认的期限已过，调解协议仍然有效。',
      'The time to ask for confirmation is over; the agreement still binds both sides.',
    ),
    closed: atAnEnd,
  },
  'follow-up': {
    none: agreed,
    performing: words('调解协议正在履行。', 'The agreement is being performed.'),
    suspended: words(
      '协议的履行暂停，等待双方变更调解协议。',
      'Performance is suspended while the agreement is negotiated anew.',
    ),
    defaulted: words(
      '协议没有按期履行，中心正在跟进。',
      'The agreement was not performed in time; the centre follows it up.',
    ),
    enforcement: words(
      '协议没有履行，已出具申请强制执行的材料。',
      'The agreement was not performed; papers to apply for enforcement were issued.',
    ),
    performed: words(
      '调解协议已履行完毕，中心将作回访。',
      'The agreement is performed; the centre will ask how it went.',
    ),
    visited: words('调解协议已履行完毕，回访已完成。', 'The agreement is performed and the visit is done.'),
    ended: words('本案的办理已结束，等待结案。', 'The work on this case is over; it will be closed.'),
    closed: atAnEnd,
    archived: atAnEnd,
  },
};

/** How a case ended, for the party it concerns. */
export const publicOutcomes: Readonly<Record<CloseOutcome, Words>> = {
  performed: words('本案已结束：协议已履行完毕。', 'This case is over: the agreement was performed.'),
  'confirmed-and-performed': words(
    '本案已结束：协议经司法确认并已履行完毕。',
    'This case is over: the agreement was confirmed by the court and performed.',
  ),
  enforcement: words('本案已结束：转入强制执行。', 'This case is over: it goes on to enforcement.'),
  'referred-out': words(
    '本案在中心的办理已结束：已为您指明其他途径。',
    "The centre's part is over: it has named the ways that stay open.",
  ),
  withdrawn: words('本案已结束：申请已撤回。', 'This case is over: the application was withdrawn.'),
  declined: words(
    '本案已结束：中心未受理，已告知您其他途径。',
    'This case is over: the centre did not take it and told you the ways that stay open.',
  ),
  'not-referred': words(
    '本案在中心的办理已结束：您没有要求转其他途径，可走的途径已告知您。',
    "The centre's part is over: nobody wanted a referral, and it has told you the ways that stay open.",
  ),
  'settled-privately': words('本案已结束：双方已自行和解。', 'This case is over: both sides settled it themselves.'),
};

/** Where a case stands, in one sentence. */
export const publicSentenceOf = ({ readings }: CaseReading, { service, outcome }: Standing): Words => {
  if (outcome !== undefined) return publicOutcomes[outcome];
  const sentences: Readonly<Record<string, Words>> = publicSentences[service];
  return sentences[stagesIn(readings)[service]] ?? waitingForTriage;
};

import { chineseDay } from '@one-window/time-limits';
import { type PublicSteps, say, silent, until } from './public-telling';

const objectionOutcomes = {
  rejected: { zh: '法院驳回异议，确认裁定不变', en: 'The court rejected the objection; the ruling stands' },
  revoked: {
    zh: '法院撤销确认裁定，调解协议仍有约束力',
    en: 'The court revoked the confirmation; the agreement still binds',
  },
  changed: { zh: '法院改变了确认裁定', en: 'The court changed its ruling' },
  withdrawn: { zh: '异议已撤回，确认裁定不变', en: 'The objection was withdrawn; the ruling stands' },
} as const;

/** What the court was asked and what it decided, as a party may read it. */
export const courtSteps = {
  'judicial-confirmation.applied.v1': ({ court }) => ({
    zh: `已向${court.name}申请司法确认`,
    en: `${court.name} was asked to confirm the agreement`,
  }),
  'judicial-confirmation.correction-asked.v1': ({ dueOn }) => ({
    zh: `法院要求补充申请材料${until(dueOn).zh}`,
    en: `The court asked for corrections${until(dueOn).en}`,
  }),
  'judicial-confirmation.corrected.v1': say('已向法院补充材料', 'The corrections were handed in'),
  'judicial-confirmation.accepted.v1': say('法院已受理申请', 'The court accepted the application'),
  'judicial-confirmation.refused.v1': ({ applyBy }) =>
    applyBy === undefined
      ? { zh: '法院决定不予受理申请', en: 'The court did not take the application' }
      : {
          zh: `法院没有管辖权，未受理申请；双方可以在${chineseDay(applyBy)}前向有管辖权的法院申请`,
          en: `The court is not competent and did not take the application; another may be asked until ${applyBy}`,
        },
  'judicial-confirmation.extension-decided.v1': ({ allowed }) =>
    allowed
      ? { zh: '法院准许顺延申请期限', en: 'The court allowed the late application' }
      : { zh: '法院不准许顺延申请期限', en: 'The court did not allow the late application' },
  'judicial-confirmation.ruling-extended.v1': ({ dueOn }) => ({
    zh: `法院的审查期限延长至${chineseDay(dueOn)}`,
    en: `The court has until ${dueOn} to rule`,
  }),
  'judicial-confirmation.objection-recorded.v1': say(
    '有人对确认裁定提出异议，法院正在审查',
    'Somebody objected to the ruling; the court examines it',
  ),
  'judicial-confirmation.objection-decided.v1': ({ outcome }) => objectionOutcomes[outcome],
  'judicial-confirmation.confirmed.v1': ({ court, ruledOn }) => ({
    zh: `${court.name}于${chineseDay(ruledOn)}裁定调解协议有效`,
    en: `${court.name} confirmed the agreement on ${ruledOn}`,
  }),
  'judicial-confirmation.dismissed.v1': ({ ruledOn }) => ({
    zh: `法院于${chineseDay(ruledOn)}裁定驳回申请`,
    en: `The court dismissed the application on ${ruledOn}`,
  }),
  'judicial-confirmation.application-withdrawn.v1': say(
    '司法确认申请已撤回',
    'The application to the court was withdrawn',
  ),
  'judicial-confirmation.application-window-closed.v1': say(
    '申请司法确认的期限已过',
    'The time to ask the court for confirmation is over',
  ),
  'judicial-confirmation.court-overdue.v1': silent,
  'judicial-confirmation.standing-changed.v1': silent,
  'judicial-confirmation.anomaly-reported.v1': silent,
} as const satisfies Partial<PublicSteps>;

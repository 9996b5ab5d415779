import type { Actor, AnyRecordedEvent, EventType } from '@one-window/contracts';

/** What people outside the centre record, named without anything that was recorded. */
const actNames: { readonly [T in EventType]?: string } = {
  'mediation.case-claimed.v1': '签收',
  'mediation.case-returned.v1': '退回',
  'mediation.mediator-appointed.v1': '指派调解员',
  'mediation.rights-notice-given.v1': '告知权利义务',
  'mediation.willingness-recorded.v1': '征询调解意愿',
  'mediation.session-convened.v1': '安排调解',
  'mediation.session-recorded.v1': '登记调解记录',
  'mediation.limit-extended.v1': '延长调解期限',
  'mediation.agreement-drafted.v1': '制作调解协议',
  'mediation.agreement-signed.v1': '签署协议',
  'mediation.agreement-effective.v1': '调解协议生效',
  'mediation.renegotiation-opened.v1': '变更调解协议',
  'mediation.renegotiation-ended.v1': '终止变更协议的协商',

  'mediation.ended-without-agreement.v1': '终止调解',
  'judicial-confirmation.applied.v1': '申请司法确认',
  'judicial-confirmation.corrected.v1': '向法院补充材料',
  'judicial-confirmation.application-withdrawn.v1': '撤回司法确认申请',
  'judicial-confirmation.correction-asked.v1': '要求补充材料',
  'judicial-confirmation.accepted.v1': '受理申请',
  'judicial-confirmation.refused.v1': '不予受理',
  'judicial-confirmation.confirmed.v1': '裁定确认协议有效',
  'judicial-confirmation.dismissed.v1': '裁定驳回申请',
  'follow-up.performance-recorded.v1': '登记履行',
  'follow-up.agreement-performed.v1': '协议履行完毕',
};

/** Something that one of the reader's own people did; instants are ISO 8601 UTC. */
export interface OwnAct {
  eventId: string;
  type: EventType;
  at: string;
  text: string;
  by: { name: string; organisation: string };
}

/** What people of the actor's organisation or court recorded, oldest first: without parties, holder or content. */
export const ownActsIn = (events: readonly AnyRecordedEvent[], { organisationId }: Actor): OwnAct[] =>
  events
    .filter(({ actor }) => actor.organisationId === organisationId)
    .map(({ id, type, occurredAt, actor: { name, organisationName } }) => ({
      eventId: id,
      type,
      at: occurredAt,
      text: actNames[type] ?? '办理一项事项',
      by: { name, organisation: organisationName },
    }));

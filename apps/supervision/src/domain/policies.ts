import { type Actor, approvingRoles, centreRoles, type Role, rolesOfRelation } from '@one-window/contracts';
import { whyNotSettleAlert } from './alerts';
import { answeringRoles, answers } from './answerer';
import type { SupervisionCase } from './supervision-case';

/** Who orders, urges and settles; an auditor reads the same and asks nobody for anything. */
export const bySupervisor = { roles: ['supervisor'] as const satisfies readonly Role[] };

const answersOrder = ({ order }: SupervisionCase, actor: Actor): boolean =>
  order !== undefined && answers(order.holder, actor);

/** Who is told of danger and sees to it: who is on duty at the centre, and the police of the place. */
const alertedRoles: readonly Role[] = ['supervisor', 'centre-director', ...rolesOfRelation('warned')];

export const byWhoIsAlerted = {
  roles: alertedRoles,
  relation: (state: SupervisionCase): boolean => whyNotSettleAlert(state) === undefined,
};

const isAlerted = ({ alert }: SupervisionCase, { roles }: Actor): boolean =>
  alert !== undefined && roles.some((role) => alertedRoles.includes(role));

/** Whoever has the case answers what was ordered about it. */
export const byWhoAnswers = { roles: answeringRoles, relation: answersOrder };

/** Whoever approves a longer limit, in a case in which one was asked for. */
const isAskedToApprove = ({ order }: SupervisionCase, { roles }: Actor): boolean =>
  order?.extension !== undefined && roles.some((role) => approvingRoles.includes(role));

/** 13710: an order has longer than its limit only with the approval of the leader. */
export const byApprover = { roles: approvingRoles, relation: isAskedToApprove };

/** The centre's people know of every case, the leader of those in which a longer limit was asked for, others of what they have to answer. */
export const mayKnow = (state: SupervisionCase, actor: Actor): boolean =>
  actor.roles.some((role) => centreRoles.includes(role)) ||
  isAskedToApprove(state, actor) ||
  isAlerted(state, actor) ||
  answersOrder(state, actor);

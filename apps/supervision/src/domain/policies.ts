import { type Actor, centreRoles, type Role } from '@one-window/contracts';
import { answeringRoles, answers } from './answerer';
import type { SupervisionCase } from './supervision-case';

/** Who orders, urges and settles; an auditor reads the same and asks nobody for anything. */
export const bySupervisor = { roles: ['supervisor'] as const satisfies readonly Role[] };

const answersOrder = ({ order }: SupervisionCase, actor: Actor): boolean =>
  order !== undefined && answers(order.holder, actor);

/** Whoever has the case answers what was ordered about it. */
export const byWhoAnswers = { roles: answeringRoles, relation: answersOrder };

/** The centre's people know of every case, others of what they have to answer. */
export const mayKnow = (state: SupervisionCase, actor: Actor): boolean =>
  actor.roles.some((role) => centreRoles.includes(role)) || answersOrder(state, actor);

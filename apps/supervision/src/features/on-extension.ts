import type { Actor } from '@one-window/contracts';
import { whyNotDecideExtension } from '../domain/extend-order';
import { byApprover } from '../domain/policies';
import type { SupervisionCase } from '../domain/supervision-case';

/** Of the two answers to whoever asked for a longer limit: by the leader, while one waits. */
export const onExtension = {
  who: {
    ...byApprover,
    relation: (state: SupervisionCase, actor: Actor) =>
      byApprover.relation(state, actor) && whyNotDecideExtension(state) === undefined,
  },
  explain: (state: SupervisionCase, actor: Actor) =>
    byApprover.relation(state, actor) ? whyNotDecideExtension(state) : undefined,
} as const;

import {
  type Actor,
  type CaseFacts,
  mayAct,
  mayReadRecord,
  type Relation,
  relationsTo,
  type Role,
} from '@one-window/contracts';
import type { MediationCase, Session } from './mediation-case';

/** Who lists every case of mediation without acting in it. */
export const supervisingRoles = ['supervisor', 'auditor'] as const satisfies readonly Role[];

/** Who stands where, as mediation knows it. */
export const whoStands = ({ stage, offer, holder, mediators, returns, formerly = [] }: MediationCase): CaseFacts => {
  const inTheOffer = (offer?.organisations ?? []).map(({ organisationId }) => organisationId);
  return {
    offeredTo: stage === 'offered' ? inTheOffer : [],
    holder: holder?.organisationId,
    appointed: mediators.map(({ mediatorId }) => mediatorId),
    formerly: [...formerly, ...inTheOffer, ...returns.map(({ organisation }) => organisation.organisationId)],
    courts: [],
  };
};

export const standingOf = (state: MediationCase, actor: Actor): readonly Relation[] =>
  relationsTo(whoStands(state), actor);

/** The holder's manager, or an appointed mediator; before the appointment any mediator of the holder. */
export const worksOn = (state: MediationCase, actor: Actor): boolean => {
  const standing = standingOf(state, actor);
  return mayAct(standing, 'mediate') || (state.mediators.length === 0 && standing.includes('colleague'));
};

/** Whether this person may open the record that was made of the session; false while there is none. */
export const mayOpenRecord = (state: MediationCase, actor: Actor, { kind, record }: Session): boolean =>
  record !== undefined && mayReadRecord(whoStands(state), actor, { kind, appointed: record.appointed });

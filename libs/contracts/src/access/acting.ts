import type { Actor } from '../actor';
import type { Relation } from '../for-pages/relation-kinds';
import { type CaseFacts, relationsTo } from './relation';

/** Kinds of acts that more than one service knows, and the relations in which one may do them. */
const acting = {
  'answer-an-offer': ['offered'],
  mediate: ['appointed', 'manager'],
  /** Applying, correcting and withdrawing for the parties (Civil Procedure Law art. 205). */
  'act-at-court': ['appointed', 'manager'],
  decide: ['court-asked'],
  /** Whoever objected says so where they can be heard: to those who mediated, at the window, or to the court. */
  'take-back-an-objection': ['appointed', 'manager', 'window', 'court-asked'],
  /** The organisation that mediated watches over performance (People's Mediation Law art. 31), and so does the centre. */
  'watch-performance': ['appointed', 'manager', 'follow-up'],
  'follow-up': ['follow-up'],
  /** What stands with the window: the registration, its corrections and papers that are wanted. */
  'keep-the-register': ['window', 'region-window'],
  /** Reading telephone, address and identity number of a party in clear: those who have to call, serve and draw up papers. */
  'read-personal-fields': ['appointed', 'manager', 'court-asked', 'follow-up', 'window', 'region-window'],
} as const satisfies Record<string, readonly Relation[]>;
export type ActKind = keyof typeof acting;
export const actKinds = Object.keys(acting) as ActKind[];

/** Whether somebody who stands in these relations may do acts of this kind; stage and law are asked apart. */
export const mayAct = (standing: readonly Relation[], kind: ActKind): boolean =>
  standing.some((relation) => (acting[kind] as readonly Relation[]).includes(relation));

/**
 * Relations in which somebody acts: before anybody is appointed, every mediator of the organisation that has the case works
 * on it as whoever will be.
 */
export const actingRelations = (facts: CaseFacts, actor: Actor): readonly Relation[] => {
  const standing = relationsTo(facts, actor);
  return facts.appointed.length === 0 && standing.includes('colleague') ? [...standing, 'appointed'] : standing;
};

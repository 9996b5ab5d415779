import type { Actor } from '../actor';
import { type CaseFacts, relationsTo } from './relation';
import type { Relation } from '../for-pages/relation-kinds';

/** Parts of a case that are opened or kept closed as one. */
export const caseParts = [
  /** That the case exists, and its number. */
  'number',
  /** What people of one's own organisation or court recorded. */
  'own-acts',
  'title',
  /** Its stage, and how it ended. */
  'outcome',
  /** How great the risk is, where, and who has the case, with their telephone. */
  'warning',
  /** What was ordered, of whom and by when, and why it should have longer. */
  'approval',
  'facts',
  'claims',
  'added-facts',
  'parties',
  /** Stages, holder, mediators, limits and every recorded step. */
  'course',
  'agreement',
  'obligations',
  /** What was noted beside the steps: willingness, disclosed ties, visits. */
  'notes',
  /** Records of sessions with both sides. Those with one side alone are opened by no relation: {@link mayReadRecord}. */
  'joint-records',
] as const;
export type CasePart = (typeof caseParts)[number];

/**
 * `masked`: without the numbers of people and without the names of natural persons. Even `whole` shows identity number,
 * telephone and address masked; they are opened by revealing only, which is an act with a reason.
 */
export type Sight = 'closed' | 'masked' | 'whole';
type Sights = Readonly<Partial<Record<CasePart, Exclude<Sight, 'closed'>>>>;

const ended: Sights = { number: 'whole', 'own-acts': 'whole' };
const told = ['title', 'facts', 'claims', 'added-facts', 'parties'] as const satisfies readonly CasePart[];
const open = (sight: 'masked' | 'whole', names: readonly CasePart[]): Sights =>
  Object.fromEntries(names.map((name) => [name, sight]));

/** What was told and what followed; not what was noted beside it or said at the table. */
const withoutNotes: Sights = {
  ...ended,
  ...open('whole', [...told, 'outcome', 'warning', 'course', 'agreement', 'obligations']),
};
const file: Sights = { ...withoutNotes, notes: 'whole' };
const fileAndRecords: Sights = { ...file, 'joint-records': 'whole' };

/** What was told, and what became of it: nothing of what was said, noted, offered or conceded in between. */
const withoutCourse: Sights = { ...ended, ...open('whole', [...told, 'outcome']) };

/** What each relation opens; what is not named stays closed (Personal Information Protection Law arts. 6 and 51). */
const sights: Readonly<Record<Relation, Sights>> = {
  none: {},
  ended,
  offered: { ...ended, ...open('masked', told) },
  colleague: file,
  appointed: fileAndRecords,
  manager: fileAndRecords,
  'court-asked': withoutNotes,
  invited: fileAndRecords,
  // What one side confided stays with the holder's mediators, also where somebody who helps was there.
  helper: fileAndRecords,
  referred: withoutCourse,
  window: fileAndRecords,
  'region-window': withoutNotes,
  reporter: { ...ended, title: 'whole', outcome: 'whole' },
  warned: { number: 'whole', warning: 'whole' },
  approver: { number: 'whole', approval: 'whole' },
  triage: fileAndRecords,
  'follow-up': fileAndRecords,
  supervisor: fileAndRecords,
  auditor: fileAndRecords,
  leader: {},
};

/** How much of a part somebody sees who stands in these relations: the most that any of them opens. */
export const sightOf = (standing: readonly Relation[], part: CasePart): Sight => {
  const seen = new Set(standing.map((relation) => sights[relation][part]));
  if (seen.has('whole')) return 'whole';
  return seen.has('masked') ? 'masked' : 'closed';
};

/** Whether the part is open to them as it is, not merely masked. */
export const seesWhole = (standing: readonly Relation[], part: CasePart): boolean =>
  sightOf(standing, part) === 'whole';

/** Whether this person may know that the case exists. */
export const mayKnowOf = (facts: CaseFacts, actor: Actor): boolean => seesWhole(relationsTo(facts, actor), 'number');

/** A session's record, and entries in the list of mediators of those who were appointed when it was made. */
export interface RecordFacts {
  kind: 'joint-session' | 'caucus';
  appointed: readonly string[];
}

/**
 * What one side confided stays with those to whom it was confided (People's Mediation Law art. 15(4)): the record of a
 * caucus opens for who was appointed when it was made and still works for the holder. Not for the manager, not for
 * whoever was appointed later, not for the centre or the court.
 */
export const mayReadRecord = (facts: CaseFacts, actor: Actor, record: RecordFacts): boolean => {
  const standing = relationsTo(facts, actor);
  const { mediatorId } = actor;
  const ofTheHolder = (['colleague', 'appointed', 'manager'] as const).some((one) => standing.includes(one));
  if (ofTheHolder && mediatorId !== undefined && record.appointed.includes(mediatorId)) return true;
  return record.kind === 'joint-session' && seesWhole(standing, 'joint-records');
};

import { type Static, type TProperties, type TSchema, Type } from '@sinclair/typebox';
import type { Relation } from '../for-pages/relation-kinds';
import { movements, movementsOfCase } from './common';

/** What earlier events and the registration say of those whom an event names only by their ids. */
export interface Told {
  /** These parties, each with its side and name, in the language that is spoken. */
  sides: (partyIds: readonly string[]) => string;
  /** When the session with this id was to begin, as an instant. */
  sessionAt: (sessionId: string) => string | undefined;
}

/** What people read of an event in one language. */
export interface EventWords<Data> {
  /** Its short name, without anything that was recorded. */
  name: string;
  /** Its line in the course of the case. What a caucus was about stays sealed: a sentence only says that it took place. */
  sentence: (data: Data, told: Told) => string;
}

interface Spoken<Data> {
  zh: EventWords<Data>;
  /** Whole in English, but for names and what people typed. */
  en: EventWords<Data>;
}

/** Everything that is said of an event about a case: the schema of its data, and its words. */
export interface CaseEvent<S extends TSchema = TSchema, Data = Static<S>> extends Spoken<Data> {
  schema: S;
}

/** The data of an event: its own fields and what it moves. Unknown fields are kept by readers. */
const eventData = <P extends TProperties>(properties: P) => Type.Object({ ...properties, ...movementsOfCase });
type EventSchema<P extends TProperties> = ReturnType<typeof eventData<P>>;

/** An event about a case: its fields, and what the course of the case says of it. */
export const caseEvent = <P extends TProperties>(
  properties: P,
  words: Spoken<Static<EventSchema<P>>>,
): CaseEvent<EventSchema<P>> => ({ schema: eventData(properties), ...words });

/** How somebody stands who reads the course of a case. */
export interface CourseReader {
  standing: readonly Relation[];
  /** Of the organisation whose people recorded the event. */
  ofTheWriters: boolean;
}
type ReadBy<Data> = (data: Data, reader: CourseReader) => boolean;

/** An event that not everybody reads who reads the course of the case; no party does. */
export const confidedEvent = <P extends TProperties>(
  readBy: ReadBy<Static<EventSchema<P>>>,
  properties: P,
  words: Spoken<Static<EventSchema<P>>>,
): CaseEvent<EventSchema<P>> & { readBy: ReadBy<Static<EventSchema<P>>> } => ({
  ...caseEvent(properties, words),
  readBy,
});

/** An event of the directory or of the record of the seals, which speaks of no case: nobody reads it in a course. */
export const eventOfNoCase = <P extends TProperties>(properties: P) => ({
  schema: Type.Object({ ...properties, ...movements }),
});

import type { EventData, EventType, Party } from '@one-window/contracts';

/** What stands in the record of the seals, which is no case's. */
type SealEventType =
  | 'supervision.day-sealed.v1'
  | 'supervision.day-signed.v1'
  | 'supervision.seal-key-introduced.v1'
  | 'supervision.proof-completed.v1';
/** Events about cases; the directory's and the seals' speak of none. */
export type CaseEventType = Exclude<EventType, `directory.${string}` | SealEventType>;
export type Sentences = { readonly [T in CaseEventType]: (data: EventData[T], told: Told) => string };
/** A party as far as the reader may know it: the side, and the name where it is told. */
export type ToldParty = Pick<Party, 'partyId' | 'role'> & Partial<Pick<Party, 'name'>>;
/** What earlier events and the registration say of those whom an event names only by their ids. */
export interface Told {
  /** These parties, each with its side and name. */
  sides: (partyIds: readonly string[]) => string;
  /** When the session with this id was to begin, as an instant. */
  sessionAt: (sessionId: string) => string | undefined;
}

import { type AnyRecordedEvent, enNames, type Party, type Told, wordsOfEvent, zhNames } from '@one-window/contracts';

/** A party as far as the reader may know it: the side, and the name where it is told. */
export type ToldParty = Pick<Party, 'partyId' | 'role'> & Partial<Pick<Party, 'name'>>;

const sidesAmong =
  (parties: readonly ToldParty[]): Told['sides'] =>
  (partyIds) => {
    const theirs = parties.filter(({ partyId }) => partyIds.includes(partyId));
    return (
      [...new Set(theirs.map(({ role, name = '' }) => `${zhNames.partyRoles[role]}${name}`))].join('、') || '当事人'
    );
  };

const sidesInEnglish =
  (parties: readonly ToldParty[]): Told['sides'] =>
  (partyIds) => {
    const theirs = parties.filter(({ partyId }) => partyIds.includes(partyId));
    const said = theirs.map(({ role, name }) =>
      [enNames.partyRoles[role].toLowerCase(), name].filter(Boolean).join(' '),
    );
    return [...new Set(said)].join(', ') || 'the parties';
  };

/** Instants at which the sessions of these events were to begin, by session. */
export const sessionStarts = (events: readonly AnyRecordedEvent[]): ReadonlyMap<string, string> =>
  new Map(
    events.flatMap((event) =>
      event.type === 'mediation.session-convened.v1' ? [[event.data.sessionId, event.data.startsAt] as const] : [],
    ),
  );

/**
 * One Chinese sentence about a recorded event of a case; a type this build does not know is told by its name. Parties
 * are named as far as they are given with a name; `sessions` are the beginnings that {@link sessionStarts} finds.
 */
export const sentenceOf = (
  type: string,
  data: unknown,
  parties: readonly ToldParty[],
  sessions: ReadonlyMap<string, string> = new Map(),
): string => {
  const sessionAt = (sessionId: string) => sessions.get(sessionId);
  return wordsOfEvent(type, 'zh')?.sentence(data, { sides: sidesAmong(parties), sessionAt }) ?? `记录了 ${type}`;
};

/** The same in English, whole in that language but for names and what people typed. */
export const englishSentenceOf = (
  type: string,
  data: unknown,
  parties: readonly ToldParty[],
  sessions: ReadonlyMap<string, string> = new Map(),
): string => {
  const sessionAt = (sessionId: string) => sessions.get(sessionId);
  return wordsOfEvent(type, 'en')?.sentence(data, { sides: sidesInEnglish(parties), sessionAt }) ?? `Recorded: ${type}`;
};

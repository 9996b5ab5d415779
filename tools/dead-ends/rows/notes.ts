import type { LogCallRequest, NoteRequest } from '@one-window/commands';
import type { Party } from '@one-window/contracts';

const visibleTo = 'all-who-work-on-it' as const;

/** A note, in every service. */
export const notes = { asks: (): NoteRequest[] => [{ text: '已与双方联系。', visibleTo }] };

/** A call that nobody answered, in every service whose people call the parties. */
export const calls = <State>(parties: (state: State) => readonly Party[]) => ({
  asks: (state: State): LogCallRequest[] =>
    parties(state)
      .slice(0, 1)
      .map(({ partyId }) => ({ partyId, result: 'no-answer', visibleTo })),
});

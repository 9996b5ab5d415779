import { useLocation } from '@tanstack/react-router';

/** What the history remembers of a receipt that comes straight from the form, not from the file of an older case. */
export const justRegistered = { registered: true };

export const useJustRegistered = (): boolean => useLocation({ select: ({ state }) => 'registered' in state });

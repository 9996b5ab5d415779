import { useLocation } from '@tanstack/react-router';

/** What the history remembers of a receipt that comes straight from the form, not from the file of an older case. */
export const justRegistered = (caseNumber: string) => ({ registered: caseNumber });

/** Number of the case that was registered just now, known before its receipt has come. */
export const useJustRegistered = (): string | undefined =>
  useLocation({ select: ({ state }) => ('registered' in state ? String(state.registered) : undefined) });

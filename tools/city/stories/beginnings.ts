import * as table from '../plan/at-the-table';
import type { Script } from '../plan/script';
import * as desk from '../plan/window-and-desk';
import { stagesOf } from './story';

/** An agreement was performed and the case is in the archive. */
export const settledAndArchived = stagesOf('closed', 'settled', 'agreed', 'closed', 'archived');

/** The nth of a list that begins again at its end. */
export const turn = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T;

/** Registered, offered, claimed within the three days, and at the table. */
export const atTheTable = (s: Script): void => {
  desk.toTheList(s);
  s.laterBetween(0, 2);
  table.toTheTable(s);
};

import type { StagesOf } from '@one-window/contracts';
import * as table from '../plan/at-the-table';
import * as court from '../plan/court-and-after';
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

/** Where an agreement in force has a case. */
export const agreed = (confirmation: StagesOf['judicial-confirmation'], followUp: StagesOf['follow-up']) =>
  stagesOf('handed-over', 'settled', 'agreed', confirmation, followUp);

/** Up to an agreement whose payments are due so many days after the draft. */
export const agreedFor = (s: Script, dueInDays: readonly number[]): void => {
  atTheTable(s);
  table.agree(s, { dueInDays });
};

/** And up to the court's confirmation of it. */
export const confirmedFor = (s: Script, dueInDays: readonly number[]): void => {
  agreedFor(s, dueInDays);
  court.confirmedByCourt(s);
};

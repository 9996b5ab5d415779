import type { EventData, EventType, UnconfidedEventType } from '@one-window/contracts';
import { chineseDay } from '@one-window/time-limits';
import type { Words } from './words';

/** What the party asking may be told of an event. */
export interface Asking {
  /** The parties who gave the telephone number that was typed. */
  partyIds: ReadonlySet<string>;
  /** Sessions that one of them was convened to, with the instants at which they begin. */
  sessions: ReadonlyMap<string, string>;
}

export type Told<T extends EventType> = (data: EventData[T], asking: Asking) => Words | undefined;
export type PublicSteps = { readonly [T in UnconfidedEventType]: Told<T> };

export const say = (zh: string, en: string) => (): Words => ({ zh, en });
/** Kept from the public page: who looked at what, internal checks, and what the other side said or did alone. */
export const silent = (): undefined => undefined;
export const until = (day: string): Words => ({ zh: `，请于${chineseDay(day)}前提交`, en: `, by ${day}` });

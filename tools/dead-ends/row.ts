import type { Type } from '@nestjs/common';
import type { Deciding, Handler } from '@one-window/commands';
import type { Actor, Decision } from '@one-window/contracts';
import type { CivilDate } from '@one-window/time-limits';

/** What whoever gives a command sees beside the case. */
export interface Asking {
  /** Instant on the centre's clock, ISO 8601 UTC. */
  readonly now: string;
  /** Its civil date in Shanghai. */
  readonly today: CivilDate;
  readonly actor: Actor;
}

interface Asks<State, Request> {
  /**
   * Requests that somebody could make of the case as it stands, the most usual first: a function of its arguments, so
   * that a history can be given again. One that the decision refuses is left out by whoever asks.
   */
  readonly asks: (state: State, asking: Asking) => readonly Request[];
  /** It takes a party who comes, agrees, pays or answers: without one nobody can give it, or not with this request. */
  readonly takesParties?: true | ((request: Request) => boolean);
  /** The stage stays, and it is wanted all the same, as a third attempt to reach somebody is: the search tries it early. */
  readonly paves?: true;
  /** It takes back what another command did: the search tries it late, or it would do and undo for ever. */
  readonly undoes?: true;
}

interface AsksAndDecides<State, Request> extends Asks<State, Request> {
  /** The pure decision of a command that a handler carries out, with what the handler would have read. */
  readonly decide: (state: State, request: Request, context: Deciding) => Decision;
}

type RowOf<State, Declared> = Declared extends {
  decide: (state: State, request: infer Request, context: Deciding) => Decision;
}
  ? Asks<State, Request>
  : Declared extends { handler: Type<Handler<infer Request>> }
    ? AsksAndDecides<State, Request>
    : never;

/** One row for each command of a service: the compiler asks for that of a new one. */
export type RowsOf<State, Commands extends readonly { name: string }[]> = {
  readonly [Name in Commands[number]['name']]: RowOf<State, Extract<Commands[number], { name: Name }>>;
};

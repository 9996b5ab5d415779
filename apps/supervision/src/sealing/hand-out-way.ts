/** One way by which signed days leave the centre. */
export interface HandOutWay {
  readonly name: 'folder' | 'mail';
  /** Hands out what has not gone yet, oldest first; throws where one does not go. A repeat hands out nothing twice. */
  handOut(): Promise<void>;
  /** When the oldest statement was signed that has not gone this way; instant, undefined when all have. */
  waitingSince(): Promise<string | undefined>;
}

/** By this way another statement went under the same name: two histories. */
export class AnotherWentBefore extends Error {
  override readonly name = 'AnotherWentBefore';
}

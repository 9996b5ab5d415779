/** One field that the server refused: where in the body, and what to say. */
export interface FieldError {
  /** Path in the body, as in `parties.0.identityNumber`. */
  field: string;
  rule: string;
  zh: string;
  en: string;
}

/** Body of an error answer, RFC 9457. */
export interface ProblemBody {
  code: string;
  /** HTTP status; 0 when no server answered. */
  status: number;
  title: string;
  titleEn: string;
  detail: string;
  detailEn: string;
  /** Number to quote. */
  instance: string;
  errors?: FieldError[];
  [member: string]: unknown;
}

/** A call that failed, in words for the person. */
export class ProblemError extends Error {
  constructor(
    readonly body: ProblemBody,
    options?: ErrorOptions,
  ) {
    super(body.titleEn, options);
    this.name = 'ProblemError';
  }

  get code(): string {
    return this.body.code;
  }

  get status(): number {
    return this.body.status;
  }
}

/** Nobody answered. Its words are the pages' own: see `problems.network`. */
export const networkProblem = (): ProblemBody => ({ ...unreadableProblem(0), code: 'network' });

/** The password was right, and the browser kept no cookie of the session: see `problems.notKept`. */
export const notKeptProblem = (): ProblemBody => ({ ...unreadableProblem(0), code: 'session-not-kept' });

/** Something that is not the service answered, a gateway perhaps: see `problems.unreadable`. */
export const unreadableProblem = (status: number): ProblemBody => ({
  code: 'unreadable',
  status,
  title: '',
  titleEn: '',
  detail: '',
  detailEn: '',
  instance: '',
});

/** Whatever was thrown, as a problem. */
export const problemFrom = (error: unknown): ProblemBody =>
  error instanceof ProblemError ? error.body : unreadableProblem(-1);

/** The number a person quotes, without its URN prefix. */
export const numberToQuote = ({ instance }: ProblemBody): string => instance.replace(/^urn:one-window:request:/, '');

/** How far the service that refused a command has recorded the case, as `service:sequence`. */
export const currentPosition = ({ current }: ProblemBody): string | undefined =>
  (current as { position?: string } | undefined)?.position;

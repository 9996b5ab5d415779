/**
 * What a failure that nobody caught means: whoever brings infrastructure into the process (database, broker) says which
 * of its errors tell that it is away, so that a request that met one is answered 503 wherever it was thrown.
 */
export class FailureTranslation {
  private readonly translations = new Set<(error: unknown) => unknown>();

  /** `translation` answers the error that callers know, or the same error when it does not know it. */
  register(translation: (error: unknown) => unknown): void {
    this.translations.add(translation);
  }

  translate(error: unknown): unknown {
    return [...this.translations].reduce((known, translation) => translation(known), error);
  }
}

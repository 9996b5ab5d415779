/** The organisations as folded from the directory's events: a CaseStore of their model. */
export const ORGANISATION_STORE = Symbol('organisation-store');

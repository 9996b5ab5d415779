import type { IntakeCase } from './case-state';

/** What the window's lists find, sort and show. Instants are ISO 8601 UTC, days Shanghai civil dates. */
export const caseLine = ({ stage, registration, registeredAt, supplement, supplements }: IntakeCase) =>
  registration && {
    stage,
    caseNumber: registration.caseNumber,
    title: registration.title,
    urgent: registration.urgent,
    registeredAt,
    /** Of most cases neither is there, and so their indexes are small. */
    supplementDueOn: stage === 'supplement-requested' ? supplement?.dueOn : undefined,
    supplementAnsweredAt: stage === 'registered' ? supplements.at(-1)?.answeredAt : undefined,
  };

import type { IntakeCase, IntakeStage } from './case-state';

/** A claim that came in meanwhile does not answer what was asked for. */
const awaiting = ['supplement-requested', 'handed-over'] as const satisfies IntakeStage[];

/** What the window's lists find, sort and show. Instants are ISO 8601 UTC, days Shanghai civil dates. */
export const caseLine = (state: IntakeCase) => {
  const { stage, registration, registeredAt, registrar, supplement, supplements, reopening } = state;
  if (!registration) return undefined;
  const supplementDueOn = (awaiting as readonly IntakeStage[]).includes(stage) ? supplement?.dueOn : undefined;
  const supplementAnsweredAt = stage === 'registered' ? supplements.at(-1)?.answeredAt : undefined;
  const listed = supplementDueOn !== undefined || supplementAnsweredAt !== undefined;
  return {
    stage,
    caseNumber: registration.caseNumber,
    title: registration.title,
    urgent: registration.urgent,
    registeredAt,
    /** Of most cases neither is there, and so their indexes are small. */
    supplementDueOn,
    supplementAnsweredAt,
    reopeningAskedAt: reopening?.askedAt,
    /** By what windows of regions find them in these lists, and so of no other case. */
    regionCode: listed ? registration.regionCode : undefined,
    registrarId: listed ? registrar?.organisationId : undefined,
  };
};

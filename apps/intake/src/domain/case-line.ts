import type { IntakeCase, IntakeStage } from './case-state';
import { groupsToChoose } from './group';

/** A claim that came in meanwhile does not answer what was asked for. */
const awaiting = ['supplement-requested', 'handed-over'] as const satisfies IntakeStage[];

/** What the window's lists find, sort and show. Instants are ISO 8601 UTC, days Shanghai civil dates. */
export const caseLine = (state: IntakeCase) => {
  const { stage, registration, registeredAt, registrar, supplement, supplements, reopening, holder, appointed } = state;
  if (!registration) return undefined;
  const supplementDueOn = (awaiting as readonly IntakeStage[]).includes(stage) ? supplement?.dueOn : undefined;
  const supplementAnsweredAt = stage === 'registered' ? supplements.at(-1)?.answeredAt : undefined;
  const groups = groupsToChoose(state);
  const grouped = groups.length > 0;
  const worked = grouped && stage === 'handed-over';
  const listed = grouped || supplementDueOn !== undefined || supplementAnsweredAt !== undefined;
  return {
    stage,
    caseNumber: registration.caseNumber,
    title: registration.title,
    urgent: registration.urgent,
    registeredAt,
    /** Of most cases none of these is there, and so their indexes are small. */
    supplementDueOn,
    supplementAnsweredAt,
    reopeningAskedAt: reopening?.askedAt,
    groupNotices: grouped
      ? groups.map(({ basis, ...notice }) => ({ ...notice, basis: basis.zh, basisEn: basis.en }))
      : undefined,
    /** By whom the people at the table find it. */
    groupHolder: worked ? holder?.organisationId : undefined,
    groupMediators: worked && appointed ? appointed.map(({ mediatorId }) => mediatorId) : undefined,
    /** By what windows of regions find them in these lists, and so of no other case. */
    regionCode: listed ? registration.regionCode : undefined,
    registrarId: listed ? registrar?.organisationId : undefined,
  };
};

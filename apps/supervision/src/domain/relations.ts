import type { CaseFacts, Relation, RoadService, StagesOf } from '@one-window/contracts';
import type { CaseReading, Readings } from './case-reading';
import { mediationStage, mediationWorks, shownStages } from './shown-stages';

/** Stages of mediation in which the organisation that claimed has the case, or had it to its end. */
const held: ReadonlySet<StagesOf['mediation']> = new Set([...mediationWorks, 'agreed', 'ended'] as const);

/** Stages of the court's side in which the application of {@link Readings} is before it, or decided by it. */
const asked: ReadonlySet<StagesOf['judicial-confirmation']> = new Set([
  'applied',
  'correction-asked',
  'accepted',
  'confirmed',
  'dismissed',
  'refused',
] as const);

const holderIn = ({ mediation }: Readings): string | undefined =>
  mediation && held.has(mediation.stage) ? mediation.organisation?.organisationId : undefined;

const offeredIn = (readings: Readings): string[] =>
  mediationStage(readings) === 'offered'
    ? (readings.triage?.offer?.organisations ?? []).map(({ organisationId }) => organisationId)
    : [];

/** What a court said about an earlier version of the agreement no longer makes the case its own. */
const courtIn = ({ mediation, 'judicial-confirmation': court }: Readings): string | undefined => {
  if (!court?.court || !asked.has(court.stage)) return undefined;
  const { agreement } = mediation ?? {};
  return !agreement || court.agreementVersion === agreement.version ? court.court.organisationId : undefined;
};

/** Who stands where now. Supervision does not tell the appointed from their colleagues: it keeps no record of a session. */
export const factsOf = ({ readings, organisations, courts = [] }: CaseReading): CaseFacts => ({
  offeredTo: offeredIn(readings),
  holder: holderIn(readings),
  appointed: [],
  court: courtIn(readings),
  formerly: organisations.filter((id) => !courts.includes(id)),
  courts,
});

/** How an organisation or court outside the centre stands to a case, as lists look for it. */
export type OutsideRelation = 'holder' | 'offered' | 'ended' | 'court' | 'left-court';

/** Of every organisation and court that the case ever came to. */
export const outsideRelations = (reading: CaseReading): Record<string, OutsideRelation> => {
  const { offeredTo, holder, court, formerly, courts } = factsOf(reading);
  const ofOrganisation = (id: string): OutsideRelation => {
    if (id === holder) return 'holder';
    return offeredTo.includes(id) ? 'offered' : 'ended';
  };
  return Object.fromEntries([
    ...formerly.map((id) => [id, ofOrganisation(id)] as const),
    ...courts.map((id) => [id, id === court ? 'court' : 'left-court'] as const),
  ]);
};

/** Services that show their part of a case to whoever stands so, once they have one. */
const opened = (
  readings: Readings,
  stages: ReturnType<typeof shownStages>,
  there: readonly RoadService[],
): Record<Relation, readonly RoadService[]> => {
  const agreed: RoadService[] = readings.mediation?.agreement ? ['judicial-confirmation', 'follow-up'] : [];
  // The window's file is the holder's too while the case is with them: they call the parties.
  const window: RoadService[] = stages.intake === 'handed-over' ? ['intake'] : [];
  const ofTheHolder: RoadService[] = [...window, 'triage', 'mediation', ...agreed];
  return {
    none: [],
    ended: [],
    offered: ['triage', 'mediation'],
    colleague: ofTheHolder,
    appointed: ofTheHolder,
    manager: ofTheHolder,
    'court-asked': ['judicial-confirmation'],
    window: there,
    triage: there,
    'follow-up': there,
    supervisor: there,
    auditor: there,
    leader: [],
  };
};

/** Services whose part of the case this person may read now; the others would only refuse. */
export const openParts = ({ readings }: CaseReading, standing: readonly Relation[]): RoadService[] => {
  const stages = shownStages(readings);
  const there = (Object.keys(stages) as RoadService[]).filter((service) => stages[service] !== 'none');
  const table = opened(readings, stages, there);
  return there.filter((service) => standing.some((relation) => table[relation].includes(service)));
};

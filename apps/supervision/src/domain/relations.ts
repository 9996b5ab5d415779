import type { CaseFacts, Helping, Relation, RoadService, StagesOf } from '@one-window/contracts';
import { type CaseReading, type HelpReading, type Readings, stagesIn } from './case-reading';
import { isInTalks, standingOf } from './standing';

/** Whether the organisation that claimed has the case, or had it to its end. */
const isHeld = (stage: StagesOf['mediation']): boolean =>
  isInTalks(stage) || stage === 'agreed' || stage === 'ended' || stage === 'withdrawn';

/** Stages of the court's side in which the application of {@link Readings} is before it, or decided by it. */
const asked: ReadonlySet<StagesOf['judicial-confirmation']> = new Set([
  'applied',
  'correction-asked',
  'accepted',
  'confirmed',
  'objected',
  'dismissed',
  'refused',
] as const);

const holderIn = ({ mediation }: Readings): string | undefined =>
  mediation && isHeld(mediation.stage) ? mediation.organisation?.organisationId : undefined;

/** Whom the holder asks to take it over, as long as it is theirs to hand on. */
const transferIn = ({ mediation }: Readings): string | undefined =>
  mediation && isInTalks(mediation.stage) && mediation.stage !== 'renegotiating'
    ? mediation.transferTo?.organisationId
    : undefined;

/** Who helps the holder or is asked to, while the parties are talked with. */
const helpsIn = ({ mediation }: Readings): HelpReading[] =>
  mediation && isInTalks(mediation.stage) ? (mediation.helps ?? []) : [];

const helpingIn = (readings: Readings): Helping[] =>
  helpsIn(readings).flatMap(({ organisation: { organisationId }, mediatorIds }) =>
    mediatorIds ? [{ organisationId, mediatorIds }] : [],
  );

/** Whom the holder asks for something, while it has the case. */
const askedByHolder = (readings: Readings): string[] => {
  const taker = transferIn(readings);
  const toHelp = helpsIn(readings).filter(({ mediatorIds }) => !mediatorIds);
  return [...(taker === undefined ? [] : [taker]), ...toHelp.map(({ organisation }) => organisation.organisationId)];
};

const offeredIn = (readings: Readings): string[] => {
  const { triage, mediation } = readings;
  const byHolder = askedByHolder(readings);
  if (byHolder.length > 0) return byHolder;
  if (mediation?.stage !== 'offered') return [];
  const { offer } = triage ?? {};
  const { reassigned } = mediation;
  // Whichever was made last is the one that is open.
  const organisations =
    reassigned && (!offer || reassigned.at >= offer.at) ? [reassigned.organisation] : (offer?.organisations ?? []);
  return organisations.map(({ organisationId }) => organisationId);
};

/** Those who were invited take part while the parties are talked with. */
const invitedIn = ({ mediation }: Readings): string[] =>
  mediation && isInTalks(mediation.stage) ? (mediation.invited ?? []).map(({ organisationId }) => organisationId) : [];

/** What a court confirmed stays its own case when the file is closed: it is enforced there. */
const courtIn = ({ 'judicial-confirmation': court }: Readings): string | undefined =>
  court?.court && (asked.has(court.stage) || (court.stage === 'closed' && court.confirmedAt !== undefined))
    ? court.court.organisationId
    : undefined;

/**
 * Urgent by the registration or of high risk by triage, and not over: whoever is warned is called off by the end. An alert
 * is one until it is settled.
 */
const isAlarm = (reading: CaseReading): boolean =>
  reading.alert !== undefined ||
  ((reading.registration?.urgent === true || reading.readings.triage?.risk === 'high') &&
    standingOf(reading).phase !== 'closed');

/** Who stands where now. Supervision does not tell the appointed from their colleagues: it keeps no record of a session. */
export const factsOf = (reading: CaseReading): CaseFacts => {
  const { readings, organisations, courts = [], registration, registrar } = reading;
  return {
    offeredTo: offeredIn(readings),
    holder: holderIn(readings),
    appointed: [],
    court: courtIn(readings),
    formerly: organisations.filter((id) => !courts.includes(id)),
    courts,
    invited: invitedIn(readings),
    helping: helpingIn(readings),
    referredTo: readings.triage?.referredTo,
    regionCode: registration?.regionCode,
    alarm: isAlarm(reading),
    extensionAsked: reading.order?.extension !== undefined,
    registrar,
  };
};

/** How an organisation, a court or a person outside the centre stands to a case, as lists look for it. */
export type OutsideRelation =
  'registered' | 'referred' | 'invited' | 'holder' | 'helper' | 'offered' | 'ended' | 'court' | 'left-court';

/** Of whoever registered it, and of every organisation and court that the case ever came to. */
export const outsideRelations = (reading: CaseReading): Record<string, OutsideRelation> => {
  const {
    offeredTo,
    holder,
    court,
    formerly,
    courts,
    registrar,
    referredTo,
    invited = [],
    helping = [],
  } = factsOf(reading);
  const helpers = new Set(helping.map(({ organisationId }) => organisationId));
  const ofOrganisation = (id: string): OutsideRelation => {
    if (id === holder) return 'holder';
    if (offeredTo.includes(id)) return 'offered';
    return helpers.has(id) ? 'helper' : 'ended';
  };
  return Object.fromEntries([
    ...Object.values(registrar ?? {}).map((id) => [id, 'registered'] as const),
    ...(referredTo === undefined ? [] : [[referredTo, 'referred'] as const]),
    ...invited.map((id) => [id, 'invited'] as const),
    ...formerly.map((id) => [id, ofOrganisation(id)] as const),
    ...courts.map((id) => [id, id === court ? 'court' : 'left-court'] as const),
  ]);
};

/** Services that show their part of a case to whoever stands so, once they have one. */
const opened = (
  readings: Readings,
  stages: ReturnType<typeof stagesIn>,
  there: readonly RoadService[],
): Record<Relation, readonly RoadService[]> => {
  const agreed: RoadService[] = readings.mediation?.agreement ? ['judicial-confirmation', 'follow-up'] : [];
  // The window's file is the holder's too while the case is with them: they call the parties.
  const window: RoadService[] = stages.intake === 'handed-over' ? ['intake'] : [];
  const ofTheHolder: RoadService[] = [...window, 'triage', 'mediation', ...agreed];
  return {
    none: [],
    ended: [],
    // Triage offered nothing to whom the holder asks.
    offered: askedByHolder(readings).length > 0 ? ['mediation'] : ['triage', 'mediation'],
    colleague: ofTheHolder,
    appointed: ofTheHolder,
    manager: ofTheHolder,
    'court-asked': ['judicial-confirmation'],
    window: there,
    'region-window': there.filter((service) => service === 'intake'),
    reporter: [],
    warned: [],
    approver: [],
    invited: ['mediation'],
    // Whom to call stands with the window's file, also for whoever helps.
    helper: [...window, 'mediation'],
    referred: ['triage'],
    triage: there,
    'follow-up': there,
    supervisor: there,
    auditor: there,
    leader: [],
  };
};

/** Services whose part of the case this person may read now; the others would only refuse. */
export const openParts = ({ readings }: CaseReading, standing: readonly Relation[]): RoadService[] => {
  const stages = stagesIn(readings);
  const there = (Object.keys(stages) as RoadService[]).filter((service) => stages[service] !== 'none');
  const table = opened(readings, stages, there);
  return there.filter((service) => standing.some((relation) => table[relation].includes(service)));
};

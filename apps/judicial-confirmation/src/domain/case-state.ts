import {
  type Amendment,
  type EventData,
  type Material,
  type OrganisationRef,
  type Party,
  type RunningClock,
  type StagesOf,
  withAmendments,
} from '@one-window/contracts';

export type ConfirmationStage = StagesOf['judicial-confirmation'];

/** The agreement that a court may be asked to confirm, as it took effect. */
export type Agreement = Omit<EventData['mediation.agreement-effective.v1'], 'clocks' | 'standing'>;

/** The joint application that is, or was, before a court. Days are Shanghai civil dates. */
export interface Application {
  applicationId: string;
  court: OrganisationRef;
  signedBy: string[];
  /** Who of them signed through a representative whom they chose; absent where everybody signed in person. */
  through?: EventData['judicial-confirmation.applied.v1']['through'];
  appliedOn: string;
  /** What the court wants corrected, while the answer is awaited. */
  correction?: { items: Material[]; dueOn: string };
  /** Everything handed in on the court's demands. */
  answers: Material[];
  courtCaseNumber?: string;
  acceptedOn?: string;
  /** Rules of the court's limits that passed without its decision. */
  overdue: string[];
  ruling?: { kind: 'confirmed' | 'dismissed' | 'refused' | 'revoked'; on: string; ground?: string; reason?: string };
  /** Handed in after its time; `allowed` once the court has extended it. */
  late?: { obstacle: string; obstacleEndedOn: string; allowed?: { on: string; reason: string } };
  /** By how many days the time to rule was extended, by whose approval and why, in their order; absent while it was not. */
  extensions?: { days: number; approvedBy: string; reason: string }[];
  /** Objections to the ruling, in their order; absent while there was none. */
  objections?: Objection[];
}

/** An objection to a ruling that confirmed the agreement, and what became of it. */
export type Objection = Pick<
  EventData['judicial-confirmation.objection-recorded.v1'],
  'objectionId' | 'objector' | 'partyId' | 'name' | 'since' | 'raisedOn' | 'grounds'
> & {
  decision?: Pick<EventData['judicial-confirmation.objection-decided.v1'], 'outcome' | 'ruledOn' | 'reason'>;
};

/** A court that did not take an application about the agreement in force in, as another is competent. */
export interface DeclinedByCourt {
  applicationId: string;
  court: OrganisationRef;
  on: string;
  reason?: string;
}

/** A case as this service knows it: the agreement in force and the application about it. */
export interface ConfirmationCase {
  caseId: string;
  stage: ConfirmationStage;
  clocks: RunningClock[];
  passed?: RunningClock[];
  round?: number;
  begunIn?: number;
  agreement?: Agreement;
  /** What was corrected of parties at the window, in its order, for the agreement of today and a later one; absent while nothing was. */
  amendments?: Amendment[];
  application?: Application;
  /** Courts whose application was withdrawn or overtaken by a newer agreement; absent while there was none. */
  leftCourts?: string[];
  /** Courts that declined as not competent while another might still be asked; absent while none did. */
  declined?: DeclinedByCourt[];
  /** In which stage it was closed; absent while it is open, and where an earlier build closed it. */
  closedFrom?: ConfirmationStage;
  /** The case was closed while a court had an application, or an objection: its part ends with what the court decides. */
  closedMeanwhile?: true;
  /** When the case was reopened, or came back from where it was referred to; absent where neither was. */
  cameBackAt?: string;
}

export const initial = (caseId: string): ConfirmationCase => ({ caseId, stage: 'none', clocks: [] });

/** The agreement as it took effect, its parties by the last word: who they are and where they live, not what they agreed. */
export const agreementToday = ({ agreement, amendments = [] }: ConfirmationCase): Agreement | undefined =>
  agreement && withAmendments(agreement, amendments);

export const parties = (state: ConfirmationCase): readonly Party[] => agreementToday(state)?.parties ?? [];

/** An application, or an objection to what was ruled on it, is before a court. */
export const isBeforeCourt = ({ stage }: Pick<ConfirmationCase, 'stage'>): boolean => beforeCourt.has(stage);
const beforeCourt: ReadonlySet<ConfirmationStage> = new Set(['applied', 'correction-asked', 'accepted', 'objected']);

/** The court that has it, or had it, stays known. */
export const withoutApplication = ({ application, ...rest }: ConfirmationCase): ConfirmationCase =>
  application
    ? { ...rest, leftCourts: [...new Set([...(rest.leftCourts ?? []), application.court.organisationId])] }
    : rest;

/** A court that is not competent is left for another; the time to apply goes on from where it stands. */
export const afterDeclining = (state: ConfirmationCase): ConfirmationCase => {
  const { application, declined = [] } = state;
  if (application?.ruling?.kind !== 'refused') return withoutApplication(state);
  const { applicationId, court, ruling } = application;
  const { on, reason } = ruling;
  const one = { applicationId, court, on, ...(reason === undefined ? {} : { reason }) };
  return { ...withoutApplication(state), declined: [...declined, one] };
};

/** The case as it goes on after it was closed: where the court or the parties left it. */
export const reopened = ({ closedFrom, closedMeanwhile: _, ...state }: ConfirmationCase): ConfirmationCase =>
  state.stage === 'closed' ? { ...state, stage: closedFrom ?? leftIn(state) } : state;

/** Where nobody told in which stage it was closed: as what the court said last tells. */
const leftIn = ({ agreement, application }: ConfirmationCase): ConfirmationStage => {
  const kind = application?.ruling?.kind;
  if (kind !== undefined) return kind === 'revoked' ? 'dismissed' : kind;
  return agreement ? 'lapsed' : 'none';
};

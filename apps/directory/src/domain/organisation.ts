import type {
  Actor,
  AnyRecordedEvent,
  CommandTable,
  EventTable,
  Fact,
  Role,
  RunningClock,
} from '@one-window/contracts';

export const organisationStages = ['none', 'registered'] as const;
export type OrganisationStage = (typeof organisationStages)[number];
export type OrganisationCommand = 'move-clock';

/** An organisation as folded from the directory's events. The centre's one also holds the moved clock. */
export interface OrganisationState {
  caseId: string;
  stage: OrganisationStage;
  clocks: RunningClock[];
  mediatorIds: string[];
  /** Centre's clock minus machine's clock; present once it was moved. */
  clockOffsetMilliseconds?: number;
}

export const initial = (organisationId: string): OrganisationState => ({
  caseId: organisationId,
  stage: 'none',
  clocks: [],
  mediatorIds: [],
});

export const evolve = (state: OrganisationState, event: AnyRecordedEvent): OrganisationState => {
  switch (event.type) {
    case 'directory.organisation-registered.v1':
      return { ...state, stage: 'registered' };
    case 'directory.mediator-registered.v1':
      return { ...state, mediatorIds: [...state.mediatorIds, event.data.mediatorId] };
    case 'directory.clock-moved.v1':
      return { ...state, clockOffsetMilliseconds: event.data.offsetMilliseconds };
    default:
      return state;
  }
};

export const commands = {
  none: {},
  registered: { 'move-clock': ['registered'] },
} as const satisfies CommandTable<OrganisationStage, OrganisationCommand>;

const administrators: readonly Role[] = ['administrator'];
export const policies = { 'move-clock': { roles: administrators } };

/** Nothing is received: the directory speaks and does not listen. */
export const receives: EventTable<OrganisationStage, never> = { none: {}, registered: {} };

/** The list of organisations is open to everybody who is signed in. */
export const mayKnow = (state: OrganisationState, _actor: Actor): boolean => state.stage === 'registered';

/** @throws Error always: an organisation runs no time limit. */
export const clockRanOut = (state: OrganisationState, clock: RunningClock): Fact[] => {
  throw new Error(`organisation ${state.caseId} has no clock, and so not ${clock.name}`);
};

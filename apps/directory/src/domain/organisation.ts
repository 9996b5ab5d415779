import {
  type Actor,
  type AnyRecordedEvent,
  type CommandTable,
  type EventTable,
  type Fact,
  fact,
  type Role,
  type RunningClock,
} from '@one-window/contracts';

export const organisationStages = ['none', 'registered', 'closed'] as const;
export type OrganisationStage = (typeof organisationStages)[number];
export type OrganisationCommand =
  | 'change'
  | 'close'
  | 'reopen'
  | 'set-presence'
  | 'register-mediator'
  | 'change-mediator'
  | 'release-mediator'
  | 'move-clock'
  | 'publish-calendar';

/** Whether an organisation can act at all, and which of its mediators have left. */
export interface Staff {
  reachable: boolean;
  /** In the order of their ids. */
  departedMediatorIds: string[];
}

/** An organisation as folded from the directory's events. The centre's one also holds the moved clock and the calendar. */
export interface OrganisationState {
  caseId: string;
  stage: OrganisationStage;
  clocks: RunningClock[];
  mediatorIds: string[];
  /** Who is there, as last told; absent while everybody always was. */
  staff?: Staff;
  /** Centre's clock minus machine's clock; present once it was moved. */
  clockOffsetMilliseconds?: number;
  /** Version of the working calendar that was published last; absent while it is the one the house was built with. */
  calendarVersion?: number;
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
      return state.stage === 'none' ? { ...state, stage: 'registered' } : state;
    case 'directory.organisation-closed.v1':
      return { ...state, stage: 'closed' };
    case 'directory.organisation-reopened.v1':
      return { ...state, stage: 'registered' };
    case 'directory.mediator-registered.v1':
      return { ...state, mediatorIds: [...state.mediatorIds, event.data.mediatorId] };
    case 'directory.staff-changed.v1': {
      const { reachable, departedMediatorIds } = event.data;
      return { ...state, staff: { reachable, departedMediatorIds } };
    }
    case 'directory.clock-moved.v1':
      return { ...state, clockOffsetMilliseconds: event.data.offsetMilliseconds };
    case 'directory.calendar-published.v1':
      return { ...state, calendarVersion: event.data.version };
    default:
      return state;
  }
};

/** What is told as long as nothing was. */
export const EVERYBODY: Staff = { reachable: true, departedMediatorIds: [] };

/** What the others have to hear when the accounts of an organisation changed; nothing while they know it already. */
export const staffChanged = (state: OrganisationState, now: Staff): Fact | undefined => {
  const told = state.staff ?? EVERYBODY;
  const same = told.reachable === now.reachable && told.departedMediatorIds.join() === now.departedMediatorIds.join();
  return same ? undefined : fact('directory.staff-changed.v1', { organisationId: state.caseId, ...now });
};

export const commands = {
  none: {},
  registered: {
    change: ['registered'],
    close: ['closed'],
    'set-presence': ['registered'],
    'register-mediator': ['registered'],
    'change-mediator': ['registered'],
    'release-mediator': ['registered'],
    'move-clock': ['registered'],
    'publish-calendar': ['registered'],
  },
  closed: {
    change: ['closed'],
    reopen: ['registered'],
    'change-mediator': ['closed'],
    'release-mediator': ['closed'],
  },
} as const satisfies CommandTable<OrganisationStage, OrganisationCommand>;

export const administrators: readonly Role[] = ['administrator'];
export const policies = {
  change: { roles: administrators },
  close: { roles: administrators },
  reopen: { roles: administrators },
  'set-presence': { roles: administrators },
  'register-mediator': { roles: administrators },
  'change-mediator': { roles: administrators },
  'release-mediator': { roles: administrators },
  'move-clock': { roles: administrators },
  'publish-calendar': { roles: administrators },
};

/** Nothing is received: the directory speaks and does not listen. */
export const receives: EventTable<OrganisationStage, never> = { none: {}, registered: {}, closed: {} };

/** The list of organisations is open to everybody who is signed in. */
export const mayKnow = (state: OrganisationState, _actor: Actor): boolean => state.stage !== 'none';

import { type ActingService, actingServices, type RoadService, roadServices } from '@one-window/contracts/for-pages';
import type { components as Court } from '../generated/api/judicial-confirmation';
import type { components as Mediation } from '../generated/api/mediation';
import type { GetPath, Got } from './answers';

/** Services that keep a part of a case. */
export { type RoadService, roadServices };
/** Services to which commands about a case are given. */
export { type ActingService, actingServices };
/** Services, each with dead letters. */
export type ServiceName = GetPath extends infer Path
  ? Path extends `/api/${infer Service}/dead-letters`
    ? Service
    : never
  : never;

/** A page of a list, continued by `next`. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

/** The signed-in person; before `passwordChangeRequired` is done nothing else may be. */
export type Account = Got<'/api/directory/me'>;
export type Role = Account['roles'][number];

type Schemas = Mediation['schemas'];
/** Answer to a command that was carried out; `position` is what a query takes as `atLeast`. */
export type CommandAnswer = Schemas['CommandAnswerView'];

export type OrganisationRef = Schemas['OrganisationRef'];
export type MediatorRef = Schemas['MediatorRef'];
/** A limit that runs, as a service keeps it. */
export type RunningClock = Schemas['RunningClock'];
/** A party, personal fields masked by the server. */
export type Party = Schemas['PartyView'];
export type Obligation = Schemas['Obligation'];
export type Remedy = Schemas['Remedy'];
export type Material = Court['schemas']['Material'];

/** A limit as supervision explains it. */
export type ExplainedClock = NonNullable<Got<'/api/supervision/cases/{caseId}'>['clocks']>[number];

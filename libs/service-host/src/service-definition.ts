import type { Calendars, CaseModel, CaseState, CaseStore, Consumer } from '@one-window/case-engine';
import type { ServiceName } from '@one-window/contracts';
import type { Clock, Log } from '@one-window/platform';
import type { InProcessBus, Projection } from '@one-window/transport';
import type { Pool } from 'pg';
import type { EntitySchema } from 'typeorm';

/** A service as data: its name, its part of the case, and what else it keeps from the events of others. */
export interface ServiceDefinition {
  service: ServiceName;
  /** Absent for a service without cases of its own. */
  model?: CaseModel;
  /** File of the model, from which a thread of its own loads it. */
  modelModule?: string;
  projections?: (clock: Clock, log: Log, calendars: Calendars) => Projection[];
  /** What takes events in by itself, beside the projections. */
  consumers?: (pool: Pool, cases: CaseStore<CaseState, string> | undefined) => Consumer[];
  entities?: (EntitySchema | (new () => object))[];
  /** Extra readiness: for example that the copy of the directory has arrived. */
  readiness?: Record<string, (pool: Pool) => Promise<{ status: 'up' | 'degraded' | 'down'; detail?: string }>>;
}

/** How events travel in this process. */
export type Transport = { kind: 'in-process'; bus: InProcessBus } | { kind: 'kafka'; brokers: string[] };

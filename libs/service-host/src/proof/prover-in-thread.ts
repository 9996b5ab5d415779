import type { CaseModel, CaseState } from '@one-window/case-engine';
import type { KnownProof, ProofPage, ServiceName } from '@one-window/contracts';
import { openPool } from '@one-window/persistence';
import { Clock, ServiceClient, ServiceTokens, type Settings } from '@one-window/platform';
import { FieldKeys } from '@one-window/privacy';
import {
  type EventCopies,
  isBuilt,
  proofThreads,
  Prover,
  SupervisionCopies,
  type ThreadWork,
  type WantedCases,
} from '@one-window/prover';
import type { Pool } from 'pg';
import type { ServiceDefinition } from '../service-definition';

export interface ProverSettings {
  service: ServiceName;
  /** File of the service's model. */
  modelModule: string;
  connection: string;
  servicesUrl: string;
  fieldKeys: string;
}

interface PageRequest {
  wanted: WantedCases;
  known: readonly KnownProof[];
}

/** A page is read after the other, and there may be two threads. */
const CONNECTIONS = 1;

const isModelOf =
  (service: ServiceName) =>
  (exported: unknown): exported is CaseModel => {
    const { service: of, evolve } = (exported ?? {}) as Partial<CaseModel>;
    return of === service && typeof evolve === 'function';
  };

/** In the thread: proves pages of one service. */
export const begin = ({ service, modelModule, connection, servicesUrl, fieldKeys }: ProverSettings) => {
  // oxlint-disable-next-line typescript/no-require-imports
  const model = Object.values(require(modelModule) as object).find(isModelOf(service));
  if (!model) throw new Error(`${modelModule} exports no model of ${service}`);
  const pool = openPool(connection, { service: `${service} (proof)`, max: CONNECTIONS });
  const client = new ServiceClient(servicesUrl, new ServiceTokens(FieldKeys.fromText(fieldKeys), new Clock()));
  const prover = new Prover(pool, model, new SupervisionCopies(service, client));
  return ({ wanted, known }: PageRequest): Promise<ProofPage> => prover.page(wanted, known);
};

/** Proves single cases here, where they are answered at once, and whole pages in the thread of this process. */
export class ThreadedProver<State extends CaseState = CaseState> extends Prover<State> {
  private readonly work: ThreadWork | undefined;

  constructor(pool: Pool, model: CaseModel<State>, copies: EventCopies, settings: ProverSettings) {
    super(pool, model, copies);
    if (isBuilt(settings.modelModule)) this.work = { module: __filename, settings };
  }

  override async page(wanted: WantedCases, known: readonly KnownProof[] = []): Promise<ProofPage> {
    if (!this.work || !('limit' in wanted)) return await super.page(wanted, known);
    const request = { wanted: { ...wanted }, known: known.map((one) => ({ ...one })) };
    return await proofThreads.ask(this.work, request, wanted.batch);
  }
}

export const proverOf = (
  { service, model, modelModule }: ServiceDefinition & { model: CaseModel },
  { databaseUrls, servicesUrl, fieldKeys }: Settings,
  pool: Pool,
  copies: EventCopies,
): Prover => {
  const connection = databaseUrls[service];
  return modelModule === undefined || connection === undefined
    ? new Prover(pool, model, copies)
    : new ThreadedProver(pool, model, copies, { service, modelModule, connection, servicesUrl, fieldKeys });
};

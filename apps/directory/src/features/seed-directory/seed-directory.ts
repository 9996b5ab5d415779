import { Inject, Injectable } from '@nestjs/common';
import { appendChanges, Calendars, CaseChange, type CaseRow, inTransaction, loadedCase } from '@one-window/case-engine';
import { type Actor, type Fact, fact, systemActor } from '@one-window/contracts';
import { Clock, currentCorrelation, InvalidSettings, type Settings, SETTINGS } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { Relay } from '@one-window/transport';
import type { Pool, PoolClient } from 'pg';
import { Passwords } from '../../accounts/passwords';
import {
  loadOrganisations,
  loadPeople,
  loadRegions,
  type MediatorRecord,
  type OrganisationRecord,
} from '../../data/load';
import { unnamedCentre } from '../../centre-organisation';
import { organisationModel } from '../../directory.model';
import { demonstrationPassword } from '../../domain/account-rules';
import { insertAccounts, insertMediators, insertOrganisations, insertRegions } from './seed-rows';
import { organisationsToldWithoutAddress } from './told-organisations';

const SEED_LOCK = 4_917_102;
const registrar: Actor = systemActor('directory');

/**
 * Fills an empty directory with Jincheng's regions, and tells the other services by events. An installation for real work
 * gets the bare centre, and everything else from its administrators; demonstrations and tests get invented
 * organisations, mediators and accounts, also those that a later build has added: its tour offers
 * them. What is there is left alone.
 */
@Injectable()
export class SeedDirectory {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly passwords: Passwords,
    private readonly relay: Relay,
  ) {}

  async execute(): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [SEED_LOCK]);
      await this.refuseRealAsDemonstration(client);
      if (await isEmpty(client, 'select exists (select from organisation) as filled')) await this.seedPlaces(client);
      else await this.tellAgain(client);
      if (this.settings.clockMovable) {
        await this.seedLaterOrganisations(client);
        await this.seedAccounts(client);
      }
    });
    this.relay.wake();
  }

  /**
   * However the services are run, accounts without one of a demonstration's among them are real, and real time limits must
   * not be moved.
   */
  private async refuseRealAsDemonstration(client: PoolClient): Promise<void> {
    if (!this.settings.clockMovable) return;
    const { rows } = await client.query<{ real: boolean }>(
      `select exists (select from account) and not exists (select from account where demonstration) as real`,
    );
    if (!rows[0]?.real) return;
    throw new InvalidSettings([
      'CLOCK_MOVABLE 为 true，但这里是正式数据，不能变成演示数据；请去掉 CLOCK_MOVABLE。 CLOCK_MOVABLE is true, but these are real data and never become a demonstration: leave it out.',
    ]);
  }

  private async seedPlaces(client: PoolClient): Promise<void> {
    const demonstration = this.settings.clockMovable;
    const organisations = demonstration ? loadOrganisations() : [unnamedCentre];
    const mediators = demonstration ? loadPeople().mediators : [];
    await insertRegions(client, loadRegions());
    await this.seedOrganisations(client, organisations, mediators);
  }

  /** Organisations that the demonstration has since a later build; not where somebody registered one as theirs meanwhile. */
  private async seedLaterOrganisations(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ id: string; code: string; name: string }>(
      'select id, code, name from organisation',
    );
    const there = new Set(rows.flatMap(({ id, code, name }) => [id, code, name]));
    const later = loadOrganisations().filter(({ id, code, name }) => ![id, code, name].some((one) => there.has(one)));
    const ids = new Set(later.map(({ id }) => id));
    const theirs = loadPeople().mediators.filter(({ organisationId }) => ids.has(organisationId));
    if (later.length > 0) await this.seedOrganisations(client, later, theirs);
  }

  private async seedOrganisations(
    client: PoolClient,
    organisations: readonly Told[],
    mediators: readonly MediatorRecord[],
  ): Promise<void> {
    await insertOrganisations(client, organisations);
    await insertMediators(client, mediators);
    const registrations = organisations.map((organisation) => {
      const own = mediators.filter((mediator) => mediator.organisationId === organisation.id);
      return this.registration(organisation, own);
    });
    await appendChanges(client, registrations);
  }

  /**
   * Organisations told before credit codes, addresses and rotas were: recusal compares the first, candidates are in the
   * order of who is here today. They are told once more.
   */
  private async tellAgain(client: PoolClient): Promise<void> {
    const untold = await organisationsToldWithoutAddress(client);
    if (untold.length === 0) return;
    await appendChanges(
      client,
      untold.map(({ organisation, row }) => this.change(organisation.id, row, [organisationRegistered(organisation)])),
    );
  }

  private registration(organisation: Told, mediators: readonly MediatorRecord[]) {
    return this.change(organisation.id, undefined, [
      organisationRegistered(organisation),
      ...mediators.map(mediatorRegistered),
    ]);
  }

  private change(id: string, row: CaseRow | undefined, facts: readonly Fact[]) {
    const change = new CaseChange(organisationModel, loadedCase(organisationModel, id, row));
    change.step(
      {
        actor: registrar,
        occurredAt: this.clock.now(),
        recordedAt: this.clock.machineNow(),
        calendar: this.calendars.current,
        correlation: currentCorrelation(),
      },
      () => facts,
    );
    return change;
  }

  private async seedAccounts(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ username: string }>('select username from account');
    const there = new Set(rows.map(({ username }) => username));
    const found = await client.query<{ id: string }>('select id from organisation union all select id from mediator');
    const known = new Set<string | undefined>([undefined, ...found.rows.map(({ id }) => id)]);
    const missing = loadPeople().accounts.filter(
      ({ username, organisationId, mediatorId }) =>
        !there.has(username) && known.has(organisationId) && known.has(mediatorId),
    );
    if (missing.length === 0) return;
    // One hash for all of them: their password is the same and printed in the guides, so separate salts would protect
    // nothing and cost seconds of every first start. Real accounts are hashed one by one.
    const passwordHash = await this.passwords.hash(demonstrationPassword);
    await insertAccounts(client, missing, passwordHash, this.clock.machineNow());
  }
}

const isEmpty = async (client: PoolClient, question: string): Promise<boolean> => {
  const { rows } = await client.query<{ filled: boolean }>(question);
  return rows[0]?.filled === false;
};

type Told = Omit<OrganisationRecord, 'creditCode'> & { creditCode?: string };

/** What is not known yet is not told. */
const organisationRegistered = ({ id, telephone, address, ...details }: Told) =>
  fact('directory.organisation-registered.v1', {
    organisationId: id,
    ...details,
    ...(telephone === '' ? {} : { telephone }),
    ...(address === '' ? {} : { address }),
  });

const mediatorRegistered = ({ id, organisationCode: _, ...mediator }: MediatorRecord) =>
  fact('directory.mediator-registered.v1', { mediatorId: id, ...mediator });

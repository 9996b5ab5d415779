import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceName } from '@one-window/contracts';
import type { KafkaCluster } from '@one-window/testing';
import { Client } from 'pg';
import type { ServiceProcesses } from '../start-services/service-processes';

export interface Kills {
  relays: number;
  consumers: number;
  services: number;
  brokers: number;
}

/** Ends relays, consumers, services and brokers hard, at random, until told to stop. */
export class Killer {
  readonly kills: Kills = { relays: 0, consumers: 0, services: 0, brokers: 0 };
  private stopped = false;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly processes: ServiceProcesses,
    private readonly cluster: KafkaCluster,
    private readonly databaseUrls: Record<ServiceName, string>,
    private readonly random: () => number,
  ) {}

  start(): void {
    this.work = Promise.all([this.killProcesses(), this.killBrokers()]).then(() => undefined);
  }

  /** Stops killing; resolves when the last killed broker runs again. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.work;
  }

  private async killProcesses(): Promise<void> {
    while (!this.stopped) {
      await delay(1000 + this.random() * 3000);
      if (this.stopped) return;
      const replica = this.pick(this.processes.replicas.filter(({ service }) => service !== 'directory'));
      if (this.random() < 0.5) {
        if (await this.killRelay(replica.service)) this.kills.relays += 1;
        continue;
      }
      // Where a service has two copies the other one goes on, so what ended is one consumer of the group.
      const copies = this.processes.replicas.filter(({ service }) => service === replica.service).length;
      this.processes.kill(replica);
      if (copies > 1) this.kills.consumers += 1;
      else this.kills.services += 1;
    }
  }

  private async killBrokers(): Promise<void> {
    while (!this.stopped) {
      await delay(6000 + this.random() * 6000);
      if (this.stopped) return;
      const index = Math.floor(this.random() * this.cluster.nodes.length);
      await this.cluster.kill(index);
      this.kills.brokers += 1;
      await delay(2000 + this.random() * 4000);
      await this.cluster.restart(index);
    }
  }

  /** Cuts the database session of a relay, which holds its shards: another relay or its own reconnect takes over. */
  private async killRelay(service: ServiceName): Promise<boolean> {
    const client = new Client({ connectionString: this.databaseUrls[service] });
    await client.connect();
    try {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = $1 and usename = current_user and pid <> pg_backend_pid()`,
        [`${service}-relay`],
      );
      return (rowCount ?? 0) > 0;
    } finally {
      await client.end();
    }
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }
}

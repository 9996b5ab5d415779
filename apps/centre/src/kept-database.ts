import { setTimeout as delay } from 'node:timers/promises';
import { type EmbeddedPostgres, type FolderLock, startEmbeddedPostgres } from '@one-window/persistence';

const RESTART_MILLISECONDS = 500;

export interface DatabasePlace {
  dataDirectory: string;
  durable: boolean;
  /** Held by whoever runs the centre, for as long as it runs. */
  lock: FolderLock;
}

/** The embedded PostgreSQL, started again on the same port whenever it ends without having been asked to. */
export class KeptDatabase {
  report: (message: string, error?: unknown) => void = () => undefined;
  private stopping = false;

  private constructor(
    public postgres: EmbeddedPostgres,
    private readonly place: DatabasePlace,
  ) {
    this.keep().catch((error: unknown) => this.report('the database is no longer watched', error));
  }

  /** `first`: the databases may be made, because the folder is new; else they must be there. */
  static async start(place: DatabasePlace, first: boolean): Promise<KeptDatabase> {
    return new KeptDatabase(await startEmbeddedPostgres({ ...place, cluster: first ? 'make' : 'existing' }), place);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.postgres.stop();
  }

  private async keep(): Promise<void> {
    await this.postgres.exited;
    const { port } = this.postgres;
    while (!this.stopping) {
      this.report('the database ended and is started again');
      try {
        await this.postgres.stop();
        this.postgres = await startEmbeddedPostgres({ ...this.place, cluster: 'existing', port });
        if (this.stopping) await this.postgres.stop();
        else return await this.keep();
      } catch (error) {
        this.report('the database cannot be started', error);
        await delay(RESTART_MILLISECONDS);
      }
    }
  }
}

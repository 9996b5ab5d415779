import { setTimeout as delay } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@one-window/persistence';

const RESTART_MILLISECONDS = 500;

/** The embedded PostgreSQL, started again on the same port whenever it ends without having been asked to. */
export class KeptDatabase {
  report: (message: string, error?: unknown) => void = () => undefined;
  private stopping = false;

  private constructor(
    public postgres: EmbeddedPostgres,
    private readonly dataFolder: string,
    private readonly durable: boolean,
  ) {
    this.keep().catch((error: unknown) => this.report('the database is no longer watched', error));
  }

  static async start(dataFolder: string, durable: boolean): Promise<KeptDatabase> {
    return new KeptDatabase(await startEmbeddedPostgres({ dataDirectory: dataFolder, durable }), dataFolder, durable);
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
        this.postgres = await startEmbeddedPostgres({ dataDirectory: this.dataFolder, durable: this.durable, port });
        if (this.stopping) await this.postgres.stop();
        else return await this.keep();
      } catch (error) {
        this.report('the database cannot be started', error);
        await delay(RESTART_MILLISECONDS);
      }
    }
  }
}

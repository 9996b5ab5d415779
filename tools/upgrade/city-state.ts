import { type RoadService, stages } from '@one-window/contracts';
import { HttpClient, People } from '@one-window/road';

const services = Object.keys(stages) as RoadService[];

/** Reads a running city over its API, as an auditor. */
export class CityReader {
  private readonly client: HttpClient;
  private readonly people: People;

  constructor(url: string) {
    this.client = new HttpClient(url);
    this.people = new People(this.client);
  }

  async caseIds(): Promise<string[]> {
    const found: string[] = [];
    let cursor = '';
    do {
      const { body } = await this.get(`/api/supervision/cases?limit=100${cursor}`);
      found.push(...(body.items as { caseId: string }[]).map(({ caseId }) => caseId));
      cursor = typeof body.next === 'string' ? `&cursor=${encodeURIComponent(body.next)}` : '';
    } while (cursor);
    return found;
  }

  /** The stage of a case in every service as the service itself tells it, `none` where it has never heard of the case. */
  async stagesOf(caseId: string): Promise<string[]> {
    const answers = await Promise.all(services.map((service) => this.get(`/api/${service}/cases/${caseId}`)));
    return answers.map(({ status, body }) => (status === 404 ? 'none' : String(body.stage)));
  }

  close(): void {
    this.client.close();
  }

  private async get(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
    return this.client.call({ method: 'GET', path, token: await this.people.token('auditor.01') });
  }
}

import { newId } from '@one-window/platform';
import { HttpClient, People } from '@one-window/road';

interface Chain {
  findings: { finding: string; reason?: { zh: string; en: string } }[];
}

/** Commands at an address whose case id stands in capitals, and what the verification says afterwards. */
export class InCapitals {
  private readonly client: HttpClient;
  private readonly people: People;

  constructor(url: string) {
    this.client = new HttpClient(url);
    this.people = new People(this.client);
  }

  /** Looks at a party's telephone at the window, the case id in capitals; builds up to ba0172a hashed it so. */
  async reveal(caseId: string): Promise<void> {
    const token = await this.people.token('window.01');
    const { body } = await this.client.call({ method: 'GET', path: `/api/intake/cases/${caseId}`, token });
    const [party] = body.parties as { partyId: string }[];
    await this.client.call({
      method: 'POST',
      path: `/api/intake/cases/${caseId.toUpperCase()}/parties/${party?.partyId}/reveal`,
      token,
      idempotencyKey: newId(),
      body: { fields: ['phone'], reason: '升级检查：大写地址' },
    });
  }

  /** What the verification of a case finds; `unreasoned`: findings in capitals that do not say why. */
  async verdict(caseId: string): Promise<{ whole: boolean; findings: string[]; unreasoned: number }> {
    const token = await this.people.token('auditor.01');
    const { body } = await this.client.call({ method: 'GET', path: `/api/supervision/verification/${caseId}`, token });
    const findings = (body.chains as Chain[]).flatMap((chain) => chain.findings);
    const unreasoned = findings.filter(({ finding, reason }) => finding === 'recorded-in-capitals' && !reason?.zh);
    return {
      whole: body.whole === true,
      findings: findings.map(({ finding }) => finding),
      unreasoned: unreasoned.length,
    };
  }

  close(): void {
    this.client.close();
  }
}

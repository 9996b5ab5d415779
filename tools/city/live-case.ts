import type { Traveller } from '@one-window/road';
import type { PlannedCase } from './plan/city-plan';
import type { CaseAtHand, KnownObligation, KnownParty, PlannedStep } from './plan/script';

const followUpOfficer = 'follow-up.01';

/** A planned case as it comes into being: gives its steps and learns the ids that the services give. */
export class LiveCase implements CaseAtHand {
  caseId = '';
  caseNumber = '';
  parties: readonly KnownParty[] = [];
  private drafts = 0;
  private by = '';

  constructor(
    private readonly planned: PlannedCase,
    private readonly traveller: Traveller,
  ) {}

  async take({ service, verb, by, body }: PlannedStep): Promise<void> {
    this.by = by;
    const content = await body(this);
    if (verb === 'register')
      return this.registered(await this.traveller.command(service, verb, 'cases', by, content), by);
    await this.traveller.command(service, verb, `cases/${this.caseId}/${verb}`, by, content);
    if (verb === 'draft-agreement') this.drafts += 1;
    if (verb === 'answer-supplement') await this.untilTriageKnows();
  }

  async lastSession(): Promise<string> {
    const { sessions } = await this.traveller.read(`/api/mediation/cases/${this.caseId}`, this.by);
    const last = (sessions as { sessionId: string }[]).at(-1);
    if (!last) throw new Error(`${this.planned.story.name}: no session was convened`);
    return last.sessionId;
  }

  /** Waits until follow-up has heard of the agreement that was drafted last. */
  async obligations(): Promise<readonly KnownObligation[]> {
    const { obligations } = await this.traveller.read(
      `/api/follow-up/cases/${this.caseId}`,
      followUpOfficer,
      ({ agreement }) => (agreement as { version?: number } | undefined)?.version === this.drafts,
    );
    return obligations as KnownObligation[];
  }

  private async registered({ body }: { body: Record<string, unknown> }, by: string): Promise<void> {
    this.caseId = String(body.caseId);
    const file = await this.traveller.read(`/api/intake/cases/${this.caseId}`, by);
    this.parties = file.parties as KnownParty[];
    this.caseNumber = String(file.caseNumber);
  }

  /** The triage desk decides with the added facts before it, so they have to be there. */
  private async untilTriageKnows(): Promise<void> {
    await this.traveller.read(`/api/triage/cases/${this.caseId}`, 'supervisor.01', ({ stage }) => stage === 'awaiting');
  }
}

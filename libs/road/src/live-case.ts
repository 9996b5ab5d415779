import type { ActingService } from '@one-window/contracts';
import type { Traveller } from './traveller';

export interface KnownParty {
  partyId: string;
  role: string;
  name: string;
  representatives?: readonly { representativeId: string }[];
}

export interface KnownObligation {
  obligationId: string;
  kind: string;
  amountFen?: number;
  dueOn: string;
  /** What was entered as performed, in its order. */
  evidence?: readonly { entryId?: string }[];
}

/** What is known of a case while it is on its way: ids that only the services give. */
export interface CaseAtHand {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly parties: readonly KnownParty[];
  /** The session convened last. */
  lastSession(): Promise<string>;
  /** Who was invited last beside the parties. */
  lastInvitation(): Promise<string>;
  /** Who was asked last to help the holder. */
  lastHelp(): Promise<string>;
  /** What is owed under the agreement in force. */
  obligations(): Promise<readonly KnownObligation[]>;
}

/** One command of one case: to whom, by whom, with what. */
export interface Step {
  service: ActingService;
  verb: string;
  /** User name of the account that gives it. */
  by: string;
  body: (at: CaseAtHand) => unknown;
}

/** Commands after which others are parties, or stand for them. */
const changesParties: ReadonlySet<string> = new Set([
  'add-party',
  'let-party-leave',
  'replace-party',
  'name-representative',
  'end-representation',
  'choose-representatives',
  'dismiss-representative',
]);

/** Commands whose address names no case, with their own. */
const ofNoCase: Readonly<Record<string, string>> = { register: 'cases', 'draw-sample': 'samples' };

const triageOfficer = 'triage.01';
/** Reads every case, also one that somebody registered who does not read it. */
const windowClerk = 'window.01';
const followUpOfficer = 'follow-up.01';

/** A case as it comes into being: takes its steps and learns the ids that the services give. */
export class LiveCase implements CaseAtHand {
  caseId = '';
  caseNumber = '';
  parties: readonly KnownParty[] = [];
  /** Verbs of the steps taken. */
  readonly path: string[] = [];
  private drafts = 0;
  private additions = 0;
  private by = '';

  constructor(protected readonly traveller: Traveller) {}

  /** @throws UnexpectedAnswer when the command is refused. */
  async take({ service, verb, by, body }: Step): Promise<void> {
    this.by = by;
    const content = await body(this);
    const path = ofNoCase[verb] ?? `cases/${this.caseId}/${verb}`;
    const answer = await this.traveller.command(service, verb, path, by, content);
    this.path.push(verb);
    if (verb === 'register') await this.registered(String(answer.body.caseId));
    if (changesParties.has(verb)) await this.registered(this.caseId);
    if (verb === 'draft-agreement') this.drafts += 1;
    if (verb === 'answer-supplement') await this.untilTriageKnows(content as { addedFacts?: string });
  }

  async lastSession(): Promise<string> {
    const { sessions } = await this.traveller.read(`/api/mediation/cases/${this.caseId}`, this.by);
    const last = (sessions as { sessionId: string }[]).at(-1);
    if (!last) throw new Error(`${this.caseNumber}: no session was convened`);
    return last.sessionId;
  }

  async lastInvitation(): Promise<string> {
    const { invitations = [] } = await this.traveller.read(`/api/mediation/cases/${this.caseId}`, this.by);
    const last = (invitations as { invitationId: string }[]).at(-1);
    if (!last) throw new Error(`${this.caseNumber}: nobody is invited`);
    return last.invitationId;
  }

  async lastHelp(): Promise<string> {
    const { helps = [] } = await this.traveller.read(`/api/mediation/cases/${this.caseId}`, this.by);
    const last = (helps as { helpId: string }[]).at(-1);
    if (!last) throw new Error(`${this.caseNumber}: nobody is asked to help`);
    return last.helpId;
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

  private async registered(caseId: string): Promise<void> {
    this.caseId = caseId;
    const file = await this.traveller.read(`/api/intake/cases/${caseId}`, windowClerk);
    this.parties = file.parties as KnownParty[];
    this.caseNumber = String(file.caseNumber);
  }

  /** The triage desk decides with the added facts before it, so they have to be there. */
  private async untilTriageKnows({ addedFacts }: { addedFacts?: string }): Promise<void> {
    if (addedFacts === undefined) return;
    this.additions += 1;
    await this.traveller.read(
      `/api/triage/cases/${this.caseId}`,
      triageOfficer,
      ({ summary }) => ((summary as { addedFacts?: unknown[] } | null)?.addedFacts?.length ?? 0) >= this.additions,
    );
  }
}

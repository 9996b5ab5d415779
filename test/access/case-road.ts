import type { ServiceName } from '@one-window/contracts';
import { dayAfter, type Traveller } from '@one-window/road';
import { type Canaries } from './canaries';
import { accounts, type Cast, type Person } from './cast';

const KIND = 'A16';

/** One case with canaries, led along its road by real commands of the rightful people. */
export class CaseRoad {
  caseId = '';
  partyIds: string[] = [];
  /** Sessions whose record was kept. */
  readonly sessionIds: string[] = [];
  obligationIds: string[] = [];
  private agreementVersion = 0;
  private manager: Person = 'managerA';
  private mediator: Person = 'firstA';

  constructor(
    private readonly traveller: Traveller,
    private readonly cast: Cast,
    readonly canaries: Canaries,
    private readonly today: string,
    private readonly index: number,
  ) {}

  async register(): Promise<void> {
    const answer = await this.traveller.command(
      'intake',
      'register',
      'cases',
      accounts.window,
      this.canaries.registration(),
    );
    this.caseId = String(answer.body.caseId);
    const [file, receipt] = await Promise.all([
      this.traveller.read(`/api/intake/cases/${this.caseId}`, accounts.window),
      this.traveller.read(`/api/intake/cases/${this.caseId}/receipt`, accounts.window),
    ]);
    this.partyIds = (file.parties as { partyId: string }[]).map(({ partyId }) => partyId);
    this.canaries.later.number = String(file.caseNumber);
    this.canaries.later.receiptCode = String(receipt.receiptCode);
  }

  /** With facts that were added and have reached triage. */
  async supplement(): Promise<void> {
    const items = [{ item: '维修发票', note: this.canaries.texts.course }];
    await this.give('intake', 'request-supplement', 'window', { items, dueOn: dayAfter(this.today, 7) });
    const addedFacts = this.canaries.addedFacts();
    await this.give('intake', 'answer-supplement', 'window', { answers: [{ item: '维修发票' }], addedFacts });
    await this.traveller.read(`/api/triage/cases/${this.caseId}`, accounts.triage, (body) =>
      JSON.stringify(body).includes(this.canaries.texts.addedFacts),
    );
  }

  async route(): Promise<void> {
    await this.supplement();
    await this.give('triage', 'classify', 'triage', { disputeKind: KIND, risk: 'low' });
    const reason = `${this.canaries.texts.course}双方愿意调解。`;
    await this.give('triage', 'choose-route', 'triage', { route: 'mediation', reason });
  }

  async offer(...managers: Person[]): Promise<void> {
    const organisationIds = managers.map((manager) => this.cast[manager].organisationId);
    await this.give('triage', 'offer', 'triage', { organisationIds, pool: managers.length > 1 });
    for (const manager of managers) {
      await this.traveller.read(
        `/api/mediation/cases/${this.caseId}`,
        accounts[manager],
        ({ stage }) => stage === 'offered',
      );
    }
  }

  takeBack = () =>
    this.give('triage', 'take-back', 'triage', { reason: `${this.canaries.texts.course}改由他人办理。` });

  giveBack = (manager: Person) =>
    this.give('mediation', 'return', manager, {
      reason: `${this.canaries.texts.returnReason}不属于本组织的专业范围，建议转办。`,
    });

  async claim(manager: Person): Promise<void> {
    this.manager = manager;
    this.mediator = manager === 'managerB' ? 'firstB' : 'firstA';
    await this.give('mediation', 'claim', manager, undefined);
    this.canaries.later.holder = this.cast[manager].organisationName;
  }

  async appoint(person: Person = this.mediator): Promise<void> {
    this.mediator = person;
    const mediatorId = String(this.cast[person].mediatorId);
    await this.give('mediation', 'appoint', this.manager, {
      mediators: [{ mediatorId, presiding: true }],
      ties: [{ mediatorId, kind: 'other-relation', description: `${this.canaries.texts.notes}曾在同一单位工作` }],
      consentedBy: this.partyIds,
    });
  }

  async prepare(): Promise<void> {
    await this.appoint();
    const note = `${this.canaries.texts.notes}希望尽快解决`;
    await this.give('mediation', 'record-willingness', this.mediator, {
      partyId: this.partyIds[1],
      willing: true,
      note,
    });
    await this.give('mediation', 'give-rights-notice', this.mediator, { partyIds: this.partyIds, method: 'written' });
  }

  async meet(kind: 'joint-session' | 'caucus', outcome = 'agreed-in-principle'): Promise<void> {
    const partyIds = kind === 'caucus' ? this.partyIds.slice(0, 1) : this.partyIds;
    await this.give('mediation', 'convene', this.mediator, {
      kind,
      mode: 'on-site',
      startsAt: `${dayAfter(this.today, -1)}T16:00:00.000Z`,
      place: `${this.canaries.texts.course}第一调解室`,
      partyIds,
    });
    const file = await this.traveller.read(`/api/mediation/cases/${this.caseId}`, accounts[this.mediator]);
    const sessionId = String((file.sessions as { sessionId: string }[]).at(-1)?.sessionId);
    const words = kind === 'caucus' ? this.canaries.texts.caucusRecord : this.canaries.texts.jointRecord;
    await this.give('mediation', 'record-session', this.mediator, {
      sessionId,
      outcome,
      attendedPartyIds: partyIds,
      text: `${words}主持人告知权利义务，当事人陈述意见。`,
    });
    this.sessionIds.push(sessionId);
  }

  async agree(): Promise<void> {
    const { texts } = this.canaries;
    const [creditorPartyId, debtorPartyId] = this.partyIds;
    const payment = (days: number) => ({
      kind: 'payment',
      debtorPartyId,
      creditorPartyId,
      description: `${texts.obligation}支付修车费`,
      amountFen: 600_000,
      dueOn: dayAfter(this.today, days),
      method: '银行转账',
    });
    await this.give('mediation', 'draft-agreement', this.mediator, {
      form: 'written',
      content: `${texts.agreement}被申请人支付修车费，双方再无争议。`,
      obligations: [payment(15), payment(30)],
      performedOnTheSpot: false,
      subjectMatter: 'ordinary',
    });
    for (const partyId of this.partyIds) {
      await this.give('mediation', 'sign', this.mediator, { kind: 'party', partyId, method: 'signature' });
    }
    await this.give('mediation', 'sign', this.mediator, { kind: 'mediator', method: 'signature' });
    await this.give('mediation', 'sign', this.manager, { kind: 'organisation-seal', method: 'seal' });
    const file = await this.traveller.read(
      `/api/follow-up/cases/${this.caseId}`,
      accounts.followUp,
      (body) => ((body.agreement as { version?: number } | undefined)?.version ?? 0) > this.agreementVersion,
    );
    this.agreementVersion = (file.agreement as { version: number }).version;
    this.obligationIds = (file.obligations as { obligationId: string }[]).map(({ obligationId }) => obligationId);
  }

  /** To an effective agreement, with both kinds of records. */
  async settle(): Promise<void> {
    await this.prepare();
    await this.meet('caucus');
    await this.meet('joint-session');
    await this.agree();
  }

  apply = (court: Person) =>
    this.give('judicial-confirmation', 'apply', this.manager, {
      courtOrganisationId: this.cast[court].organisationId,
      signedByPartyIds: this.partyIds,
      signedOn: this.today,
    });

  withdrawApplication = () =>
    this.give('judicial-confirmation', 'withdraw-application', this.manager, { reason: '双方先自行履行。' });

  async confirm(court: Person): Promise<void> {
    const code = { courtOne: '晋0502', courtTwo: '晋0521', courtThree: '晋0522' }[court as 'courtOne'];
    const courtCaseNumber = `（${this.today.slice(0, 4)}）${code}诉前调确${this.index + 1}号`;
    await this.give('judicial-confirmation', 'accept', court, { courtCaseNumber });
    await this.give('judicial-confirmation', 'confirm', court, { ruledOn: this.today });
  }

  async enforce(): Promise<void> {
    await this.give('follow-up', 'record-default', 'followUp', {
      obligationId: this.obligationIds[0],
      reason: `${this.canaries.texts.course}债务人明确表示不再履行。`,
      refusalDeclared: true,
    });
    await this.give('follow-up', 'issue-enforcement-pack', 'followUp', undefined);
    await this.give('follow-up', 'record-visit', 'followUp', {
      partyId: this.partyIds[0],
      method: 'telephone',
      visitedOn: this.today,
      satisfaction: 3,
      note: `${this.canaries.texts.notes}对方仍未履行。`,
    });
  }

  endWithoutAgreement = () =>
    this.give('mediation', 'end', this.manager, { ground: 'E12', reason: '双方对金额分歧较大，难以达成协议。' });

  withdraw = () =>
    this.give('intake', 'withdraw', 'window', {
      partyId: this.partyIds[0],
      reason: `${this.canaries.texts.course}双方已经自行和解。`,
    });

  private async give(service: ServiceName, verb: string, person: Person, body: unknown): Promise<void> {
    await this.traveller.command(service, verb, `cases/${this.caseId}/${verb}`, accounts[person], body);
  }
}

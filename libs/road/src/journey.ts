import type { DisputeKind } from '@one-window/contracts';
import { competentCourts } from '@one-window/law';
import type { City, Court, MediatingOrganisation } from './city';
import type { registrationOf } from './disputes';
import type { Traveller } from './traveller';

/** People of the centre who work on the road. */
const clerk = 'window.01';
const triageOfficer = 'triage.01';
const followUpOfficer = 'follow-up.01';

/** Days from `today`, YYYY-MM-DD. */
export const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

interface PartyView {
  partyId: string;
  role: string;
  name: string;
}

/** One dispute on its way: every method is one step of the road, given as the rightful person. */
export class Journey {
  caseId = '';
  caseNumber = '';
  parties: PartyView[] = [];
  holder!: MediatingOrganisation;
  agreementVersion = 0;
  agreementId = '';
  obligationIds: string[] = [];
  applicationCount = 0;
  /** As triage classifies it. */
  risk: 'low' | 'high' = 'low';
  readonly path: string[] = [];

  constructor(
    private readonly traveller: Traveller,
    private readonly city: City,
    private readonly kind: DisputeKind,
    private readonly today: string,
    private readonly seed: number,
  ) {}

  get partyIds(): string[] {
    return this.parties.map(({ partyId }) => partyId);
  }

  /** One of the courts that may confirm what the holder mediates; the invented parties live nowhere that is on record. */
  get court(): Court {
    const organisationRegion = this.holder?.regionCode;
    const courts = competentCourts(
      { disputeKind: this.kind, partyRegions: [], organisationRegion, amountFen: 0 },
      this.city.courts,
    );
    return courts[this.seed % courts.length] as Court;
  }

  organisation(offset = 0): MediatingOrganisation {
    const takers = this.city.takers(this.kind);
    return takers[(this.seed + offset) % takers.length] as MediatingOrganisation;
  }

  async register(registration: ReturnType<typeof registrationOf>): Promise<void> {
    const { body } = await this.traveller.command('intake', 'register', 'cases', clerk, registration);
    this.caseId = String(body.caseId);
    this.path.push('register');
    const file = await this.traveller.read(`/api/intake/cases/${this.caseId}`, clerk);
    this.parties = file.parties as PartyView[];
    this.caseNumber = String(file.caseNumber);
  }

  requestSupplement = () =>
    this.intake('request-supplement', {
      items: [{ item: '工资条或者欠条', note: '复印件即可' }],
      dueOn: dayAfter(this.today, 7),
    });

  /** Triage reads the added facts, so the officer waits for them before classifying. */
  async answerSupplement(): Promise<void> {
    const addedFacts = '申请人补交了欠条复印件。';
    await this.intake('answer-supplement', { answers: [{ item: '欠条' }], addedFacts });
    await this.traveller.read(`/api/triage/cases/${this.caseId}`, triageOfficer, (body) =>
      JSON.stringify(body).includes(addedFacts),
    );
  }

  decline = () => this.intake('decline', { ground: 'N2', reason: '法院已经受理同一纠纷，告知申请人向法院主张。' });

  withdraw = () => this.intake('withdraw', { partyId: this.partyIds[0], reason: '双方已经自行和解。' });

  async triage(): Promise<void> {
    await this.classify();
    await this.step('triage', 'choose-route', triageOfficer, {
      route: 'mediation',
      reason: '双方愿意调解，属于调解范围。',
    });
  }

  classify = () => this.step('triage', 'classify', triageOfficer, { disputeKind: this.kind, risk: this.risk });

  async offer(organisation: MediatingOrganisation): Promise<void> {
    await this.step('triage', 'offer', triageOfficer, { organisationIds: [organisation.organisationId], pool: false });
  }

  async offerToPool(organisations: MediatingOrganisation[]): Promise<void> {
    const organisationIds = organisations.map(({ organisationId }) => organisationId);
    await this.step('triage', 'offer', triageOfficer, { organisationIds, pool: true });
  }

  takeBack = () => this.step('triage', 'take-back', triageOfficer, { reason: '改由更近的组织办理。' });

  async claim(organisation: MediatingOrganisation): Promise<void> {
    this.holder = organisation;
    await this.table('claim', {});
  }

  async returnCase(organisation: MediatingOrganisation): Promise<void> {
    await this.step('mediation', 'return', organisation.manager, {
      reason: '不属于本组织的专业范围，建议转行业调解组织。',
    });
  }

  async prepareTable(): Promise<void> {
    const { mediatorId } = this.holder;
    await this.table('appoint', { mediators: [{ mediatorId, presiding: true }], ties: [], consentedBy: [] });
    await this.table('record-willingness', { partyId: this.partyIds[1], willing: true });
    await this.table('give-rights-notice', { partyIds: this.partyIds, method: 'written' });
  }

  async meet(outcome: 'agreed-in-principle' | 'no-agreement'): Promise<void> {
    await this.table('convene', {
      kind: 'joint-session',
      mode: 'on-site',
      // It has begun, and may still be entered when midnight passes meanwhile.
      startsAt: `${dayAfter(this.today, -1)}T16:00:00.000Z`,
      place: '中心第一调解室',
      partyIds: this.partyIds,
    });
    const file = await this.traveller.read(`/api/mediation/cases/${this.caseId}`, this.holder.manager);
    const sessions = file.sessions as { sessionId: string }[];
    await this.table('record-session', {
      sessionId: sessions.at(-1)?.sessionId,
      outcome,
      attendedPartyIds: this.partyIds,
      text: '主持人告知权利义务；申请人陈述请求；被申请人陈述意见；双方就争点交换意见。',
    });
  }

  async draft(form: 'written' | 'oral', onTheSpot = false): Promise<void> {
    const due = (days: number) => (onTheSpot ? this.today : dayAfter(this.today, days));
    const payment = (amountFen: number, days: number) => ({
      kind: 'payment',
      debtorPartyId: this.partyIds[1],
      creditorPartyId: this.partyIds[0],
      description: '支付约定款项',
      amountFen,
      dueOn: due(days),
      method: onTheSpot ? '当场现金支付' : '银行转账',
    });
    await this.table('draft-agreement', {
      form,
      content: '被申请人向申请人支付约定款项，双方就本纠纷再无其他争议。',
      obligations: onTheSpot ? [payment(600_000, 0)] : [payment(600_000, 15), payment(600_000, 30)],
      performedOnTheSpot: onTheSpot,
      subjectMatter: 'ordinary',
    });
  }

  async signWritten(): Promise<void> {
    for (const partyId of this.partyIds) await this.table('sign', { kind: 'party', partyId, method: 'signature' });
    await this.table('sign', { kind: 'mediator', method: 'signature' });
    await this.table('sign', { kind: 'organisation-seal', method: 'seal' });
    await this.readAgreement();
  }

  async signOral(): Promise<void> {
    await this.table('sign', { kind: 'mediator', method: 'signature' });
    await this.readAgreement();
  }

  endWithoutAgreement = () => this.table('end', { ground: 'E12', reason: '双方对金额分歧较大，难以达成协议。' });

  async referOut(): Promise<void> {
    await this.step('triage', 'refer-out', triageOfficer, {
      target: 'litigation',
      reason: '调解不成，告知向人民法院起诉。',
    });
  }

  async apply(): Promise<void> {
    await this.step('judicial-confirmation', 'apply', this.holder.manager, {
      courtOrganisationId: this.court.organisationId,
      signedByPartyIds: this.partyIds,
      signedOn: this.today,
    });
  }

  askCorrection = () =>
    this.atCourt('ask-correction', {
      items: [{ item: '送达地址确认书', note: '请双方签名' }],
      dueOn: dayAfter(this.today, 5),
    });

  correct = () =>
    this.step('judicial-confirmation', 'correct', this.holder.manager, { answers: [{ item: '送达地址确认书' }] });

  async acceptAtCourt(): Promise<void> {
    this.applicationCount += 1;
    const number = this.seed * 10 + this.applicationCount;
    const year = this.today.slice(0, 4);
    await this.atCourt('accept', { courtCaseNumber: `（${year}）${this.court.courtCode}诉前调确${number}号` });
  }

  confirm = () => this.atCourt('confirm', { ruledOn: this.today });

  dismiss = () => this.atCourt('dismiss', { ground: 'K5', reason: '履行方式约定不明确。', ruledOn: this.today });

  async performAll(): Promise<void> {
    for (const obligationId of this.obligationIds) await this.perform(obligationId, 600_000);
  }

  perform = (obligationId: string, amountFen: number) =>
    this.after('record-performance', { obligationId, amountFen, performedOn: this.today, evidence: '银行转账回单' });

  recordDefault = () =>
    this.after('record-default', {
      obligationId: this.obligationIds[1],
      reason: '债务人明确表示不再履行。',
      refusalDeclared: true,
    });

  issueEnforcementPack = () => this.after('issue-enforcement-pack', {});

  visit = () =>
    this.after('record-visit', {
      partyId: this.partyIds[0],
      method: 'telephone',
      visitedOn: this.today,
      satisfaction: 5,
      note: '当事人表示满意。',
    });

  async closeAndArchive(): Promise<void> {
    await this.after('close', {});
    const caseNumber = this.agreementVersion === 0 ? { caseNumber: this.caseNumber } : {};
    await this.after('archive', { retention: 'long-term', ...caseNumber });
  }

  private async readAgreement(): Promise<void> {
    const file = await this.traveller.read(
      `/api/follow-up/cases/${this.caseId}`,
      followUpOfficer,
      (body) => ((body.agreement as { version?: number } | undefined)?.version ?? 0) > this.agreementVersion,
    );
    const agreement = file.agreement as { version: number; agreementId: string };
    this.agreementVersion = agreement.version;
    this.agreementId = agreement.agreementId;
    this.obligationIds = (file.obligations as { obligationId: string }[]).map(({ obligationId }) => obligationId);
  }

  private async intake(verb: string, body: unknown): Promise<void> {
    await this.step('intake', verb, clerk, body);
  }

  private async table(verb: string, body: unknown): Promise<void> {
    await this.step('mediation', verb, this.holder.manager, body);
  }

  private async atCourt(verb: string, body: unknown): Promise<void> {
    await this.step('judicial-confirmation', verb, this.court.clerk, body);
  }

  private async after(verb: string, body: unknown): Promise<void> {
    await this.step('follow-up', verb, followUpOfficer, body);
  }

  private async step(
    service: 'intake' | 'triage' | 'mediation' | 'judicial-confirmation' | 'follow-up',
    verb: string,
    username: string,
    body: unknown,
  ): Promise<void> {
    await this.traveller.command(service, verb, `cases/${this.caseId}/${verb}`, username, body);
    this.path.push(verb);
  }
}

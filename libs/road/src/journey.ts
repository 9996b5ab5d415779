import { type DisputeKind, duties, type RoadService } from '@one-window/contracts';
import { competentCourts } from '@one-window/law';
import type { City, Court, MediatingOrganisation } from './city';
import { LiveCase } from './live-case';
import type { Traveller } from './traveller';

/** People of the centre who work on the road. */
const windowClerk = 'window.01';
const triageOfficer = 'triage.01';
const followUpOfficer = 'follow-up.01';

/** Days from `today`, YYYY-MM-DD. */
export const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What people write on the way. */
export interface JourneyWords {
  missing: { item: string; note: string };
  addedFacts: string;
  withdrawal: string;
  route: string;
  takingBack: string;
  returning: string;
  willingness?: string;
  note: string;
  place: string;
  records: { 'joint-session': string; caucus: string };
  agreement: string;
  obligation: string;
  default: string;
  visit: { satisfaction: number; note: string };
}

export const plainWords: JourneyWords = {
  missing: { item: '工资条或者欠条', note: '复印件即可' },
  addedFacts: '申请人补交了欠条复印件。',
  withdrawal: '双方已经自行和解。',
  route: '双方愿意调解，属于调解范围。',
  takingBack: '改由更近的组织办理。',
  returning: '不属于本组织的专业范围，建议转行业调解组织。',
  note: '被申请人晚上七点以后方便接电话。',
  place: '中心第一调解室',
  records: {
    'joint-session': '主持人告知权利义务；申请人陈述请求；被申请人陈述意见；双方就争点交换意见。',
    caucus: '主持人告知权利义务；当事人单独陈述意见和底线。',
  },
  agreement: '被申请人向申请人支付约定款项，双方就本纠纷再无其他争议。',
  obligation: '支付约定款项',
  default: '债务人明确表示不再履行。',
  visit: { satisfaction: 5, note: '当事人表示满意。' },
};

type SessionKind = keyof JourneyWords['records'];

/** What comes before the first session: the other side is asked, and everybody is told their rights. */
export const preparing = {
  asked: {
    verb: duties.asked.verb,
    body: (partyId?: string, note?: string) => ({ partyId, willing: true, ...(note === undefined ? {} : { note }) }),
  },
  told: {
    verb: duties.told.verb,
    body: (partyIds: readonly string[], method: 'oral' | 'written') => ({ partyIds, method }),
  },
} as const;

/** One dispute on its way: every method is one step of the road, given as the rightful person. */
export class Journey extends LiveCase {
  holder!: MediatingOrganisation;
  obligationIds: string[] = [];
  /** Sessions whose record was kept. */
  readonly sessionIds: string[] = [];
  /** As triage classifies it. */
  risk: 'low' | 'high' = 'low';
  /** User name of whoever writes at the holder's table; absent: its manager. */
  presiding: string | undefined;
  private applicationCount = 0;
  private agreed = false;

  constructor(
    traveller: Traveller,
    private readonly city: Pick<City, 'takers' | 'courts'>,
    private readonly kind: DisputeKind,
    private readonly today: string,
    private readonly seed: number,
    private readonly words = plainWords,
  ) {
    super(traveller);
  }

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

  /** By whoever registers it; at the centre's window where nobody is named. */
  register = (registration: object, by: string = windowClerk) => this.step('intake', 'register', by, registration);

  requestSupplement = () =>
    this.intake('request-supplement', { items: [this.words.missing], dueOn: dayAfter(this.today, 7) });

  answerSupplement = () =>
    this.intake('answer-supplement', {
      answers: [{ item: this.words.missing.item }],
      addedFacts: this.words.addedFacts,
    });

  decline = () => this.intake('decline', { ground: 'N2', reason: '法院已经受理同一纠纷，告知申请人向法院主张。' });

  withdraw = () => this.intake('withdraw', { partyId: this.partyIds[0], reason: this.words.withdrawal });

  async triage(): Promise<void> {
    await this.classify();
    await this.step('triage', 'choose-route', triageOfficer, { route: 'mediation', reason: this.words.route });
  }

  classify = () => this.step('triage', 'classify', triageOfficer, { disputeKind: this.kind, risk: this.risk });

  async offer(organisation: MediatingOrganisation): Promise<void> {
    await this.step('triage', 'offer', triageOfficer, { organisationIds: [organisation.organisationId], pool: false });
  }

  async offerToPool(organisations: MediatingOrganisation[]): Promise<void> {
    const organisationIds = organisations.map(({ organisationId }) => organisationId);
    await this.step('triage', 'offer', triageOfficer, { organisationIds, pool: true });
  }

  takeBack = () => this.step('triage', 'take-back', triageOfficer, { reason: this.words.takingBack });

  async claim(organisation: MediatingOrganisation): Promise<void> {
    this.holder = organisation;
    await this.manage('claim', {});
  }

  async returnCase(organisation: MediatingOrganisation): Promise<void> {
    await this.step('mediation', 'return', organisation.manager, { reason: this.words.returning });
  }

  /** `tie`: what binds the mediator to a party, to which both consent. */
  async appoint(mediatorId = this.holder.mediatorId, tie?: string): Promise<void> {
    const ties = tie === undefined ? [] : [{ mediatorId, kind: 'other-relation', description: tie }];
    const consentedBy = tie === undefined ? [] : this.partyIds;
    await this.manage('appoint', { mediators: [{ mediatorId, presiding: true }], ties, consentedBy });
  }

  async prepareParties(): Promise<void> {
    const { asked, told } = preparing;
    await this.table(asked.verb, asked.body(this.partyIds[1], this.words.willingness));
    await this.table(told.verb, told.body(this.partyIds, 'written'));
  }

  async prepareTable(): Promise<void> {
    await this.appoint();
    await this.prepareParties();
  }

  /** Beside the steps: what the others should know, and whom one has called. */
  async noteAndCall(): Promise<void> {
    const visibleTo = 'all-who-work-on-it';
    await this.table('log-call', {
      partyId: this.partyIds[1],
      result: 'reached',
      text: this.words.note,
      visibleTo,
    });
    await this.table('note', { text: this.words.note, visibleTo, pin: 'pin' });
  }

  convene = (kind: SessionKind, startsAt: string) =>
    this.table('convene', { kind, mode: 'on-site', startsAt, place: this.words.place, partyIds: this.invitedTo(kind) });

  async meet(outcome: 'agreed-in-principle' | 'no-agreement', kind: SessionKind = 'joint-session'): Promise<void> {
    // It has begun, and may still be entered when midnight passes meanwhile.
    await this.convene(kind, `${dayAfter(this.today, -1)}T16:00:00.000Z`);
    const sessionId = await this.lastSession();
    const text = this.words.records[kind];
    await this.table(duties.heard.verb, { sessionId, outcome, attendedPartyIds: this.invitedTo(kind), text });
    this.sessionIds.push(sessionId);
  }

  async draft(form: 'written' | 'oral', onTheSpot = false): Promise<void> {
    const due = (days: number) => (onTheSpot ? this.today : dayAfter(this.today, days));
    const payment = (amountFen: number, days: number) => ({
      kind: 'payment',
      debtorPartyId: this.partyIds[1],
      creditorPartyId: this.partyIds[0],
      description: this.words.obligation,
      amountFen,
      dueOn: due(days),
      method: onTheSpot ? '当场现金支付' : '银行转账',
    });
    await this.table('draft-agreement', {
      form,
      content: this.words.agreement,
      obligations: onTheSpot ? [payment(600_000, 0)] : [payment(600_000, 15), payment(600_000, 30)],
      performedOnTheSpot: onTheSpot,
      subjectMatter: 'ordinary',
    });
  }

  async signWritten(): Promise<void> {
    for (const partyId of this.partyIds) await this.table('sign', { kind: 'party', partyId, method: 'signature' });
    await this.table('sign', { kind: 'mediator', method: 'signature' });
    await this.manage('sign', { kind: 'organisation-seal', method: 'seal' });
    await this.untilAgreed();
  }

  async signOral(): Promise<void> {
    await this.table('sign', { kind: 'mediator', method: 'signature' });
    await this.untilAgreed();
  }

  renegotiate = () => this.manage('renegotiate', { reason: '双方同意变更履行期限。', consentedBy: this.partyIds });

  endWithoutAgreement = () => this.manage('end', { ground: 'E12', reason: '双方对金额分歧较大，难以达成协议。' });

  async referOut(): Promise<void> {
    await this.step('triage', 'refer-out', triageOfficer, {
      target: 'litigation',
      reason: '调解不成，告知向人民法院起诉。',
    });
  }

  async apply(courtOrganisationId = this.court.organisationId): Promise<void> {
    await this.step('judicial-confirmation', 'apply', this.holder.manager, {
      courtOrganisationId,
      signedByPartyIds: this.partyIds,
      signedOn: this.today,
    });
  }

  withdrawApplication = () =>
    this.step('judicial-confirmation', 'withdraw-application', this.holder.manager, { reason: '双方先自行履行。' });

  askCorrection = () =>
    this.atCourt('ask-correction', {
      items: [{ item: '送达地址确认书', note: '请双方签名' }],
      dueOn: dayAfter(this.today, 5),
    });

  correct = () =>
    this.step('judicial-confirmation', 'correct', this.holder.manager, { answers: [{ item: '送达地址确认书' }] });

  async acceptAtCourt({ courtCode, clerk }: Pick<Court, 'courtCode' | 'clerk'> = this.court): Promise<void> {
    this.applicationCount += 1;
    const number = this.seed * 10 + this.applicationCount;
    const courtCaseNumber = `（${this.today.slice(0, 4)}）${courtCode}诉前调确${number}号`;
    await this.step('judicial-confirmation', 'accept', clerk, { courtCaseNumber });
  }

  confirm = ({ clerk }: Pick<Court, 'clerk'> = this.court) =>
    this.step('judicial-confirmation', 'confirm', clerk, { ruledOn: this.today });

  refuse = () => this.atCourt('refuse', { ground: 'J1', reason: '不属于人民法院受理民事诉讼的范围。' });

  dismiss = () => this.atCourt('dismiss', { ground: 'K5', reason: '履行方式约定不明确。', ruledOn: this.today });

  recordObjection = () =>
    this.atCourt('record-objection', {
      objector: 'party',
      partyId: this.partyIds[0],
      since: this.today,
      raisedOn: this.today,
      grounds: '裁定书所写金额与协议不符。',
    });

  async performAll(): Promise<void> {
    for (const obligationId of this.obligationIds) await this.perform(obligationId, 600_000);
  }

  perform = (obligationId: string, amountFen: number) =>
    this.after('record-performance', { obligationId, amountFen, performedOn: this.today, evidence: '银行转账回单' });

  recordDefault = (obligationId = this.obligationIds[1]) =>
    this.after('record-default', { obligationId, reason: this.words.default, refusalDeclared: true });

  issueEnforcementPack = () => this.after('issue-enforcement-pack', {});

  visit = () =>
    this.after('record-visit', {
      partyId: this.partyIds[0],
      method: 'telephone',
      visitedOn: this.today,
      ...this.words.visit,
    });

  close = () => this.after('close', {});

  async closeAndArchive(): Promise<void> {
    await this.close();
    const caseNumber = this.agreed ? {} : { caseNumber: this.caseNumber };
    await this.after('archive', { retention: 'long-term', ...caseNumber });
  }

  private invitedTo(kind: SessionKind): string[] {
    return kind === 'caucus' ? this.partyIds.slice(0, 1) : this.partyIds;
  }

  private async untilAgreed(): Promise<void> {
    this.obligationIds = (await this.obligations()).map(({ obligationId }) => obligationId);
    this.agreed = true;
  }

  private async intake(verb: string, body: unknown): Promise<void> {
    await this.step('intake', verb, windowClerk, body);
  }

  private async manage(verb: string, body: unknown): Promise<void> {
    await this.step('mediation', verb, this.holder.manager, body);
  }

  private async table(verb: string, body: unknown): Promise<void> {
    await this.step('mediation', verb, this.presiding ?? this.holder.manager, body);
  }

  private async atCourt(verb: string, body: unknown): Promise<void> {
    await this.step('judicial-confirmation', verb, this.court.clerk, body);
  }

  private async after(verb: string, body: unknown): Promise<void> {
    await this.step('follow-up', verb, followUpOfficer, body);
  }

  private async step(service: RoadService, verb: string, by: string, body: unknown): Promise<void> {
    await this.take({ service, verb, by, body: () => body });
  }
}

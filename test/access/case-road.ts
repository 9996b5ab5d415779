import type { RemedyKind, RoadService } from '@one-window/contracts';
import { Journey, type JourneyWords, type MediatingOrganisation, plainWords, type Traveller } from '@one-window/road';
import { addDays, civilDate } from '@one-window/time-limits';
import { type Canaries } from './canaries';
import { accounts, type Cast, type Person } from './cast';

const KIND = 'A16';
const courtCodes = { courtOne: '晋0502', courtTwo: '晋0521', courtThree: '晋0522' } as const;
type CourtPerson = keyof typeof courtCodes;

/** Every word that is typed on the way begins with the canary of its kind. */
const wordsOf = (canaries: Canaries): JourneyWords => {
  const { course, returnReason, notes, jointRecord, caucusRecord, agreement, obligation } = canaries.texts;
  const record = '主持人告知权利义务，当事人陈述意见。';
  return {
    missing: { item: '维修发票', note: course },
    addedFacts: canaries.addedFacts(),
    withdrawal: `${course}${plainWords.withdrawal}`,
    route: `${course}${plainWords.route}`,
    takingBack: `${course}${plainWords.takingBack}`,
    returning: `${returnReason}${plainWords.returning}`,
    willingness: `${notes}希望尽快解决`,
    note: `${notes}晚上方便接电话`,
    place: `${course}第一调解室`,
    records: { 'joint-session': `${jointRecord}${record}`, caucus: `${caucusRecord}${record}` },
    agreement: `${agreement}被申请人支付修车费，双方再无争议。`,
    obligation: `${obligation}支付修车费`,
    default: `${course}${plainWords.default}`,
    visit: { satisfaction: 3, note: `${notes}对方仍未履行。` },
  };
};

/** One case with canaries, led along its road by real commands of the rightful people. */
export class CaseRoad {
  private readonly journey: Journey;
  private isOrdered = false;

  constructor(
    private readonly traveller: Traveller,
    private readonly cast: Cast,
    readonly canaries: Canaries,
    private readonly today: string,
    index: number,
  ) {
    // Organisations and courts are named at every step, so that none is chosen.
    const city = { takers: () => [], courts: [] };
    this.journey = new Journey(traveller, city, KIND, today, index + 1, wordsOf(canaries));
  }

  get caseId(): string {
    return this.journey.caseId;
  }
  get partyIds(): string[] {
    return this.journey.partyIds;
  }
  /** Sessions whose record was kept. */
  get sessionIds(): readonly string[] {
    return this.journey.sessionIds;
  }
  get obligationIds(): readonly string[] {
    return this.journey.obligationIds;
  }

  /** Somebody may come to harm. */
  registerUrgent = () => this.register(undefined, 'S01', { urgent: true });

  async register(by?: Person, source = 'S01', more: object = {}): Promise<void> {
    const registration = { ...this.canaries.registration(), source, ...more };
    await this.journey.register(registration, by && accounts[by]);
    const respondent = this.partyIds.at(-1) ?? '';
    await this.atTheWindow('correct-party', this.canaries.correction(respondent));
    await this.atTheWindow('name-representative', this.canaries.guardian(respondent, this.today));
    const receipt = await this.traveller.read(`/api/intake/cases/${this.caseId}/receipt`, accounts.window);
    this.canaries.later.number = this.journey.caseNumber;
    this.canaries.later.receiptCode = String(receipt.receiptCode);
    const { notes, centreNote } = this.canaries.texts;
    await this.beside('intake', 'note', accounts.window, {
      text: `${centreNote}先安排休息`,
      visibleTo: 'organisation',
      pin: 'pin',
    });
    await this.beside('intake', 'log-call', accounts.window, this.call(notes, 'all-who-work-on-it'));
  }

  private atTheWindow(verb: string, body: object): Promise<unknown> {
    return this.traveller.command('intake', verb, `cases/${this.caseId}/${verb}`, accounts.window, body);
  }

  /** The place is corrected to another county. */
  move = (regionCode: string) =>
    this.atTheWindow('correct-registration', { regionCode, reason: `${this.canaries.texts.course}发生地写错。` });

  askForMore = () => this.journey.requestSupplement();

  /** With facts that were added and have reached triage. */
  async route(): Promise<void> {
    await this.journey.requestSupplement();
    await this.journey.answerSupplement();
    await this.journey.triage();
  }

  async offer(...managers: Person[]): Promise<void> {
    const organisations = managers.map((manager) => this.organisationOf(manager));
    const [first] = organisations;
    if (first && organisations.length === 1) await this.journey.offer(first);
    else await this.journey.offerToPool(organisations);
    for (const { manager } of organisations) {
      await this.traveller.read(`/api/mediation/cases/${this.caseId}`, manager, ({ stage }) => stage === 'offered');
    }
  }

  takeBack = () => this.journey.takeBack();

  giveBack = (manager: Person) => this.journey.returnCase(this.organisationOf(manager));

  async claim(manager: Person): Promise<void> {
    await this.journey.claim(this.organisationOf(manager));
    this.canaries.later.holder = this.cast[manager].organisationName;
  }

  /** Whoever holds it asks another to go on with it. */
  async askToTakeOver(from: Person, to: Person): Promise<void> {
    await this.traveller.command('mediation', 'offer-transfer', `cases/${this.caseId}/offer-transfer`, accounts[from], {
      organisationId: this.cast[to].organisationId,
      reason: `${this.canaries.texts.returnReason}请贵单位接着调解。`,
    });
  }

  async takeOver(by: Person): Promise<void> {
    await this.traveller.command(
      'mediation',
      'accept-transfer',
      `cases/${this.caseId}/accept-transfer`,
      accounts[by],
      {},
    );
    this.canaries.later.holder = this.cast[by].organisationName;
  }

  /** Whoever holds it asks another to help. */
  askForHelp = (from: Person, to: Person) =>
    this.beside('mediation', 'invite-helper', accounts[from], {
      organisationId: this.cast[to].organisationId,
      task: `${this.canaries.texts.returnReason}一起参加调解。`,
      reason: `${this.canaries.texts.returnReason}双方分属两地。`,
    });

  help = (by: Person, named: Person) =>
    this.beside('mediation', 'accept-helping', accounts[by], { mediatorIds: [this.cast[named].mediatorId] });

  async helpNoLonger(by: Person): Promise<void> {
    const { helps } = await this.traveller.read(`/api/mediation/cases/${this.caseId}`, accounts[by]);
    const [{ helpId } = {}] = helps as { helpId?: string }[];
    const reason = '协助事项已经完成。';
    await this.beside('mediation', 'end-help', accounts[by], { helpId, reason });
  }

  /** Default: the first mediator of the organisation that holds it. */
  async appoint(person?: Person): Promise<void> {
    const mediator = person ?? (this.journey.holder.manager === accounts.managerB ? 'firstB' : 'firstA');
    this.journey.presiding = accounts[mediator];
    await this.journey.appoint(this.cast[mediator].mediatorId, `${this.canaries.texts.notes}曾在同一单位工作`);
  }

  async prepare(): Promise<void> {
    await this.appoint();
    await this.journey.prepareParties();
    const { notes, ownNote } = this.canaries.texts;
    const { presiding } = this.journey;
    await this.beside('mediation', 'note', presiding, {
      text: `${notes}双方愿意当面谈`,
      visibleTo: 'all-who-work-on-it',
    });
    await this.beside('mediation', 'note', presiding, {
      text: `${ownNote}下次请两人在场`,
      visibleTo: 'organisation',
      pin: 'pin',
    });
    await this.beside('mediation', 'log-call', presiding, this.call(ownNote, 'organisation'));
    await this.order();
  }

  /** What is written beside the steps, where it is that service's case. */
  private beside = (service: RoadService, verb: string, by: unknown, body: object) =>
    this.traveller.command(service, verb, `cases/${this.caseId}/${verb}`, String(by), body);

  private call = (text: string, visibleTo: string) => ({
    partyId: this.partyIds[0],
    result: 'reached',
    text: `${text}已约好时间`,
    visibleTo,
  });

  private above = (verb: string, by: string, body: object) =>
    this.traveller.command('supervision', verb, `cases/${this.caseId}/${verb}`, by, body);

  /** Ordered and reported on once, so that both are read; it goes with the case. */
  async order(): Promise<void> {
    if (this.isOrdered) return;
    this.isOrdered = true;
    const { aboveNote, notes, ordered, proposed } = this.canaries.texts;
    const give = this.above;
    await give('order', accounts.supervisor, { limit: 'seven-days', wanted: `${ordered}请尽快组织双方见面` });
    const above = accounts.supervisor;
    await give('comment', above, { text: `${aboveNote}双方情绪稳定`, visibleTo: 'supervision' });
    await give('comment', above, { text: `${notes}请注意保密`, visibleTo: 'all-who-work-on-it' });
    await give('propose-reassignment', above, { reason: `${proposed}建议改派专业组织` });
    await give('report', String(this.journey.presiding), { text: `${ordered}双方同意本周见面` });
  }

  /** Drawn among the cases of today, with a fault found that is being put right. */
  async find(): Promise<void> {
    const { aboveNote, ordered } = this.canaries.texts;
    const above = accounts.supervisor;
    const { today: day } = this;
    const asked = { purpose: `${aboveNote}季度抽查`, from: day, to: day, size: 100 };
    await this.traveller.command('supervision', 'accept-report', `cases/${this.caseId}/accept-report`, above, {});
    await this.traveller.command('supervision', 'draw-sample', 'samples', above, asked);
    await this.traveller.command('supervision', 'make-finding', `cases/${this.caseId}/make-finding`, above, {
      matter: 'records',
      severity: 'fault',
      text: `${ordered}笔录没有签名`,
      wanted: `${ordered}请补签`,
      limit: 'seven-days',
    });
  }

  /** An order that runs, for which whoever has the case asks for more time. */
  async askForTime(): Promise<void> {
    const { approval } = this.canaries.texts;
    await this.above('order', accounts.supervisor, { limit: 'seven-days', wanted: `${approval}请尽快组织双方见面` });
    await this.above('ask-extension', String(this.journey.presiding), {
      until: addDays(civilDate(this.today), 20),
      reason: `${approval}当事人住院`,
      plan: `${approval}出院后视频调解`,
    });
  }

  /** With everybody's consent; the people of the service read the case from now on. */
  invite = (person: Person) =>
    this.beside('mediation', 'invite', this.journey.presiding, {
      kind: 'expert',
      name: '苏静',
      connection: `${this.canaries.texts.course}心理咨询师`,
      organisationId: this.cast[person].organisationId,
      consents: this.partyIds.map((partyId) => ({ partyId, on: this.today, method: 'telephone' })),
    });

  async takeBackInvitation(): Promise<void> {
    const { presiding } = this.journey;
    const { invitations } = await this.traveller.read(`/api/mediation/cases/${this.caseId}`, String(presiding));
    const [{ invitationId } = {}] = invitations as { invitationId?: string }[];
    const reason = `${this.canaries.texts.course}本人不能到场。`;
    await this.beside('mediation', 'take-back-invitation', presiding, { invitationId, reason });
  }

  meet = (kind: 'joint-session' | 'caucus', outcome: 'agreed-in-principle' | 'no-agreement' = 'agreed-in-principle') =>
    this.journey.meet(outcome, kind);

  /** To an effective agreement, with both kinds of records. */
  async settle(): Promise<void> {
    await this.prepare();
    await this.meet('caucus');
    await this.meet('joint-session');
    await this.journey.draft('written');
    await this.journey.signWritten();
  }

  async apply(court: CourtPerson): Promise<void> {
    await this.journey.apply(this.cast[court].organisationId);
    const { courtNote } = this.canaries.texts;
    await this.beside('judicial-confirmation', 'note', accounts[court], {
      text: `${courtNote}周五合议`,
      visibleTo: 'organisation',
    });
    await this.beside('judicial-confirmation', 'log-call', accounts[court], this.call(courtNote, 'organisation'));
  }

  withdrawApplication = () => this.journey.withdrawApplication();

  async confirm(court: CourtPerson): Promise<void> {
    const at = { courtCode: courtCodes[court], clerk: accounts[court] };
    await this.journey.acceptAtCourt(at);
    await this.journey.confirm(at);
  }

  async enforce(): Promise<void> {
    await this.journey.recordDefault(this.obligationIds[0]);
    await this.journey.issueEnforcementPack();
    await this.journey.visit();
  }

  /** Mediation failed: triage refers it to a body that decides. */
  referOut = (to: Person, target: RemedyKind) =>
    this.traveller.command('triage', 'refer-out', `cases/${this.caseId}/refer-out`, accounts.triage, {
      target,
      organisationId: this.cast[to].organisationId,
      reason: `${this.canaries.texts.course}调解不成，双方同意按此办理。`,
    });

  endWithoutAgreement = () => this.journey.endWithoutAgreement();

  withdraw = () => this.journey.withdraw();

  private organisationOf(manager: Person): MediatingOrganisation {
    const { organisationId, organisationName } = this.cast[manager];
    const first = this.cast[manager === 'managerB' ? 'firstB' : 'firstA'];
    const mediatorId = String(first.mediatorId);
    const found = { organisationId, name: organisationName, manager: accounts[manager], mediatorId };
    return { ...found, mediatorName: first.username, disputeKinds: [KIND], regionCode: '' };
  }
}

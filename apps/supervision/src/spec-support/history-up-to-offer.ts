import { type Actor, clock, type EventData, type Party } from '@one-window/contracts';
import { addDays, defaultCalendar, endOfDay, startClock } from '@one-window/time-limits';
import { v7 as newId } from 'uuid';
import { clerk, committee, secondCommittee, triageOfficer } from './cast';
import { RecordedHistory } from './recorded-history';
import { twoParties } from './two-parties';

/** One invented wage dispute up to its offers: registered, classified, offered, taken back. */
export class HistoryUpToOffer extends RecordedHistory {
  readonly applicant = newId();
  readonly respondent = newId();
  readonly agreementId = newId();
  readonly obligationId = newId();
  /** Keyed hashes of the receipt, as the window would record them. */
  receiptLookups: NonNullable<EventData['intake.case-registered.v1']['receiptLookups']> = [];
  title = '拖欠工资';
  externalReference: string | undefined;
  regionCode = '140502';
  urgent = false;
  /** In fen; undefined: nothing is said of a sum. */
  amountFen: number | undefined;
  /** Of both sides or either, instead of what the sealed fields say. */
  known: (side: 'applicant' | 'respondent') => Partial<Party> = () => ({});
  registeredBy: Actor = clerk;
  protected agreementVersion = 0;
  protected applicationId = newId();
  protected offerId = newId();
  protected organisation = committee;

  constructor(
    readonly caseNumber = 'JC-140502-20261102-000001',
    start = '2026-11-02T01:00:00.000Z',
    private readonly sealed?: (field: string, partyId: string, caseId: string) => Party['phone'],
  ) {
    super(start);
  }

  protected parties(): Party[] {
    const both = twoParties(this.applicant, this.respondent, (field, partyId) =>
      this.sealed?.(field, partyId, this.caseId),
    );
    return both.map((party, index) => ({ ...party, ...this.known(index === 0 ? 'applicant' : 'respondent') }));
  }

  register(): this {
    return this.record('intake.case-registered.v1', this.registeredBy, {
      caseNumber: this.caseNumber,
      source: this.externalReference === undefined ? 'S01' : 'S25',
      ...(this.externalReference === undefined ? {} : { externalReference: this.externalReference }),
      title: this.title,
      facts: '在工地干活三个月，工资一直没有结清。',
      claims: ['支付拖欠的工资'],
      ...(this.amountFen === undefined ? {} : { amountFen: this.amountFen }),
      parties: this.parties(),
      regionCode: this.regionCode,
      appliedOn: this.today,
      urgent: this.urgent,
      pendingElsewhere: false,
      ...(this.receiptLookups.length > 0 ? { receiptLookups: this.receiptLookups } : {}),
    });
  }

  /** The place is corrected. */
  move(regionCode: string): this {
    const [before, after] = [{ regionCode: this.regionCode }, { regionCode }];
    this.regionCode = regionCode;
    return this.record('intake.registration-corrected.v1', clerk, {
      amendment: 1,
      reason: '发生地写错',
      before,
      after,
    });
  }

  supplement(): this {
    const dueOn = addDays(this.today, 7);
    return this.record('intake.supplement-requested.v1', clerk, {
      items: [{ item: '欠条' }],
      dueOn,
      clocks: {
        started: [
          {
            name: clock('supplement'),
            rule: 'agreed',
            startedOn: this.today,
            dueOn,
            dueAt: endOfDay(dueOn),
            provisional: false,
          },
        ],
      },
    }).record('intake.supplement-answered.v1', clerk, {
      answers: [{ item: '欠条' }],
      clocks: { stopped: [clock('supplement')] },
    });
  }

  classify(): this {
    return this.record('triage.case-classified.v1', triageOfficer, {
      disputeKind: 'A10',
      decidingWords: ['工资'],
      risk: 'medium',
    }).record('triage.route-chosen.v1', triageOfficer, { route: 'mediation', reason: '适合调解' });
  }

  offer(to = committee, pool = false): this {
    this.offerId = newId();
    this.organisation = to;
    return this.record('triage.case-offered.v1', triageOfficer, {
      offerId: this.offerId,
      pool,
      organisations: pool ? [committee, secondCommittee] : [to],
      summary: {
        caseNumber: this.caseNumber,
        source: 'S01',
        title: '拖欠工资',
        facts: '在工地干活三个月。',
        claims: ['支付'],
        parties: this.parties(),
        regionCode: '140502',
        appliedOn: this.today,
        disputeKind: 'A10',
      },
      clocks: {
        started: [startClock(clock('claim', this.offerId), 'L-03', this.today, defaultCalendar) as never],
        stopped: [clock('triage')],
      },
    });
  }

  takeBack(): this {
    return this.record('triage.offer-taken-back.v1', triageOfficer, {
      offerId: this.offerId,
      reason: '改派',
      clocks: { stopped: [clock('claim', this.offerId)] },
    });
  }
}

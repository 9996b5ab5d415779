import { Inject, Injectable } from '@nestjs/common';
import { CaseStore, notFound, openActions, translateDatabaseError } from '@one-window/case-engine';
import { type Actor, printedReceiptCode, type SealedField, stageNames } from '@one-window/contracts';
import { FieldCipher, maskedParty } from '@one-window/privacy';
import { timeLimitRule } from '@one-window/law';
import { POOL } from '@one-window/service-host';
import { chineseDay, civilDateOf, computeDeadline, instant } from '@one-window/time-limits';
import type { Pool } from 'pg';
import { groupsToChoose } from '../domain/group';
import { everyPartyEver, type IntakeCase, parties } from '../domain/case-state';
import type { IntakeCommand } from '../intake.commands';
import { receiptCodeOf } from '../features/register-case/receipt';
import { correctionView } from './correction-view';
import { intakeModel } from '../intake.model';
import type { IntakeCaseView, ReceiptView } from './case-view.schema';

/** The window's file as a person may see it: personal fields masked. */
@Injectable()
export class CaseView {
  constructor(
    private readonly cases: CaseStore<IntakeCase, IntakeCommand>,
    private readonly cipher: FieldCipher,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  async of(caseId: string, actor: Actor): Promise<IntakeCaseView> {
    const { state, version, sequence } = await this.cases.view(caseId, actor);
    const { holder, supplement, supplements, ending, reopening, registeredAt, clocks } = state;
    const {
      receiptCode: _printed,
      receiptLookups: _hashes,
      amended: _count,
      former,
      ...registration
    } = state.registration ?? {};
    return {
      caseId,
      stage: state.stage,
      stageName: stageNames.intake[state.stage],
      version,
      position: `intake:${sequence}`,
      ...openActions(intakeModel, state, actor),
      registeredAt,
      ...registration,
      parties: parties(state).map((party) => maskedParty(this.cipher, caseId, party)),
      formerParties: (former ?? []).map((party) => maskedParty(this.cipher, caseId, party)),
      groups: groupsToChoose(state).map(({ basis, ...notice }) => ({ ...notice, basis: basis.zh, basisEn: basis.en })),
      supplement,
      supplements,
      corrections: (state.corrections ?? []).map((one) =>
        correctionView({ cipher: this.cipher, caseId, everyone: everyPartyEver(state) }, one),
      ),
      holder: holder && { organisationId: holder.organisationId, name: holder.name, since: holder.since },
      ending,
      reopening,
      clocks,
    };
  }

  /**
   * What the applicant takes home: number, code for the public page, what was filed and by whom, and what comes next:
   * `triageBy`, a Shanghai civil date, is the day by which the centre has to find who takes the case (L-38a).
   */
  async receipt(caseId: string, actor: Actor): Promise<ReceiptView> {
    const { state } = await this.cases.view(caseId, actor);
    const { registration, registeredAt } = state;
    if (!registration || registeredAt === undefined) throw notFound(caseId);
    const { lastDay: triageBy } = computeDeadline({
      rule: timeLimitRule('L-38a'),
      startedOn: civilDateOf(instant(registeredAt)),
      calendar: this.cases.contextFor(actor).calendar,
    });
    return {
      caseId,
      caseNumber: registration.caseNumber,
      registeredAt,
      title: registration.title,
      claims: registration.claims,
      parties: parties(state).map(({ role, name }) => ({ role, name })),
      registeredBy: await this.registeredBy(caseId),
      triageBy,
      ...this.statusCode(caseId, triageBy, registration.receiptCode),
    };
  }

  private async registeredBy(caseId: string): Promise<string | undefined> {
    try {
      const { rows } = await this.pool.query<{ actor: Actor }>({
        name: 'registered-by',
        text: `select actor from event_log where case_id = $1 and case_version = 1`,
        values: [caseId],
      });
      return rows[0]?.actor.name;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  private statusCode(caseId: string, triageBy: string, sealed: SealedField | undefined) {
    const next = `中心最迟于${chineseDay(triageBy)}完成分流，承办组织应当在三个工作日内签收；`;
    if (!sealed) return { next: `${next}进展可凭编号向窗口查询。` };
    return {
      receiptCode: printedReceiptCode(receiptCodeOf(caseId, sealed, this.cipher)),
      next: `${next}进展可凭查询码和登记时所留电话号码的后四位在公开查询页查看，也可向窗口查询。`,
    };
  }
}

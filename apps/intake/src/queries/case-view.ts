import { Injectable } from '@nestjs/common';
import { type Actor, type Party, printedReceiptCode, type SealedField, stageNames } from '@one-window/contracts';
import { allowedActions, CaseStore } from '@one-window/messaging';
import { FieldCipher, maskAddress, maskIdentityNumber, maskMobile } from '@one-window/privacy';
import { type IntakeCase, parties } from '../domain/intake-case';
import type { IntakeCommand } from '../domain/transitions';
import { receiptCodeOf } from '../features/register-case/receipt';
import { intakeModel } from '../intake.model';

/** The window's file as a person may see it: personal fields masked. */
@Injectable()
export class CaseView {
  constructor(
    private readonly cases: CaseStore<IntakeCase, IntakeCommand>,
    private readonly cipher: FieldCipher,
  ) {}

  async of(caseId: string, actor: Actor) {
    const { state, version, sequence } = await this.cases.view(caseId, actor);
    const { holder, supplement, supplements, ending, registeredAt, clocks } = state;
    const { receiptCode: _printed, receiptLookups: _hashes, ...registration } = state.registration ?? {};
    return {
      caseId,
      stage: state.stage,
      stageName: stageNames.intake[state.stage],
      version,
      position: `intake:${sequence}`,
      allowedActions: allowedActions(intakeModel, state, actor),
      registeredAt,
      ...registration,
      parties: parties(state).map((party) => this.masked(caseId, party)),
      supplement,
      supplements,
      holder,
      ending,
      clocks,
    };
  }

  /** What the applicant takes home: number, code for the public page, what was filed, and what comes next. */
  async receipt(caseId: string, actor: Actor) {
    const { state } = await this.cases.view(caseId, actor);
    const { registration, registeredAt } = state;
    return {
      caseId,
      caseNumber: registration?.caseNumber,
      registeredAt,
      title: registration?.title,
      claims: registration?.claims,
      parties: parties(state).map(({ role, name }) => ({ role, name })),
      ...this.statusCode(caseId, registration?.receiptCode),
    };
  }

  private statusCode(caseId: string, sealed: SealedField | undefined) {
    const next = '中心将于登记当日完成分流，承办组织应当在三个工作日内签收；';
    if (!sealed) return { next: `${next}进展可凭编号向窗口查询。` };
    return {
      receiptCode: printedReceiptCode(receiptCodeOf(caseId, sealed, this.cipher)),
      next: `${next}进展可凭查询码和登记时所留手机号码的后四位在公开查询页查看，也可向窗口查询。`,
    };
  }

  private masked(caseId: string, { identityNumber, phone, address, ...open }: Party) {
    const clear = (sealed: Party['phone'], name: string) =>
      sealed && this.cipher.decrypt(sealed.token, `${caseId}:${open.partyId}:${name}`);
    const shown = (name: string, value: string | undefined, mask: (clear: string) => string) =>
      value === undefined ? {} : { [name]: mask(value) };
    return {
      ...open,
      ...shown('identityNumber', clear(identityNumber, 'identityNumber'), maskIdentityNumber),
      ...shown('phone', clear(phone, 'phone'), maskMobile),
      ...shown('address', clear(address, 'address'), maskAddress),
    };
  }
}

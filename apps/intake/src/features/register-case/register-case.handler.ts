import { Injectable } from '@nestjs/common';
import { type Party, Problem, type SealedField } from '@one-window/contracts';
import { checkIdentityNumber } from '@one-window/inputs';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { Clock, newId } from '@one-window/platform';
import { FieldCipher } from '@one-window/privacy';
import { civilDateOf, instant } from '@one-window/time-limits';
import type { IntakeCase } from '../../domain/intake-case';
import { caseNumber, register } from '../../domain/register';
import type { IntakeCommand } from '../../domain/transitions';
import { issueReceipt } from './receipt';
import type { PartyRequest, RegisterCaseRequest } from './register-case.request';

/** Registers a dispute: one number, one receipt, from now on somebody holds it. */
@Injectable()
export class RegisterCase {
  constructor(
    private readonly cases: CaseStore<IntakeCase, IntakeCommand>,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  execute(request: RegisterCaseRequest, context: CommandContext): Promise<CommandAnswer> {
    const caseId = newId();
    const today = this.clock.today();
    refuseUnbornParties(request.parties, today);
    const parties = request.parties.map((party) => this.seal(caseId, party));
    const phones = parties.map(({ partyId }, index) => ({ partyId, phone: request.parties[index]?.phone }));
    const receipt = issueReceipt(caseId, phones, this.cipher);
    const numberToken = newId();
    const series = `${context.actor.organisationId}/${today.slice(0, 4)}`;
    return this.cases.openNumbered(caseId, context, { series, numberToken }, (now) => {
      const registeredOn = civilDateOf(instant(now));
      const { occurredOn, amountFen, externalReference } = request;
      const registration = {
        caseNumber: caseNumber(request.regionCode, registeredOn, numberToken),
        source: request.source,
        ...(externalReference ? { externalReference } : {}),
        title: request.title,
        facts: request.facts,
        claims: request.claims,
        ...(amountFen === undefined ? {} : { amountFen }),
        parties,
        ...(occurredOn ? { occurredOn } : {}),
        regionCode: request.regionCode,
        appliedOn: request.appliedOn ?? registeredOn,
        urgent: request.urgent ?? false,
        pendingElsewhere: request.pendingElsewhere ?? false,
        ...receipt,
      };
      return register(registration, registeredOn);
    });
  }

  private seal(caseId: string, { identityNumber, phone, address, ...open }: PartyRequest): Party {
    const partyId = newId();
    const sealed = (value: string, name: string): SealedField => ({
      token: this.cipher.encrypt(value, `${caseId}:${partyId}:${name}`),
      index: this.cipher.blindIndex(value, name),
    });
    return {
      partyId,
      ...open,
      ...(identityNumber ? { identityNumber: sealed(identityNumber, 'identityNumber') } : {}),
      ...(phone ? { phone: sealed(phone, 'phone') } : {}),
      ...(address ? { address: sealed(address, 'address') } : {}),
    };
  }
}

/** The check digit is checked at the edge; that the birth date is not ahead needs today's date. */
const refuseUnbornParties = (parties: readonly PartyRequest[], today: string): void => {
  parties.forEach(({ identityNumber }, index) => {
    const check = identityNumber === undefined ? undefined : checkIdentityNumber(identityNumber, today);
    if (!check || check.ok) return;
    const field = `parties.${index}.identityNumber`;
    throw new Problem('invalid-request', { errors: [{ field, rule: 'identityNumber', zh: check.zh, en: check.en }] });
  });
};

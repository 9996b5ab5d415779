import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import {
  type Actor,
  mayRegisterFrom,
  namesRegion,
  type Party,
  printedReceiptCode,
  Problem,
  regionList,
  regionPath,
} from '@one-window/contracts';
import type { SealedField } from '@one-window/contracts';
import { Clock, type FieldError, invalidField, invalidFields, newId } from '@one-window/platform';
import { FieldCipher, type PersonalField, sealPersonal } from '@one-window/privacy';
import { capacityByAge } from '../../domain/capacity';
import type { IntakeCase } from '../../domain/case-state';
import { receiptRoles } from '../../domain/policies';
import { caseNumber, register } from '../../domain/register';
import type { IntakeCommand } from '../../intake.commands';
import { ExternalReferences, isRegisteredBefore } from '../../queries/external-references';
import { besideDocument, checkedDocument } from '../told-of-a-party';
import { issueReceipt, receiptCodeOf } from './receipt';
import type { PartyRequest, RegisterCaseRequest } from './register-case.request';

/** What whoever registered takes away at once: the number people quote, and the printed code of the public page. */
export interface RegistrationAnswer extends CommandAnswer {
  caseNumber: string;
  /** Absent when nobody gave a telephone number, and for whoever hands out no receipts: it opens the parties' page. */
  receiptCode?: string;
}

/** Registers a dispute: one number, one receipt, from now on somebody holds it. */
@Injectable()
export class RegisterCase {
  constructor(
    private readonly cases: CaseStore<IntakeCase, IntakeCommand>,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly references: ExternalReferences,
  ) {}

  /** @throws Problem external-reference-registered with the first case of that number of the source. */
  async execute(request: RegisterCaseRequest, context: CommandContext): Promise<RegistrationAnswer> {
    const caseId = newId();
    try {
      return await this.withReceipt(await this.open(caseId, request, context), context);
    } catch (error) {
      if (!isRegisteredBefore(error)) throw error;
      // The same command sent twice at once runs into its own reference before its own key.
      const repeated = await this.cases.answeredBefore(caseId, context);
      if (repeated) return await this.withReceipt(repeated, context);
      const registered = await this.references.first(request.source, request.externalReference ?? '');
      throw new Problem('external-reference-registered', { registered });
    }
  }

  /** The database drew the number in the statement that opened the case; it and the code never change again. */
  private async withReceipt(answer: CommandAnswer, { actor }: CommandContext): Promise<RegistrationAnswer> {
    const { registration } = (await this.cases.load(answer.caseId)).state;
    if (!registration) throw new Error(`the registration of ${answer.caseId} is gone`);
    const { caseNumber: number, receiptCode: sealed } = registration;
    const handsOut = receiptRoles.some((role) => actor.roles.includes(role));
    const code = handsOut && sealed && printedReceiptCode(receiptCodeOf(answer.caseId, sealed, this.cipher));
    return { ...answer, caseNumber: number, ...(code ? { receiptCode: code } : {}) };
  }

  private open(caseId: string, request: RegisterCaseRequest, context: CommandContext): Promise<CommandAnswer> {
    const today = this.clock.today();
    refuseForeignSource(request, context.actor);
    refuseDisagreement(request);
    refuseUntoldDocuments(request.parties);
    refusePersonsOfNone(request.parties);
    const parties = request.parties.map((party, index) => this.seal(caseId, party, today, `parties.${index}.`));
    const phones = parties.map(({ partyId }, index) => ({ partyId, phone: request.parties[index]?.phone }));
    const receipt = issueReceipt(caseId, phones, this.cipher);
    const numberToken = newId();
    // Of the whole house: the number does not say who registered.
    const series = today.slice(0, 4);
    return this.cases.openNumbered(caseId, context, { series, numberToken }, ({ today: registeredOn }) => {
      const { occurredOn, amountFen, externalReference, another, anotherReason } = request;
      const registration = {
        caseNumber: caseNumber(request.regionCode, registeredOn, numberToken),
        source: request.source,
        ...(externalReference ? { externalReference } : {}),
        ...(another ? { another: { reason: anotherReason ?? '' } } : {}),
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

  private seal(caseId: string, told: PartyRequest, today: string, path: string): Party {
    const { identityNumber, phone, address, ethnicity, birthDate: _, sex: __, ...open } = told;
    const partyId = newId();
    const document = checkedDocument(open.documentKind, identityNumber, { field: `${path}identityNumber`, today });
    const { sex, birthDate } = besideDocument(told, document, { path, numberTold: true, today });
    const capacity = open.capacity ?? document.capacity ?? capacityByAge(birthDate, today);
    const clear = { identityNumber, phone, address, ethnicity, birthDate };
    const sealed = Object.fromEntries(
      Object.entries(clear).flatMap(([field, value]) =>
        value === undefined ? [] : [[field, sealPersonal(this.cipher, caseId, partyId, field as PersonalField, value)]],
      ),
    ) as Partial<Record<PersonalField, SealedField>>;
    return { partyId, ...open, ...(capacity ? { capacity } : {}), ...(sex ? { sex } : {}), ...sealed };
  }
}

/** Some register only what comes to them: a grid worker what is found in the grid. @throws Problem invalid-request. */
const refuseForeignSource = ({ source }: RegisterCaseRequest, { roles }: Actor): void => {
  if (mayRegisterFrom(roles, source)) return;
  throw invalidField(
    'source',
    'source-of-the-role',
    '您的岗位不登记这一来源的纠纷，请到窗口登记',
    'your role does not register disputes of this source; they are registered at a window',
  );
};

/** What only natural persons have. @throws Problem invalid-request. */
const refusePersonsOfNone = (parties: readonly PartyRequest[]): void => {
  const errors = parties.flatMap((party, index): FieldError[] =>
    party.kind === 'natural-person'
      ? []
      : (['sex', 'ethnicity', 'birthDate', 'occupation'] as const)
          .filter((field) => party[field] !== undefined)
          .map((field) => ({
            field: `parties.${index}.${field}`,
            rule: 'needs',
            zh: '只有自然人填写',
            en: 'is of natural persons only',
          })),
  );
  if (errors.length > 0) throw invalidFields(errors);
};

/** Fields that have to agree with each other. @throws Problem invalid-request. */
const refuseDisagreement = (request: RegisterCaseRequest): void => {
  const { another, anotherReason, externalReference, regionCode, regionName } = request;
  const errors: FieldError[] = [];
  const fault = (field: string, rule: string, zh: string, en: string) => errors.push({ field, rule, zh, en });
  if (another && externalReference === undefined) {
    fault('another', 'needs', '只与 externalReference 同时填写', 'is given with externalReference only');
  }
  if (another && anotherReason === undefined) {
    fault('anotherReason', 'needs', '请说明为什么是另一件纠纷', 'say why it is another quarrel');
  }
  if (!another && anotherReason !== undefined) {
    fault('anotherReason', 'needs', '只与 another: true 同时填写', 'is given with another: true only');
  }
  if (regionName !== undefined && !namesRegion(regionCode, regionName)) {
    const meant = regionPath(regionCode);
    fault(
      'regionName',
      'regionName',
      `按${regionList.zh}，代码 ${regionCode} 是${meant}；请核对代码出自哪份名单`,
      `in the ${regionList.en}, code ${regionCode} is ${meant}; check which list your code is from`,
    );
  }
  if (errors.length > 0) throw invalidFields(errors);
};

/** A kind says whose number it is, of a person; what is of no known kind says who issued it. @throws Problem invalid-request. */
const refuseUntoldDocuments = (parties: readonly PartyRequest[]): void => {
  const errors = parties.flatMap(({ kind, identityNumber, documentKind, documentIssuer }, index): FieldError[] => {
    const fault = (field: string, zh: string, en: string) => [
      { field: `parties.${index}.${field}`, rule: 'needs', zh, en },
    ];
    if (documentKind === undefined && documentIssuer === undefined) return [];
    if (identityNumber === undefined) {
      const field = documentKind === undefined ? 'documentIssuer' : 'documentKind';
      return fault(field, '只与 identityNumber 同时填写', 'is given with identityNumber only');
    }
    if (kind !== 'natural-person') {
      return fault('documentKind', '只有自然人有身份证件', 'is of natural persons only');
    }
    if (documentKind !== 'other-document' || documentIssuer !== undefined) return [];
    return fault(
      'documentIssuer',
      '请填写签发该证件的国家（地区）或者机关',
      'say which country or authority issued it',
    );
  });
  if (errors.length > 0) throw invalidFields(errors);
};

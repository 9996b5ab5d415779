import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { type EventData, type Party, type PartyFields, type SealedField } from '@one-window/contracts';
import { checkDocument, type DocumentKind } from '@one-window/inputs';
import { invalidField } from '@one-window/platform';
import { FieldCipher, openPersonal, type PersonalField, personalFields, sealPersonal } from '@one-window/privacy';
import { type IntakeCase, parties } from '../../domain/case-state';
import { correctParty, type Wanted } from '../../domain/correct';
import type { CorrectContactRequest } from '../correct-contact/correct-contact.request';
import { issueReceipt, lookupOf } from '../register-case/receipt';
import type { CorrectPartyRequest } from './correct-party.request';

type Correcting = 'correct-party' | 'correct-contact';
type Told = CorrectContactRequest & Partial<CorrectPartyRequest>;
const USUAL: DocumentKind = 'resident-identity-card';

/** Seals what is told of a party anew, and opens the receipt to the number at which they are reached now. */
@Injectable()
export class PartyCorrections {
  constructor(
    private readonly cases: CaseStore<IntakeCase, Correcting>,
    private readonly cipher: FieldCipher,
  ) {}

  /** @throws Problem invalid-request for a number that is not of the document that is told or registered. */
  correct(command: Correcting, caseId: string, request: Told, context: CommandContext): Promise<CommandAnswer> {
    const { partyId, reason } = request;
    return this.cases.change(command, caseId, context, (state, { today }) => {
      const party = parties(state).find((candidate) => candidate.partyId === partyId);
      if (party) this.refuseOtherDocument(caseId, party, request, today);
      const wanted = { ...this.wantedOf(caseId, request), ...confirmationOf(request, party) };
      return correctParty(state, partyId, { wanted, reason, receipt: this.receiptOf(state, caseId, request) }, today);
    });
  }

  private wantedOf(caseId: string, request: Told): Wanted<PartyFields> {
    const { partyId, role, kind, name, creditCode, regionCode } = request;
    const sealed = Object.fromEntries(
      personalFields.map((field) => [field, this.sealed(caseId, partyId, field, request[field])]),
    );
    return { role, kind, name, creditCode, regionCode, ...sealed, ...documentOf(request) };
  }

  private sealed(
    caseId: string,
    partyId: string,
    field: PersonalField,
    clear: string | null | undefined,
  ): SealedField | null | undefined {
    return clear ? sealPersonal(this.cipher, caseId, partyId, field, clear) : nothingOf(clear);
  }

  /** Number and kind have to fit, whichever of them is told anew and whichever stays. */
  private refuseOtherDocument(caseId: string, party: Party, request: Told, today: string): void {
    const { identityNumber, documentKind = party.documentKind } = request;
    if (request.documentKind === undefined && !identityNumber) return;
    const number =
      identityNumber === undefined ? openPersonal(this.cipher, caseId, party, 'identityNumber') : identityNumber;
    const check = number ? checkDocument(documentKind ?? USUAL, number, today) : undefined;
    if (!check || check.ok) return;
    throw invalidField(identityNumber ? 'identityNumber' : 'documentKind', 'identityNumber', check.zh, check.en);
  }

  private receiptOf(
    { registration }: IntakeCase,
    caseId: string,
    { partyId, phone }: Told,
  ): Pick<EventData['intake.party-corrected.v1'], 'receiptCode' | 'receiptLookups'> {
    if (!phone) return {};
    const printed = registration?.receiptCode;
    return printed
      ? { receiptLookups: [lookupOf(caseId, printed, { partyId, phone }, this.cipher)] }
      : issueReceipt(caseId, [{ partyId, phone }], this.cipher);
  }
}

/** Null is said, absent is not. */
const nothingOf = (clear: string | null | undefined): null | undefined => (clear === null ? null : undefined);

/** The usual document is not named, and nobody is asked who issued it; without a number there is none. */
const documentOf = ({ identityNumber, documentKind, documentIssuer }: Told): Wanted<PartyFields> => {
  if (identityNumber === null) return { documentKind: null, documentIssuer: null };
  const isUsual = documentKind === USUAL || documentKind === null;
  const issuer = documentIssuer === undefined && isUsual ? null : documentIssuer;
  return {
    ...(documentKind === undefined ? {} : { documentKind: isUsual ? null : documentKind }),
    ...(issuer === undefined ? {} : { documentIssuer: issuer }),
  };
};

/** Who confirmed the address for service and when, told together; where one of them was told before, the other is enough. */
const confirmationOf = (
  { serviceAddress, serviceAddressConfirmedBy: by, serviceAddressConfirmedOn: on }: Told,
  party: Party | undefined,
): Wanted<PartyFields> => {
  if (by === null) return { serviceAddressConfirmed: null };
  const told = serviceAddress === undefined ? party?.serviceAddressConfirmed : undefined;
  // An address that nobody has confirmed yet carries no confirmation of the one before it.
  if (by === undefined && on === undefined)
    return serviceAddress === undefined ? {} : { serviceAddressConfirmed: null };
  const confirmed = { by: by ?? told?.by, on: on ?? told?.on };
  if (confirmed.by === undefined || confirmed.on === undefined) {
    const field = confirmed.by === undefined ? 'serviceAddressConfirmedBy' : 'serviceAddressConfirmedOn';
    throw invalidField(field, 'needs', '确认人和确认日期应当同时填写', 'who confirmed it and when are given together');
  }
  return { serviceAddressConfirmed: { by: confirmed.by, on: confirmed.on } };
};

import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { Party, PartyFields } from '@one-window/contracts';
import { FieldCipher, openPersonal } from '@one-window/privacy';
import { capacityByAge } from '../../domain/capacity';
import { type IntakeCase, parties } from '../../domain/case-state';
import { correctParty, type Wanted } from '../../domain/correct';
import type { CorrectContactRequest } from '../correct-contact/correct-contact.request';
import {
  besideDocument,
  checkedDocument,
  confirmationOf,
  documentOf,
  receiptFor,
  sealedFields,
  type ToldOfPerson,
} from '../told-of-a-party';
import type { CorrectPartyRequest } from './correct-party.request';

type Correcting = 'correct-party' | 'correct-contact';
type Told = CorrectContactRequest & Partial<CorrectPartyRequest>;

/** Seals what is told of a party anew, and opens the receipt to the number at which they are reached now. */
@Injectable()
export class PartyCorrections {
  constructor(
    private readonly cases: CaseStore<IntakeCase, Correcting>,
    private readonly cipher: FieldCipher,
  ) {}

  /** @throws Problem invalid-request for a number that is not of the document that is told or registered. */
  correct(command: Correcting, caseId: string, request: Told, context: CommandContext): Promise<CommandAnswer> {
    const { partyId, phone, reason } = request;
    return this.cases.change(command, caseId, context, (state, { today }) => {
      const party = parties(state).find((candidate) => candidate.partyId === partyId);
      const wanted = this.wantedOf(caseId, party, request, today);
      const receipt = receiptFor(this.cipher, state, { partyId, phone });
      return correctParty(state, partyId, { wanted, reason, receipt }, today);
    });
  }

  private wantedOf(caseId: string, party: Party | undefined, request: Told, today: string): Wanted<PartyFields> {
    const { partyId, role, kind, name, creditCode, regionCode, capacity, occupation } = request;
    const document = party && this.documentToday(caseId, party, request, today);
    const beside = this.besideToday(caseId, party, request, { onDocument: document ?? {}, today });
    const byAge = document?.capacity ?? (beside.birthDate ? capacityByAge(beside.birthDate, today) : undefined);
    return {
      role,
      kind,
      name,
      creditCode,
      regionCode,
      occupation,
      sex: beside.sex,
      capacity: capacity === undefined ? byAge : capacity,
      ...sealedFields(this.cipher, { caseId, partyId }, request, beside),
      ...documentOf(request),
      ...confirmationOf(request, party),
    };
  }

  /** Sex and birth date as they stay or are told anew: what a new number contradicts has to be told anew with it. */
  private besideToday(
    caseId: string,
    party: Party | undefined,
    { sex, birthDate, identityNumber }: Told,
    { onDocument, today }: { onDocument: ReturnType<typeof checkedDocument>; today: string },
  ): ToldOfPerson {
    const numberTold = typeof identityNumber === 'string';
    const told = besideDocument({ sex, birthDate }, onDocument, { numberTold, today });
    if (!party) return told;
    // What stood there beside no number is the document's from now on.
    const stood = { sex: party.sex, birthDate: openPersonal(this.cipher, caseId, party, 'birthDate') };
    const gone = (field: keyof ToldOfPerson): ToldOfPerson =>
      onDocument[field] !== undefined && stood[field] !== undefined ? { [field]: null } : {};
    return { ...told, ...gone('sex'), ...gone('birthDate') };
  }

  /** Number and kind have to fit, whichever of them is told anew and whichever stays. */
  private documentToday(caseId: string, party: Party, request: Told, today: string) {
    const { identityNumber, documentKind, sex, birthDate } = request;
    if (documentKind === undefined && !identityNumber && !sex && !birthDate) return undefined;
    const number =
      identityNumber === undefined ? openPersonal(this.cipher, caseId, party, 'identityNumber') : identityNumber;
    const field = identityNumber ? 'identityNumber' : 'documentKind';
    return checkedDocument(documentKind === undefined ? party.documentKind : documentKind, number, { field, today });
  }
}

import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import type { Decision, EventData, Party } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { FieldCipher } from '@one-window/privacy';
import { capacityByAge } from '../../domain/capacity';
import type { IntakeCase } from '../../domain/case-state';
import type { NewParty } from '../party-fields';
import {
  besideDocument,
  checkedDocument,
  confirmationOf,
  documentOf,
  receiptFor,
  sealedFields,
} from '../told-of-a-party';

type Bringing = 'add-party' | 'replace-party';
type Receipt = Pick<EventData['intake.party-added.v1'], 'receiptCode' | 'receiptLookups'>;
/** What becomes of the new party: its side is said by the command. */
export type Decide = (state: IntakeCase, party: Omit<Party, 'role'>, receipt: Receipt, today: string) => Decision;

/** Takes in somebody who was not a party before: personal fields sealed, the receipt opened to their telephone. */
@Injectable()
export class NewParties {
  constructor(
    private readonly cases: CaseStore<IntakeCase, Bringing>,
    private readonly cipher: FieldCipher,
  ) {}

  /** @throws Problem invalid-request for a number that is not of its document. */
  bring(
    command: Bringing,
    caseId: string,
    told: NewParty,
    context: CommandContext,
    decide: Decide,
  ): Promise<CommandAnswer> {
    const partyId = newId();
    return this.cases.change(command, caseId, context, (state, { today }) => {
      const { phone } = told;
      const party = this.partyOf(caseId, partyId, told, today);
      return decide(state, party, receiptFor(this.cipher, state, { partyId, phone }), today);
    });
  }

  private partyOf(caseId: string, partyId: string, told: NewParty, today: string): Omit<Party, 'role'> {
    const { kind = 'natural-person', name = '', creditCode, regionCode, documentKind, identityNumber } = told;
    const document = checkedDocument(documentKind, identityNumber, { field: 'identityNumber', today });
    const { sex, birthDate } = besideDocument(told, document, { numberTold: true, today });
    return {
      partyId,
      kind,
      name,
      ...said({
        creditCode,
        regionCode,
        capacity: told.capacity ?? document.capacity ?? capacityByAge(birthDate ?? undefined, today),
        sex,
        occupation: told.occupation,
        ...sealedFields(this.cipher, { caseId, partyId }, told, { birthDate }),
        ...documentOf(told),
        ...confirmationOf(told, undefined),
      }),
    };
  }
}

/** Without what was not told. */
const said = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as {
    [F in keyof T]?: NonNullable<T[F]>;
  };

import { chineseDay, englishDay } from '@one-window/time-limits';
import { Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { disputeKindCodes, sourceChannelCodes } from '../codes';
import { agreementForms, restsOfDisputes, risks, signerKinds, subjectMatters } from '../for-pages/road-codes';
import { caseEvent } from './case-event';
import {
  Amended,
  codeOf,
  Day,
  MediatorRef,
  Name,
  Obligation,
  OrganisationRef,
  Party,
  Remedy,
  SignedBy,
  Text,
  Uuid,
} from './common';
import { en, zh } from './sentence-words';

/** Absent while the agreement binds every party, as each did before drafts told it. */
const UnboundPartyIds = Type.Optional(
  Type.Array(Uuid, {
    minItems: 1,
    uniqueItems: true,
    description: 'Parties whom the agreement does not bind: third parties, and who does not join in one on a part',
  }),
);

/** Absent while whoever signed the part that is taken over joins in the rest too. */
const PartOnlyPartyIds = Type.Optional(
  Type.Array(Uuid, {
    minItems: 1,
    uniqueItems: true,
    description: 'Bound by the part that is taken over and by nothing else: their signatures of it stand',
  }),
);

/** Absent while the agreement settles the whole dispute. */
const Rest = Type.Optional(
  Type.Object(
    { mediation: codeOf(restsOfDisputes), openClaims: Text },
    { description: 'A part is settled (E04): what is not, and what becomes of it' },
  ),
);

/** Civil Code art. 634 is the model; between other parties than buyer and seller it holds only where they agreed on it. */
const Acceleration = Type.Optional(
  Type.Boolean({
    description: 'Agreed: once an instalment is overdue, all that the debtor still owes the creditor is due',
  }),
);

/** What the parties agree on: drawn up, signed by each whom it binds, in force. */
export const agreementEvents = {
  'mediation.agreement-drafted.v1': caseEvent(
    {
      agreementId: Uuid,
      version: Type.Integer({ minimum: 1 }),
      form: codeOf(agreementForms),
      content: Text,
      obligations: Type.Array(Obligation),
      performedOnTheSpot: Type.Boolean(),
      acceleration: Acceleration,
      unboundPartyIds: UnboundPartyIds,
      partOnlyPartyIds: PartOnlyPartyIds,
      rest: Rest,
      subjectMatter: codeOf(subjectMatters),
    },
    {
      zh: {
        name: '制作协议',
        sentence: ({ version, rest }) => `制作调解协议第 ${version} 稿${rest ? '（部分达成协议）' : ''}`,
      },
      en: {
        name: 'Agreement drafted',
        sentence: ({ version, rest }) =>
          `Version ${version} of the agreement was drawn up${rest ? ', on a part of the dispute' : ''}`,
      },
    },
  ),
  'mediation.agreement-signed.v1': caseEvent(
    {
      agreementId: Uuid,
      version: Type.Integer({ minimum: 1 }),
      signer: Type.Object({ kind: codeOf(signerKinds), id: Uuid, name: Name }),
      by: Type.Optional(SignedBy),
      signedOn: Day,
      method: codeOf(['signature', 'seal', 'fingerprint', 'electronic'] as const),
    },
    {
      zh: {
        name: '签署',
        sentence: ({ signer, by, signedOn, method }) =>
          `${by ? `${zhNames.representativeKinds[by.kind]}${by.name}代` : ''}${signer.name}于${chineseDay(signedOn)}在调解协议上${zh.signMethods[method]}`,
      },
      en: {
        name: 'Signed',
        sentence: ({ signer, by, signedOn, method }) =>
          `${signer.name} signed the agreement ${en.signMethods[method]} on ${englishDay(signedOn)}${by ? `, through ${en.lower(enNames.representativeKinds[by.kind])} ${by.name}` : ''}`,
      },
    },
  ),
  'mediation.agreement-effective.v1': caseEvent(
    {
      agreementId: Uuid,
      version: Type.Integer({ minimum: 1 }),
      caseNumber: Name,
      disputeKind: codeOf(disputeKindCodes),
      effectiveOn: Day,
      form: codeOf(agreementForms),
      content: Text,
      obligations: Type.Array(Obligation),
      performedOnTheSpot: Type.Boolean(),
      acceleration: Acceleration,
      unboundPartyIds: UnboundPartyIds,
      partOnlyPartyIds: PartOnlyPartyIds,
      rest: Rest,
      remedies: Type.Optional(
        Type.Array(Remedy, { description: 'Ways that stay open for the rest, where its mediation ends' }),
      ),
      subjectMatter: codeOf(subjectMatters),
      parties: Type.Array(Party, { minItems: 2 }),
      organisation: OrganisationRef,
      mediators: Type.Array(MediatorRef, { minItems: 1 }),
      urgent: Type.Optional(Type.Boolean({ description: 'The window asked for the case to go before others' })),
      risk: Type.Optional(codeOf(risks, 'As triage classified it')),
      source: Type.Optional(codeOf(sourceChannelCodes)),
      invitedBy: Type.Optional(Type.String({ description: 'Code of the court that sent the dispute, as in 晋0502' })),
      regionCode: Type.Optional(Type.String({ description: 'Where the dispute arose' })),
      amended: Amended,
    },
    {
      zh: {
        name: '协议生效',
        sentence: ({ effectiveOn, rest }) =>
          `调解协议自${chineseDay(effectiveOn)}起生效${rest ? `；其余部分${zhNames.restsOfDisputes[rest.mediation]}：${rest.openClaims}` : ''}`,
      },
      en: {
        name: 'Agreement in force',
        sentence: ({ effectiveOn, rest }) =>
          `The agreement is in force from ${englishDay(effectiveOn)}${rest ? `; ${en.lower(enNames.restsOfDisputes[rest.mediation])}: ${rest.openClaims}` : ''}`,
      },
    },
  ),
} as const;

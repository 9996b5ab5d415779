import { type Static, Type } from '@sinclair/typebox';
import { enNames } from '../code-names/en';
import { zhNames } from '../code-names/zh';
import { consentMethods, partyRoles, successionGrounds } from '../for-pages/road-codes';
import { chineseDay, englishDay } from '@one-window/time-limits';
import { changesBetween, changeWords } from './amendment-words';
import { caseEvent } from './case-event';
import {
  codeOf,
  Day,
  Name,
  NamedRepresentative,
  Party,
  PartyFields,
  RegistrationFields,
  Representative,
  SealedField,
  Text,
  Uuid,
} from './common';
import { en, zh } from './sentence-words';

/** What every amendment of a registration says. */
const amending = {
  amendment: Type.Integer({
    minimum: 1,
    description:
      'Which amendment of this case it is: 1 for the first. Who has it from elsewhere tells by it what is newer',
  }),
  reason: Text,
};

/** A field in `before` only was taken away, in `after` only was not told before; what is in neither stays as it was. */
const changed = <F extends typeof RegistrationFields | typeof PartyFields>(fields: F) => ({
  before: fields,
  after: fields,
});

/** The receipt, where a telephone that opens the public page changed or came. */
const receipt = {
  receiptCode: Type.Optional(SealedField),
  receiptLookups: Type.Optional(
    Type.Array(Type.Object({ partyId: Uuid, index: Type.String() }), {
      description: 'Keyed hashes as at the registration, in place of those of this party',
    }),
  ),
};

const told = {
  zh: ({ role, name }: Static<typeof Party>): string => `${zhNames.partyRoles[role]}${name}`,
  en: ({ role, name }: Static<typeof Party>): string => `${en.lower(enNames.partyRoles[role])} ${name}`,
};
const standing = {
  zh: ({ kind, name, relation, authority }: Static<typeof Representative>): string => {
    const more = [relation, authority && zhNames.authorities[authority]].filter(Boolean).join('，');
    return `${zhNames.representativeKinds[kind]}${name}${more === '' ? '' : `（${more}）`}`;
  },
  en: ({ kind, name, relation, authority }: Static<typeof Representative>): string => {
    const more = [relation, authority && en.lower(enNames.authorities[authority])].filter(Boolean).join(', ');
    return `${en.lower(enNames.representativeKinds[kind])} ${name}${more === '' ? '' : ` (${more})`}`;
  },
};

export const amendmentEvents = {
  'intake.registration-corrected.v1': caseEvent(
    { ...amending, ...changed(RegistrationFields) },
    {
      zh: {
        name: '更正登记',
        sentence: ({ before, after, reason }) =>
          `更正登记：${changeWords('zh', changesBetween(before, after))}。原因：${reason}`,
      },
      en: {
        name: 'Registration corrected',
        sentence: ({ before, after, reason }) =>
          `Registration corrected: ${changeWords('en', changesBetween(before, after))}. Reason: ${reason}`,
      },
    },
  ),
  'intake.party-corrected.v1': caseEvent(
    { ...amending, partyId: Uuid, ...changed(PartyFields), ...receipt },
    {
      zh: {
        name: '更正当事人',
        sentence: ({ partyId, before, after, reason }, { sides }) =>
          `更正${sides([partyId])}的${changeWords('zh', changesBetween(before, after))}。原因：${reason}`,
      },
      en: {
        name: 'Party corrected',
        sentence: ({ partyId, before, after, reason }, { sides }) =>
          `Corrected of ${sides([partyId])}: ${changeWords('en', changesBetween(before, after))}. Reason: ${reason}`,
      },
    },
  ),
  'intake.party-added.v1': caseEvent(
    { ...amending, party: Party, ...receipt },
    {
      zh: { name: '追加当事人', sentence: ({ party, reason }) => `追加${told.zh(party)}。原因：${reason}` },
      en: { name: 'Party added', sentence: ({ party, reason }) => `Added: ${told.en(party)}. Reason: ${reason}` },
    },
  ),
  'intake.party-left.v1': caseEvent(
    { ...amending, partyId: Uuid },
    {
      zh: {
        name: '当事人退出',
        sentence: ({ partyId, reason }, { sides }) => `${sides([partyId])}退出。原因：${reason}`,
      },
      en: {
        name: 'Party left',
        sentence: ({ partyId, reason }, { sides }) => `No longer a party: ${sides([partyId])}. Reason: ${reason}`,
      },
    },
  ),
  'intake.party-replaced.v1': caseEvent(
    { ...amending, partyId: Uuid, ground: codeOf(successionGrounds), party: Party, ...receipt },
    {
      zh: {
        name: '变更当事人',
        sentence: ({ partyId, ground, party, reason }, { sides }) =>
          `${sides([partyId])}由其${zhNames.successionGrounds[ground]}${party.name}承受。原因：${reason}`,
      },
      en: {
        name: 'Party replaced',
        sentence: ({ partyId, ground, party, reason }, { sides }) =>
          `${party.name} in place of ${sides([partyId])}, as ${en.lower(enNames.successionGrounds[ground])}. Reason: ${reason}`,
      },
    },
  ),
  'intake.representative-named.v1': caseEvent(
    { ...amending, partyId: Uuid, representative: NamedRepresentative },
    {
      zh: {
        name: '登记代理人',
        sentence: ({ partyId, representative, reason }, { sides }) =>
          `登记${sides([partyId])}的${standing.zh(representative)}，依据：${reason}`,
      },
      en: {
        name: 'Representative named',
        sentence: ({ partyId, representative, reason }, { sides }) =>
          `For ${sides([partyId])}: ${standing.en(representative)}; ground: ${reason}`,
      },
    },
  ),
  'intake.representative-ended.v1': caseEvent(
    { ...amending, partyId: Uuid, representative: Representative },
    {
      zh: {
        name: '代理终止',
        sentence: ({ partyId, representative, reason }, { sides }) =>
          `${sides([partyId])}的${standing.zh(representative)}不再代理。原因：${reason}`,
      },
      en: {
        name: 'Representation ended',
        sentence: ({ partyId, representative, reason }, { sides }) =>
          `No longer for ${sides([partyId])}: ${standing.en(representative)}. Reason: ${reason}`,
      },
    },
  ),
  'intake.group-representatives-chosen.v1': caseEvent(
    {
      ...amending,
      role: codeOf(partyRoles, 'The side whose people chose'),
      chosenOn: Day,
      manner: codeOf(consentMethods),
      representatives: Type.Array(Type.Object({ representativeId: Uuid, partyId: Uuid, name: Name }), { minItems: 1 }),
      representedPartyIds: Type.Array(Uuid, { minItems: 1, description: 'In place of whom they had chosen before' }),
      maySettleForPartyIds: Type.Optional(
        Type.Array(Uuid, { minItems: 1, description: 'Who of them agreed that the representatives settle and sign' }),
      ),
    },
    {
      zh: {
        name: '推选代表人',
        sentence: ({ representatives, representedPartyIds, maySettleForPartyIds = [], chosenOn, manner }, { sides }) =>
          `${sides(representedPartyIds)}于${chineseDay(chosenOn)}${zhNames.consentMethods[manner]}推选${zh.names(representatives)}为代表人${maySettleForPartyIds.length > 0 ? `；${sides(maySettleForPartyIds)}同意代表人代为和解、签署协议` : ''}`,
      },
      en: {
        name: 'Representatives chosen',
        sentence: ({ representatives, representedPartyIds, maySettleForPartyIds = [], chosenOn, manner }, { sides }) =>
          `${sides(representedPartyIds)} chose ${en.names(representatives)} to represent them, ${en.lower(enNames.consentMethods[manner])} on ${englishDay(chosenOn)}${maySettleForPartyIds.length > 0 ? `; ${sides(maySettleForPartyIds)} agreed that they settle and sign` : ''}`,
      },
    },
  ),
  'intake.group-representative-dismissed.v1': caseEvent(
    { ...amending, partyId: Uuid, name: Name, representedPartyIds: Type.Array(Uuid, { minItems: 1 }) },
    {
      zh: {
        name: '代表人不再代表',
        sentence: ({ name, representedPartyIds, reason }, { sides }) =>
          `${name}不再代表${sides(representedPartyIds)}。原因：${reason}`,
      },
      en: {
        name: 'Representative dismissed',
        sentence: ({ name, representedPartyIds, reason }, { sides }) =>
          `${name} no longer represents ${sides(representedPartyIds)}. Reason: ${reason}`,
      },
    },
  ),
} as const;

import { documentKinds } from '@one-window/inputs';
import type { PauseReason } from '@one-window/law';
import { Type, type Static } from '@sinclair/typebox';
import { roles } from '../for-pages/roles';
import { openLists, remedyKindCodes } from '../codes';
import {
  authorities,
  capacities,
  consentMethods,
  holderKinds,
  obligationKinds,
  partyKinds,
  partyRoles,
  standingCauses,
  representativeKinds,
  sexes,
} from '../for-pages/road-codes';

export const Uuid = Type.String({ format: 'uuid' });
/** SHA-256 in hexadecimal digits. */
export const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
export const Text = Type.String({ minLength: 1, maxLength: 20_000 });
export const Name = Type.String({ minLength: 1, maxLength: 200 });
/** Shanghai civil date, YYYY-MM-DD. */
export const Day = Type.String({ format: 'date' });
/** ISO 8601 UTC instant. */
export const Moment = Type.String({ format: 'date-time' });
/** Renminbi in fen, so that sums are exact. */
export const Fen = Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 });

/** A code: of an open list in its form, with the list's name as a comment; of any other, one of those there are. */
export const codeOf = <T extends string>(codes: readonly T[], description?: string) => {
  const open = openLists.get(codes);
  const valid = open ? { pattern: open.form, $comment: `list: ${open.list}` } : { enum: [...codes] };
  return Type.Unsafe<T>(Type.String({ ...valid, ...(description ? { description } : {}) }));
};

/** A personal field: encrypted, with a keyed hash for equality search. Never the clear text. */
export const SealedField = Type.Object(
  { token: Type.String({ minLength: 1 }), index: Type.Optional(Type.String()) },
  { description: 'Encrypted personal field (AES-256-GCM) and its keyed hash' },
);
export type SealedField = Static<typeof SealedField>;

/** Days that did not count under a limit, from the first to the last. */
export const Pause = Type.Object({ from: Day, until: Day, reason: Type.Unsafe<PauseReason>(Name) });
const Extension = Type.Object({
  by: Type.Integer({ minimum: 1 }),
  unit: Type.Optional(codeOf(['calendar-day', 'working-day'])),
  consentedBy: Type.Array(Name),
  reason: Text,
});

export const RunningClock = Type.Object({
  name: Name,
  rule: Type.String(),
  startedOn: Day,
  dueOn: Day,
  dueAt: Moment,
  provisional: Type.Boolean(),
  ruleVersion: Type.Optional(
    Type.String({ format: 'date', description: 'First day of validity of the rule as it was counted' }),
  ),
  calendarVersion: Type.Optional(
    Type.Integer({ minimum: 1, description: 'Version of the working calendar it was counted with' }),
  ),
  pauses: Type.Optional(Type.Array(Pause, { description: 'Days that did not count' })),
  extensions: Type.Optional(Type.Array(Extension, { description: 'What lengthened it' })),
});

/** A running time limit: unique name within the case, rule id, Shanghai civil dates, and the instant it runs out. */
export type RunningClock = Static<typeof RunningClock>;

const ClockChanges = Type.Object({
  started: Type.Optional(Type.Array(RunningClock)),
  stopped: Type.Optional(Type.Array(Name)),
  ranOut: Type.Optional(
    Type.Array(Name, { description: 'Limits whose last day has passed: they bind until what they wait for is done' }),
  ),
});

/** Who has a case in hand: a desk of the centre (its code as id), an organisation or court (its id), or a pool of them. */
export const Holder = Type.Object({
  kind: codeOf(holderKinds),
  id: Type.Optional(Name),
  name: Type.Optional(Text),
});
export type Holder = Static<typeof Holder>;

/** A command that the road wants next of whoever has this role; `notBefore` where its hour is still to come. */
export const NextStep = Type.Object({ verb: Name, who: codeOf(roles), notBefore: Type.Optional(Moment) });
export type NextStep = Static<typeof NextStep>;

/** Where a case stands in one service, as that service says. */
export const Standing = Type.Object(
  {
    stage: Name,
    since: Type.Optional(
      Type.String({
        format: 'date-time',
        description: 'Instant of the event that made it so; absent where it is this one',
      }),
    ),
    holder: Type.Optional(Holder),
    clocks: Type.Array(Type.Object({ name: Name, dueOn: Day, ranOut: Type.Optional(Type.Literal(true)) }), {
      description: 'Limits that bind now, by name and last day; how they are counted was said when they started',
    }),
    next: Type.Array(NextStep, { description: 'What the road wants next of this service, the first one first' }),
  },
  { description: 'Where the case stands in this service from now on; absent where nothing of it changed' },
);
export type Standing = Static<typeof Standing>;

const Round = Type.Optional(
  Type.Integer({
    minimum: 1,
    description: 'How often the case had begun again when this was recorded; absent in its first round',
  }),
);

/** Clocks that an event starts and stops, and the standing it leads to; every event may carry them. */
export const movements = { clocks: Type.Optional(ClockChanges), standing: Type.Optional(Standing) };

/** The same of an event about a case, and the round of it in which it was recorded. */
export const movementsOfCase = { ...movements, round: Round };

/**
 * A received event changed where the case stands in this service, and no fact of the service's own said so; or an earlier
 * build had not recorded it; or a calendar that was published counts limits of it to another day. Of interest to supervision and to whoever follows a case from outside.
 */
export const standingChanged = Type.Object({
  cause: codeOf(standingCauses),
  clocks: Type.Optional(ClockChanges),
  standing: Standing,
  round: Round,
});

export { documentKinds, type DocumentKind } from '@one-window/inputs';

/** Who stands for a party, named and dated; the paper that says so comes with the materials. */
export const Representative = Type.Object({
  representativeId: Uuid,
  kind: codeOf(representativeKinds),
  name: Name,
  relation: Type.Optional(Type.String({ maxLength: 100, description: 'How a guardian is related to the party' })),
  authority: Type.Optional(codeOf(authorities, 'Of an agent, or of a representative chosen by the group')),
  since: Day,
  partyId: Type.Optional(
    Type.String({ format: 'uuid', description: 'A party too, whom others of the side have chosen' }),
  ),
  manner: Type.Optional(codeOf(consentMethods, 'How those who chose said so')),
});
export type Representative = Static<typeof Representative>;

/** Who stands for a party by law or by a paper; whom a group chose is told with the choice. */
export const NamedRepresentative = Type.Omit(Representative, ['partyId', 'manner']);

/** Who signed in a party's place (Civil Code art. 23, Civil Procedure Law art. 62). */
export const SignedBy = Type.Object(
  { representativeId: Uuid, kind: codeOf(representativeKinds), name: Name },
  { description: 'Who signed in the place of the party' },
);
export type SignedBy = Static<typeof SignedBy>;

export const Party = Type.Object({
  partyId: Uuid,
  role: codeOf(partyRoles),
  kind: codeOf(partyKinds),
  name: Name,
  formerNames: Type.Optional(
    Type.Array(Name, { description: 'Names under which the party was registered before they were corrected' }),
  ),
  identityNumber: Type.Optional(SealedField),
  documentKind: Type.Optional(
    codeOf(documentKinds, 'Whose number `identityNumber` is; a resident identity card where it is not said'),
  ),
  documentIssuer: Type.Optional(Type.String({ maxLength: 100, description: 'Country or authority that issued it' })),
  creditCode: Type.Optional(Type.String({ description: 'GB 32100 unified social credit code; public' })),
  phone: Type.Optional(SealedField),
  address: Type.Optional(SealedField),
  serviceAddress: Type.Optional(SealedField),
  serviceAddressConfirmed: Type.Optional(
    Type.Object({ by: Name, on: Day }, { description: 'Who confirmed the address for service, and when' }),
  ),
  regionCode: Type.Optional(Type.String()),
  capacity: Type.Optional(codeOf(capacities, 'Of a natural person; full where it is not said')),
  sex: Type.Optional(codeOf(sexes, 'Of a natural person whose document does not tell it')),
  ethnicity: Type.Optional(SealedField),
  birthDate: Type.Optional(SealedField),
  occupation: Type.Optional(Type.String({ maxLength: 100, description: 'Of a natural person' })),
  representatives: Type.Optional(Type.Array(Representative)),
});
export type Party = Static<typeof Party>;

/** What of a registration may be corrected, beside its parties. */
export const RegistrationFields = Type.Partial(
  Type.Object({
    title: Name,
    facts: Text,
    claims: Type.Array(Text),
    amountFen: Fen,
    occurredOn: Day,
    regionCode: Type.String(),
    appliedOn: Day,
    urgent: Type.Boolean(),
    pendingElsewhere: Type.Boolean(),
  }),
);
export type RegistrationFields = Static<typeof RegistrationFields>;

/** What of a party may be corrected or completed; personal fields encrypted as at the registration. */
export const PartyFields = Type.Partial(Type.Omit(Party, ['partyId', 'formerNames', 'representatives']));
export type PartyFields = Static<typeof PartyFields>;

/** How far a copy of a registration has come. */
export const Amended = Type.Optional(
  Type.Integer({
    minimum: 1,
    description: 'The last amendment of the registration that is in it; absent before the first',
  }),
);

export const OrganisationRef = Type.Object({ organisationId: Uuid, name: Name });
export type OrganisationRef = Static<typeof OrganisationRef>;

export const MediatorRef = Type.Object({ mediatorId: Uuid, name: Name, presiding: Type.Boolean() });
export type MediatorRef = Static<typeof MediatorRef>;

/** A way that stays open when mediation ends (People's Mediation Law art. 26), with its limit and ground. */
export const Remedy = Type.Object({
  kind: codeOf(remedyKindCodes),
  text: Text,
  limit: Type.Optional(Type.String()),
  basis: Type.String(),
});
export type Remedy = Static<typeof Remedy>;

/** One thing that one party owes another under an agreement. */
export const Obligation = Type.Object({
  obligationId: Uuid,
  kind: codeOf(obligationKinds),
  debtorPartyId: Uuid,
  creditorPartyId: Uuid,
  description: Text,
  amountFen: Type.Optional(Fen),
  dueOn: Day,
  method: Name,
});
export type Obligation = Static<typeof Obligation>;

export const Material = Type.Object({ item: Name, note: Type.Optional(Text) });
export type Material = Static<typeof Material>;

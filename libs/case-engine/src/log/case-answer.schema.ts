import {
  capacities,
  sexes,
  documentKinds,
  MediatorRef,
  Material,
  Obligation,
  OrganisationRef,
  partyKinds,
  partyRoles,
  Remedy,
  Representative,
  risks,
  type RoadService,
  RunningClock,
  stages,
  type StagesOf,
} from '@one-window/contracts';
import {
  type Answer,
  type AnswerSchema,
  codeSchema,
  countSchema,
  daySchema,
  idSchema,
  listSchema,
  momentSchema,
  named,
  objectSchema,
  recordedSchema,
  textSchema,
} from '@one-window/platform';

type Fields = Record<string, AnswerSchema>;

// Parts of a case that more than one service shows, each described once.
export const clockSchema = named('RunningClock', recordedSchema(RunningClock));
export const organisationSchema = named('OrganisationRef', recordedSchema(OrganisationRef));
export const mediatorSchema = named('MediatorRef', recordedSchema(MediatorRef));
export const materialSchema = named('Material', recordedSchema(Material));
export const obligationSchema = named('Obligation', recordedSchema(Obligation));
export const remedySchema = named('Remedy', recordedSchema(Remedy));
export const riskSchema = codeSchema(risks);

export const representativeSchema = named('Representative', recordedSchema(Representative));

/** A party: identity number, telephone and address masked or left out, never in clear. */
export const partySchema = named(
  'PartyView',
  objectSchema(
    { partyId: idSchema, role: codeSchema(partyRoles), kind: codeSchema(partyKinds), name: textSchema },
    {
      formerNames: listSchema(textSchema),
      identityNumber: textSchema,
      documentKind: codeSchema(documentKinds),
      documentIssuer: textSchema,
      creditCode: textSchema,
      phone: textSchema,
      address: textSchema,
      serviceAddress: textSchema,
      serviceAddressConfirmed: objectSchema({ by: textSchema, on: daySchema }),
      regionCode: textSchema,
      capacity: codeSchema(capacities),
      sex: codeSchema(sexes),
      /** Masked. */
      ethnicity: textSchema,
      /** Masked. */
      birthDate: textSchema,
      occupation: textSchema,
      representatives: listSchema(representativeSchema),
    },
  ),
);

export type PartyView = Answer<typeof partySchema>;

/** Something that one of the reader's own people recorded: an event's type, its instant (UTC), and who it was. */
export const ownActSchema = named('OwnAct', objectSchema({ type: textSchema, at: momentSchema, by: textSchema }));

/** A command that the road wants next of the reader; not before its instant (UTC) where it has to wait. */
export const nextSchema = named('NextAction', objectSchema({ verb: textSchema }, { notBefore: momentSchema }));

/** What the reader may do, and what of it the road wants next. */
const actionFields = { allowedActions: listSchema(textSchema), next: listSchema(nextSchema) };

/** What is left of a case that is no longer the reader's: the number, and the acts of their own people, oldest first. */
const endedFields = { relation: codeSchema(['ended']), acts: listSchema(ownActSchema) };
const endedSchema = objectSchema({ caseId: idSchema, ...actionFields, ...endedFields }, { caseNumber: textSchema });
export type EndedView = Answer<typeof endedSchema>;

const stageSchema = <S extends RoadService>(service: S) => codeSchema(stages[service] as readonly StagesOf[S][]);

/** A case as a service shows it that shows the whole file or nothing. */
export const wholeFileSchema = <S extends RoadService, A extends Fields, P extends Fields>(
  service: S,
  always: A,
  perhaps: P,
) =>
  objectSchema(
    {
      caseId: idSchema,
      ...actionFields,
      stage: stageSchema(service),
      stageName: textSchema,
      version: countSchema,
      position: textSchema,
      clocks: listSchema(clockSchema),
      ...always,
    },
    { caseNumber: textSchema, ...perhaps },
  );

/**
 * A case as a service shows it to this person: the file with what the relation to the case opens, or, of one that is no
 * longer theirs, what is left of it.
 */
export const caseFileSchema = <S extends RoadService, P extends Fields>(service: S, perhaps: P) =>
  objectSchema(
    { caseId: idSchema, ...actionFields },
    {
      stage: stageSchema(service),
      stageName: textSchema,
      version: countSchema,
      position: textSchema,
      caseNumber: textSchema,
      clocks: listSchema(clockSchema),
      ...endedFields,
      ...perhaps,
    },
  );

/** A line of a service's work list; days are Shanghai civil dates. */
export const lineSchema = <S extends RoadService, A extends Fields, P extends Fields>(
  service: S,
  always: A,
  perhaps: P,
) =>
  objectSchema(
    { caseId: idSchema, version: countSchema, stage: stageSchema(service), stageName: textSchema, ...always },
    perhaps,
  );

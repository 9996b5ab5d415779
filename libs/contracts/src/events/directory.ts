import { Type } from '@sinclair/typebox';
import { disputeKindCodes } from '../codes';
import { closings, presences } from '../for-pages/road-codes';
import { eventOfNoCase } from './case-event';
import { codeOf, Day, Name, Text, Uuid } from './common';

const LocalTime = Type.String({
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  description: 'Time of the day in Shanghai, HH:mm',
});

/** What the directory says of an organisation: all of it, as it is from then on. */
const organisation = {
  organisationId: Uuid,
  code: Name,
  name: Name,
  shortName: Name,
  kind: Type.String({ description: 'Organisation kind, O11-O78; courts O34; the centre O01' }),
  regionCode: Type.String(),
  presence: codeOf(presences),
  disputeKinds: Type.Array(codeOf(disputeKindCodes)),
  chargesFees: Type.Boolean(),
  courtCode: Type.Optional(Type.String({ description: 'Court code of a court, as in 晋0502' })),
  telephone: Type.Optional(Type.String()),
  creditCode: Type.Optional(Type.String({ description: 'GB 32100 unified social credit code; public' })),
  address: Type.Optional(Text),
  contact: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Post or person to ask for there' })),
  rota: Type.Optional(
    Type.Array(Type.Object({ weekday: Type.Integer({ minimum: 1, maximum: 7 }), from: LocalTime, to: LocalTime }), {
      description: 'When a rotating organisation sits at the centre: ISO weekday, 1 Monday',
    }),
  ),
  daysOff: Type.Optional(
    Type.Array(Type.Object({ from: Day, until: Day }), {
      description: 'Days on which nobody of it is at the centre, first and last included',
    }),
  ),
};
/** What the directory says of a mediator. Members that are optional here were not told by earlier builds. */
const mediator = {
  mediatorId: Uuid,
  organisationId: Uuid,
  name: Name,
  specialities: Type.Array(codeOf(disputeKindCodes)),
  code: Type.Optional(Name),
  sex: Type.Optional(codeOf(['male', 'female'] as const)),
  workTime: Type.Optional(codeOf(['full-time', 'part-time'] as const)),
  telephone: Type.Optional(Type.String({ description: 'Of the office; no private number' })),
};
const Reason = Type.String({ minLength: 1, maxLength: 500, description: 'Why, as whoever did it wrote' });

/** Events of the directory. The key is the organisation id; of a session's events, the session id. */
export const directoryEvents = {
  'directory.organisation-registered.v1': eventOfNoCase({ ...organisation, reason: Type.Optional(Reason) }),
  'directory.organisation-changed.v1': eventOfNoCase({ ...organisation, reason: Reason }),
  'directory.organisation-closed.v1': eventOfNoCase({
    organisationId: Uuid,
    name: Name,
    how: codeOf(closings, 'Takes no new case for a time, or is dissolved'),
    reason: Reason,
  }),
  'directory.organisation-reopened.v1': eventOfNoCase({ organisationId: Uuid, name: Name, reason: Reason }),
  'directory.mediator-registered.v1': eventOfNoCase({ ...mediator, reason: Type.Optional(Reason) }),
  'directory.mediator-changed.v1': eventOfNoCase({ ...mediator, reason: Reason }),
  'directory.mediator-left.v1': eventOfNoCase({
    mediatorId: Uuid,
    organisationId: Uuid,
    name: Name,
    reason: Reason,
  }),
  'directory.staff-changed.v1': eventOfNoCase({
    organisationId: Uuid,
    reachable: Type.Boolean({ description: 'Whether anybody there has an account that is not deactivated' }),
    departedMediatorIds: Type.Array(Uuid, { description: 'Mediators who left, or whose accounts are all deactivated' }),
  }),
  'directory.clock-moved.v1': eventOfNoCase({
    offsetMilliseconds: Type.Integer({ description: "Centre's clock minus machine's clock" }),
  }),
  'directory.calendar-published.v1': eventOfNoCase({
    version: Type.Integer({ minimum: 2, description: 'Of the whole calendar: one more than before this notice' }),
    year: Type.Integer({ minimum: 2000, maximum: 2100, description: 'The year whose days off and on are replaced' }),
    source: Type.String({ minLength: 1, maxLength: 500, description: 'Title and number of the notice' }),
    off: Type.Array(Type.Object({ date: Day, name: Name }), {
      description: 'Days off, weekend days inside a holiday included; may reach back into the last December',
    }),
    work: Type.Array(Day, { description: 'Weekend days on which work is made up' }),
  }),
  'directory.session-ended.v1': eventOfNoCase({
    sessionId: Uuid,
    accountId: Uuid,
    tokensExpireAt: Type.String({
      format: 'date-time',
      description: 'Every access token of the session has expired by then; until then nobody may take one',
    }),
  }),
} as const;

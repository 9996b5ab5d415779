import { type Actor, disputeKindCodes, type Role } from '@one-window/contracts';
import type { Court } from '../../apps/judicial-confirmation/src/domain/application';
import type { ListedMediator } from '../../apps/mediation/src/domain/appoint';
import type { KnownTaker } from '../../apps/mediation/src/domain/reassign';
import type { KnownOrganisation } from '../../apps/triage/src/domain/organisations';

/** Numbered id in the form of a UUID. */
const id = (number: number): string => `0198f000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const centre = { organisationId: id(1), name: '晋城市一站式矛盾纠纷调解中心' };
const committee = { organisationId: id(100), name: '凤台街道人民调解委员会' };
/** Invited by the court, and outside the house: its limits and who is above it are others than the committee's. */
const invited = { organisationId: id(101), name: '晋城市特邀调解组织' };

/** Organisations that take every kind of dispute, as triage's copy of the directory has them. */
export const organisations: readonly KnownOrganisation[] = [
  {
    ...committee,
    shortName: '凤台调委会',
    kind: 'O12',
    regionCode: '140502001',
    presence: 'resident',
    disputeKinds: [...disputeKindCodes],
    chargesFees: false,
  },
  {
    ...invited,
    shortName: '特邀调解',
    kind: 'O31',
    regionCode: '140502002',
    presence: 'on-call',
    disputeKinds: [...disputeKindCodes],
    chargesFees: false,
  },
];

/** The same as mediation's copy has them. */
export const takerOf = (organisationId: string): KnownTaker | undefined =>
  organisations.find((organisation) => organisation.organisationId === organisationId);

/** Everybody on the list of mediators. */
export const listed: readonly ListedMediator[] = [
  { mediatorId: id(200), organisationId: committee.organisationId, name: '杨国栋' },
  { mediatorId: id(201), organisationId: committee.organisationId, name: '常志英' },
  { mediatorId: id(210), organisationId: invited.organisationId, name: '程守信' },
  { mediatorId: id(211), organisationId: invited.organisationId, name: '申玉梅' },
];

export const courts: readonly Court[] = [
  { organisationId: id(300), name: '晋城市城区人民法院', courtCode: '晋0502' },
  { organisationId: id(301), name: '泽州县人民法院', courtCode: '晋0525' },
];

const actor = (
  role: Role,
  { organisationId, name }: { organisationId: string; name: string },
  number: number,
): Actor => ({
  accountId: id(number),
  name: role,
  roles: [role],
  organisationId,
  organisationName: name,
});

const mediators: readonly Actor[] = listed.map((one, index) => {
  const organisation = organisations.find(({ organisationId }) => organisationId === one.organisationId) ?? committee;
  return { ...actor('mediator', organisation, 500 + index), name: one.name, mediatorId: one.mediatorId };
});

/** Somebody of every role that has a part in the road of a case. Accounts are ids, names are invented. */
export const cast: readonly Actor[] = [
  actor('window-clerk', centre, 400),
  actor('triage-officer', centre, 401),
  actor('centre-director', centre, 402),
  actor('follow-up-officer', centre, 403),
  actor('supervisor', centre, 404),
  ...organisations.map((organisation, index) => actor('organisation-manager', organisation, 410 + index)),
  ...mediators,
  ...courts.map((court, index) => actor('court-clerk', court, 420 + index)),
];

import type { Actor, DisputeKind, EventData, Party, Role } from '@one-window/contracts';

/** A UUIDv7-shaped id that says in a failing test who it is. */
export const idOf = (number: number): string => `0198f000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const applicant: Party = { partyId: idOf(1), role: 'applicant', kind: 'natural-person', name: '李秀兰' };
export const respondent: Party = { partyId: idOf(2), role: 'respondent', kind: 'natural-person', name: '王建军' };
export const bystander: Party = { partyId: idOf(3), role: 'third-party', kind: 'legal-person', name: '凤城物业公司' };
export const everyone = [applicant, respondent].map(({ partyId }) => partyId);

export const committee = { organisationId: idOf(100), name: '凤台街道人民调解委员会' };
export const otherCommittee = { organisationId: idOf(101), name: '北石店镇人民调解委员会' };

export const chair = { mediatorId: idOf(200), name: '杨国栋' };
export const colleague = { mediatorId: idOf(201), name: '常志英' };
export const listed = [chair, colleague].map((mediator) => ({ ...mediator, organisationId: committee.organisationId }));

export const actorOf = (
  role: Role,
  organisation: { organisationId: string; name: string },
  mediatorId?: string,
): Actor => ({
  accountId: mediatorId ?? idOf(900),
  name: role,
  roles: [role],
  organisationId: organisation.organisationId,
  organisationName: organisation.name,
  ...(mediatorId ? { mediatorId } : {}),
});

export const manager = actorOf('organisation-manager', committee);
export const chairActor = actorOf('mediator', committee, chair.mediatorId);
export const colleagueActor = actorOf('mediator', committee, colleague.mediatorId);
export const outsider = actorOf('organisation-manager', otherCommittee);
export const supervisor = actorOf('supervisor', { organisationId: idOf(999), name: '督办科' });
export const director = actorOf('centre-director', { organisationId: idOf(999), name: '综治中心' });
export const courtClerk = actorOf('court-clerk', { organisationId: idOf(998), name: '晋城市城区人民法院' });

/** An offer of an ordinary neighbours' dispute to both committees. */
export const offerOf = (
  changes: {
    offerId?: string;
    pool?: boolean;
    disputeKind?: DisputeKind;
    parties?: Party[];
    appliedOn?: string;
    organisations?: { organisationId: string; name: string }[];
  } = {},
): EventData['triage.case-offered.v1'] => ({
  offerId: changes.offerId ?? idOf(300),
  pool: changes.pool ?? true,
  organisations: changes.organisations ?? [committee, otherCommittee],
  summary: {
    caseNumber: 'JC-140502-20261121-000001',
    source: 'S01',
    title: '李秀兰与王建军相邻漏水纠纷',
    facts: '楼上漏水，联系电话13800001234。',
    claims: ['赔偿损失'],
    amountFen: 300_000,
    parties: changes.parties ?? [applicant, respondent],
    regionCode: '140502',
    appliedOn: changes.appliedOn ?? '2026-11-20',
    disputeKind: changes.disputeKind ?? 'A02',
  },
});

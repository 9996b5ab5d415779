import type { Role } from '@one-window/contracts';

/** Password of every demonstration account; printed in the guides, so never accepted for a real one. */
export const demonstrationPassword = 'jincheng-2026';

export const USERNAME_PATTERN = /^[a-z][a-z0-9.-]{2,63}$/;
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** Spelling under which a user name is kept and looked up. */
export const normalUsername = (typed: string): string => typed.trim().toLowerCase();

/** Why a value is refused, in both languages. */
export interface Objection {
  field: string;
  zh: string;
  en: string;
}

/** What is wrong with a new password, or nothing. Length counts, special characters do not (NIST SP 800-63B §3.1.1). */
export const passwordObjection = (password: string, username: string): Objection | undefined => {
  const { min, max } = PASSWORD_LENGTH;
  const length = [...password].length;
  if (length < min || length > max) {
    return { field: 'password', zh: `密码应为 ${min} 至 ${max} 个字符`, en: `must have ${min} to ${max} characters` };
  }
  const lower = password.toLowerCase();
  if (lower.includes(username)) return { field: 'password', zh: '密码不能包含用户名', en: 'contains the user name' };
  if (lower === demonstrationPassword) {
    return { field: 'password', zh: '不能使用公开的演示密码', en: 'is the published demonstration password' };
  }
  if (new Set(lower).size < 5) {
    return { field: 'password', zh: '密码至少包含五个不同的字符', en: 'has fewer than five different characters' };
  }
  return undefined;
};

/** What the rules about an account need to know of its organisation and mediator. */
export interface AccountPlace {
  organisation: { id: string; kind: string; disputeKinds: readonly string[] };
  mediator?: { organisationId: string };
}

const CENTRE = 'O01';
const COURT = 'O34';

const centreOnly = {
  belongs: ({ organisation }: AccountPlace) => organisation.kind === CENTRE,
  zh: '此岗位只设在调解中心',
  en: 'this role exists at the centre only',
};
const mediatingOnly = {
  belongs: ({ organisation }: AccountPlace) => organisation.disputeKinds.length > 0,
  zh: '此岗位只设在调解组织',
  en: 'this role exists in organisations that mediate only',
};
const courtOnly = {
  belongs: ({ organisation }: AccountPlace) => organisation.kind === COURT,
  zh: '此岗位只设在人民法院',
  en: 'this role exists in courts only',
};

const places: Record<Role, typeof centreOnly> = {
  'window-clerk': centreOnly,
  'triage-officer': centreOnly,
  'organisation-manager': mediatingOnly,
  mediator: mediatingOnly,
  'court-clerk': courtOnly,
  'follow-up-officer': centreOnly,
  supervisor: centreOnly,
  leader: centreOnly,
  administrator: centreOnly,
  auditor: centreOnly,
};

/** Why these roles do not fit this organisation and mediator, or nothing. */
export const placeObjection = (roles: readonly Role[], place: AccountPlace): Objection | undefined => {
  for (const role of roles) {
    const { belongs, zh, en } = places[role];
    if (!belongs(place)) return { field: 'roles', zh: `${role}：${zh}`, en: `${role}: ${en}` };
  }
  const mediates = roles.includes('mediator');
  if (mediates && !place.mediator) {
    return { field: 'mediatorId', zh: '调解员账号应指明调解员', en: 'a mediator’s account names the mediator' };
  }
  if (!mediates && place.mediator) {
    return {
      field: 'mediatorId',
      zh: '只有调解员账号可以指明调解员',
      en: 'only a mediator’s account names a mediator',
    };
  }
  if (place.mediator && place.mediator.organisationId !== place.organisation.id) {
    return { field: 'mediatorId', zh: '该调解员不在此单位', en: 'this mediator belongs to another organisation' };
  }
  return undefined;
};

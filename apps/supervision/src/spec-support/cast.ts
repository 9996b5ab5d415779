import type { Actor } from '@one-window/contracts';
import { v7 as newId } from 'uuid';

export const centre = {
  organisationId: '5f2d6a3e-0000-4000-8000-000000000001',
  organisationName: '晋城市一站式矛盾纠纷调解中心',
};
export const committee = { organisationId: '5f2d6a3e-0000-4000-8000-000000000002', name: '城区人民调解委员会' };
export const secondCommittee = { organisationId: '5f2d6a3e-0000-4000-8000-000000000003', name: '劳动争议调解委员会' };
export const court = { organisationId: '5f2d6a3e-0000-4000-8000-000000000004', name: '晋城市城区人民法院' };

export const clerk: Actor = { accountId: newId(), name: '李窗口', roles: ['window-clerk'], ...centre };
export const triageOfficer: Actor = { accountId: newId(), name: '钱分流', roles: ['triage-officer'], ...centre };
export const followUpOfficer: Actor = { accountId: newId(), name: '周回访', roles: ['follow-up-officer'], ...centre };
export const mediator = ({ organisationId, name }: typeof committee): Actor => ({
  accountId: newId(),
  name: '王调解',
  roles: ['mediator'],
  organisationId,
  organisationName: name,
});
export const judge: Actor = {
  accountId: newId(),
  name: '郑法官',
  roles: ['court-clerk'],
  organisationId: court.organisationId,
  organisationName: court.name,
};

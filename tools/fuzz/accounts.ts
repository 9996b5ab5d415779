/**
 * Accounts of the demonstration that ask, at least one of each role, and nobody (undefined). Clerks of a county and of a
 * township hold one role and see different cases, so that both ask.
 */
export const everybody: readonly (string | undefined)[] = [
  undefined,
  'window.01',
  'county.140502',
  'township.140502001',
  'grid.01',
  'petition.01',
  'platform.01',
  'police.01',
  'department.01',
  'arbitration.01',
  'legal-aid.01',
  'notary.01',
  'psychologist.01',
  'triage.01',
  'director.01',
  'manager.org-032',
  'mediator.med-049',
  'court.jin0502',
  'follow-up.01',
  'supervisor.01',
  'auditor.01',
  'leader.01',
  'administrator.01',
];

import type { Script } from './script';

/** Where whoever has no means, or no quarrel left, is helped, or a department adjudicates, and who answers there. */
const services = {
  'legal-aid': { kind: 'O53', by: 'legal-aid.01', text: '经审查符合条件，决定给予法律援助，已指派律师。' },
  notarisation: { kind: 'O51', by: 'notary.01', text: '各方对协议没有争议，已受理公证申请。' },
  'administrative-adjudication': { kind: 'O21', by: 'department.01', text: '经审查属于本部门裁决范围，已受理。' },
} as const;
export type Service = keyof typeof services;

/** Out of the centre to a service that the kind of dispute is open to. */
export const referToService = (s: Script, target: Service): void => {
  const { kind, place } = s.dispute;
  const organisationId = s.directory.office([services[target].kind], place.code.slice(0, 6), kind);
  const reason = '当事人不要求调解，希望由该单位办理。';
  s.write('triage', 'choose-route', s.cast.triageOfficer, () => ({ route: 'refer-out', target, reason }));
  s.write('triage', 'refer-out', s.cast.triageOfficer, () => ({ target, organisationId, reason }));
};

/** It says itself what it does about it. */
export const answerOfService = (s: Script, target: Service): void => {
  const { by, text } = services[target];
  s.later(1);
  s.write('triage', 'record-referral-result', by, () => ({ result: 'taken', text }));
};

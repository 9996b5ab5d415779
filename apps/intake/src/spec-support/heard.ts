import { type AnyRecordedEvent, type EventData, serviceOf, systemActor } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { GENESIS } from '@one-window/proof';
import type { ReceivedByIntake } from '../domain/received';

export const committee = { organisationId: newId(), name: '东街街道人民调解委员会' };
export const elsewhere = { organisationId: newId(), name: '北石店镇人民调解委员会' };
export const court = { organisationId: newId(), name: '晋城市城区人民法院' };
export const mediator = { mediatorId: newId(), name: '车天佑', presiding: true };
export const colleague = { mediatorId: newId(), name: '常志英', presiding: true };
const [agreementId, party] = [newId(), newId()];

/** An event of another service about the case, with the fields that intake reads. */
const heard = <T extends ReceivedByIntake>(type: T, data: Partial<EventData[T]>) => {
  const service = serviceOf(type);
  return (caseId: string): AnyRecordedEvent =>
    ({
      id: newId(),
      service,
      caseId,
      sequence: 1,
      type,
      data,
      actor: systemActor(service),
      correlationId: newId(),
      causationId: newId(),
      occurredAt: '2026-11-21T02:00:00.000Z',
      recordedAt: '2026-11-21T02:00:00.000Z',
      previousHash: GENESIS,
      hash: GENESIS,
    }) as unknown as AnyRecordedEvent;
};

export const claimed = (organisation = committee) =>
  heard('mediation.case-claimed.v1', { offerId: newId(), organisation });
export const returned = (organisation = committee) =>
  heard('mediation.case-returned.v1', { offerId: newId(), organisation, reason: '不属于本会受理范围' });
export const reassigned = (from = committee) =>
  heard('mediation.case-reassigned.v1', {
    offerId: newId(),
    from,
    organisation: { organisationId: newId(), name: '另一调解委员会' },
    reason: '一直没有联系双方',
    claimBy: '2026-03-06',
  });
export const takenBack = (from = committee) =>
  heard('mediation.case-taken-back.v1', { offerId: newId(), from, because: 'silent', dueOn: '2026-03-06' });
export const transferred = (from = committee, organisation = elsewhere) =>
  heard('mediation.case-transferred.v1', { transferId: newId(), offerId: newId(), from, organisation });
export const helps = (helpId = newId(), organisation = elsewhere, mediatorId = colleague.mediatorId) =>
  heard('mediation.help-agreed.v1', {
    helpId,
    organisation,
    mediators: [{ mediatorId, name: colleague.name }],
    disclosure: { ties: [], consentedBy: [] },
  });
export const confirmedPart = (agreementVersion = 1) =>
  heard('judicial-confirmation.confirmed.v1', { agreementId, agreementVersion, court });
export const helpsNoLonger = (helpId: string, organisation = elsewhere) =>
  heard('mediation.help-ended.v1', { helpId, organisation, by: 'helper', reason: '协助事项已经完成' });
export const endedWithoutAgreement = () =>
  heard('mediation.ended-without-agreement.v1', { ground: 'E12', reason: '分歧较大' });
export const appointed = (...mediators: (typeof mediator)[]) =>
  heard('mediation.mediator-appointed.v1', { mediators, disclosure: { ties: [], consentedBy: [] } });
export const effective = (version = 1, rest?: EventData['mediation.agreement-effective.v1']['rest']) =>
  heard('mediation.agreement-effective.v1', {
    agreementId,
    version,
    organisation: committee,
    mediators: [mediator],
    ...(rest ? { rest } : {}),
  });
export const restEnded = () => heard('mediation.renegotiation-ended.v1', { agreementId, version: 1, ground: 'E12' });
export const applied = (agreementVersion = 1, applicationId = newId()) =>
  heard('judicial-confirmation.applied.v1', {
    applicationId,
    agreementId,
    agreementVersion,
    court,
    signedBy: [party, newId()],
  });
export const withdrawn = (applicationId: string) =>
  heard('judicial-confirmation.application-withdrawn.v1', {
    applicationId,
    agreementId,
    agreementVersion: 1,
    reason: '双方决定自行履行',
  });
const under = (agreementVersion?: number) => (agreementVersion === undefined ? {} : { agreementVersion });
export const closedByFollowUp = (agreementVersion?: number) =>
  heard('follow-up.case-closed.v1', { outcome: 'performed', ...under(agreementVersion) });
export const archived = (agreementVersion?: number) =>
  heard('follow-up.case-archived.v1', {
    volumeNumber: '2026-0001',
    retention: 'long-term',
    ...under(agreementVersion),
  });

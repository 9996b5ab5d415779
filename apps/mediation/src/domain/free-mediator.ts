import { type Fact, fact } from '@one-window/contracts';
import type { MediationCase, MediationStage } from './case-state';

/** A mediator whom the directory no longer lists, and why. */
export interface Departure {
  mediatorId: string;
  name: string;
  reason: string;
}

/** Stages that need somebody who presides; what is agreed or over keeps the name of who mediated. */
export const replaceableIn: readonly MediationStage[] = [
  'appointed',
  'mediating',
  'agreement-drafted',
  'renegotiating',
];

/**
 * Ends the appointment of a mediator who left. Whoever has signed the agreement has done the last act that the law wants
 * of a mediator (People's Mediation Law art. 29) and stays the one who mediated.
 */
export const freeMediator = (
  { stage, mediators, agreement }: Pick<MediationCase, 'stage' | 'mediators' | 'agreement'>,
  { mediatorId, name, reason }: Departure,
): Fact[] => {
  if (!replaceableIn.includes(stage) || mediators.every((one) => one.mediatorId !== mediatorId)) return [];
  const signed = agreement?.signatures.some((signature) => signature.id === mediatorId) ?? false;
  if (stage === 'agreement-drafted' && signed) return [];
  return [
    fact('mediation.mediator-left.v1', {
      left: { mediatorId, name },
      mediators: mediators.filter((one) => one.mediatorId !== mediatorId),
      reason,
    }),
  ];
};

import { type ServiceName, serviceNames } from '@one-window/contracts';

/** How far a reader wants the view to have come: one service's sequence. */
export interface Position {
  service: ServiceName;
  sequence: number;
}

/** Reads `mediation:5,intake:2`; undefined when it is not of this form. */
export const positionsIn = (text: string): Position[] | undefined => {
  const positions = text.split(',').map((part) => {
    const [, name, sequence] = /^([a-z-]+):(\d{1,9})$/.exec(part.trim()) ?? [];
    const service = serviceNames.find((known) => known === name);
    return service && sequence !== undefined ? { service, sequence: Number(sequence) } : undefined;
  });
  return positions.every((position) => position !== undefined) ? positions : undefined;
};

/** The positions the view has not reached. */
export const missingPositions = (
  wanted: readonly Position[],
  sequences: Readonly<Partial<Record<string, number>>>,
): Position[] => wanted.filter(({ service, sequence }) => (sequences[service] ?? 0) < sequence);

import { Injectable } from '@nestjs/common';
import type { Actor, AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { type ChainFinding, verifyChain } from '@one-window/messaging';
import { CasePage } from './case-page';
import { chainsOf, Timeline } from './timeline';

export interface ChainVerdict {
  service: ServiceName;
  events: number;
  whole: boolean;
  /** Hash of the last event. */
  head: string;
  findings: ChainFinding[];
}

/** Verifies every chain of a list of events. */
export const verdictsOn = (events: readonly AnyRecordedEvent[]): ChainVerdict[] =>
  Object.entries(chainsOf(events)).map(([service, chain]) => {
    const findings = verifyChain(chain);
    const head = chain.at(-1)?.hash ?? '';
    return { service: service as ServiceName, events: chain.length, whole: findings.length === 0, head, findings };
  });

/** Verifies the chains of a case as supervision received them. */
@Injectable()
export class Verification {
  constructor(
    private readonly cases: CasePage,
    private readonly timeline: Timeline,
  ) {}

  async of(caseId: string, actor: Actor) {
    await this.cases.readable(caseId, actor);
    const chains = verdictsOn(await this.timeline.of(caseId));
    return { caseId, whole: chains.every(({ whole }) => whole), chains };
  }
}

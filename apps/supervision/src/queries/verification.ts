import { Injectable } from '@nestjs/common';
import type { Actor, AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { capitalsReason, type ChainFinding, contentUnchanged, verifyChain } from '@one-window/proof';
import { CasePage } from './case-page';
import { chainsOf, Timeline } from './timeline';
import type { ChainVerdict, VerificationView } from './verification.schema';

type VerdictFinding = ChainVerdict['findings'][number];

const explained = (finding: ChainFinding): VerdictFinding =>
  finding.finding === 'recorded-in-capitals' ? { ...finding, reason: capitalsReason } : finding;

/** Verifies every chain of a list of events. */
export const verdictsOn = (events: readonly AnyRecordedEvent[]): ChainVerdict[] =>
  Object.entries(chainsOf(events)).map(([service, chain]) => {
    const findings = verifyChain(chain).map(explained);
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

  async of(caseId: string, actor: Actor): Promise<VerificationView> {
    await this.cases.readable(caseId, actor);
    const chains = verdictsOn(await this.timeline.of(caseId));
    const whole = chains.every((chain) => chain.whole);
    return { caseId, whole, contentUnchanged: chains.every(({ findings }) => contentUnchanged(findings)), chains };
  }
}

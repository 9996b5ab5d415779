import { Inject, Injectable } from '@nestjs/common';
import {
  CaseStore,
  type CommandContext,
  translateDatabaseError,
  Unavailable,
  VersionConflict,
} from '@one-window/case-engine';
import { accept, type Actor, type AnyRecordedEvent, fact } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { type CaseFile, contentUnchanged, renderCaseFile, sealCaseFile } from '@one-window/proof';
import type { Pool, PoolClient } from 'pg';
import type { SupervisionCase } from '../../domain/supervision-case';
import { CasePage } from '../../queries/case-page';
import { chainsOf, Timeline } from '../../queries/timeline';
import { verdictsOn } from '../../queries/verification';
import { SealProofs } from '../../sealing/seal-proofs';
import type { ExportCaseFileRequest } from './export-case-file.request';

const MAX_ATTEMPTS = 8;

/** Hands out the file of a case. What was handed out, to whom and why is kept; chains found broken are recorded too. */
@Injectable()
export class ExportCaseFile {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly records: CaseStore<SupervisionCase, never>,
    private readonly cases: CasePage,
    private readonly timeline: Timeline,
    private readonly proofs: SealProofs,
    private readonly clock: Clock,
  ) {}

  /** The text of the file; the same key gives the same file. */
  async execute(caseId: string, { reason }: ExportCaseFileRequest, context: CommandContext): Promise<string> {
    const { registration } = await this.cases.readable(caseId, context.actor);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.records.open(caseId, context, async (client) => {
          const events = await this.timeline.of(caseId, client);
          const file = await this.fileOf(caseId, registration?.caseNumber ?? '', events, context.actor, reason, client);
          await this.keep(client, file, context);
          return accept(
            fact('supervision.case-file-exported.v1', { reason, digest: file.digest }),
            ...brokenChains(events),
          );
        });
        return await this.kept(context);
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
        if (attempt === MAX_ATTEMPTS) throw new Unavailable('database', error);
      }
    }
  }

  private async fileOf(
    caseId: string,
    caseNumber: string,
    events: readonly AnyRecordedEvent[],
    { accountId, name, organisationName }: Actor,
    reason: string,
    client: PoolClient,
  ): Promise<CaseFile> {
    return sealCaseFile({
      caseId,
      caseNumber,
      exportedAt: this.clock.machineNow(),
      exportedBy: { accountId, name, organisationName, reason },
      chains: chainsOf(events),
      ...(await this.proofs.of(events, client)),
    });
  }

  private async keep(client: PoolClient, file: CaseFile, { idempotencyKey, actor }: CommandContext): Promise<void> {
    await client.query(
      `insert into exported_file (key, account_id, case_id, digest, content) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
      [idempotencyKey, actor.accountId, file.caseId, file.digest, renderCaseFile(file)],
    );
  }

  private async kept({ idempotencyKey, actor }: CommandContext): Promise<string> {
    try {
      const { rows } = await this.pool.query<{ content: string }>(
        'select content from exported_file where key = $1 and account_id = $2',
        [idempotencyKey, actor.accountId],
      );
      if (!rows[0]) throw new Error('an exported file was recorded but not kept');
      return rows[0].content;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

/** An id in capitals breaks no proof: what an earlier version recorded so is told by the verification alone. */
const brokenChains = (events: readonly AnyRecordedEvent[]) =>
  verdictsOn(events).flatMap(({ service, findings }) => {
    const first = findings.find((finding) => !contentUnchanged([finding]));
    return first
      ? [fact('supervision.chain-broken.v1', { service, sequence: first.sequence, finding: first.finding })]
      : [];
  });

import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  appendChanges,
  Calendars,
  CaseChange,
  type CommandContext,
  inTransaction,
  loadedCase,
} from '@one-window/case-engine';
import { type Actor, type Fact, Problem } from '@one-window/contracts';
import { Clock, currentCorrelation, newId } from '@one-window/platform';
import { canonical } from '@one-window/proof';
import { POOL } from '@one-window/service-host';
import { Relay } from '@one-window/transport';
import type { Pool, PoolClient } from 'pg';
import { organisationModel } from '../../directory.model';
import type { ImportKind } from '../../domain/import-columns';
import type { ImportPlan, LineVerdict } from '../../import/plan';
import { planMediators } from '../../import/plan-mediators';
import { planOrganisations } from '../../import/plan-organisations';
import { readLines } from '../../import/read-lines';
import { UnreadableSheet } from '../../import/sheet';
import type { ImportAnswer, ImportCounts, ImportPreview } from '../../queries/imports.schema';
import { keepMediator, nextMediatorCode } from '../../queries/mediator-rows';
import { keepOrganisation, lockRegister, nextCode } from '../../queries/organisation-rows';
import { allMediators, type RegisterEntry, wholeRegister } from '../../queries/register-rows';
import type { ApplyImportRequest, TryImportRequest } from './import.request';

interface Tried {
  plan: ImportPlan;
  entries: ReadonlyMap<string, RegisterEntry>;
  unread: ImportPreview['unread'];
  digest: string;
  fileHash: string;
}

const LONGEST_NAME = 60;
const numberIn = (code: string): number => Number(code.replace(/^\D+/u, ''));

const countsOf = (lines: readonly LineVerdict[]): ImportCounts => {
  const counts = { new: 0, changed: 0, same: 0, error: 0 };
  for (const { verdict } of lines) counts[verdict] += 1;
  return counts;
};

/**
 * Imports organisations or mediators from a table: first tried, which says of every line what it would do and changes
 * nothing; then carried out exactly as it was shown, all of it or nothing.
 */
@Injectable()
export class ImportDirectory {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly relay: Relay,
  ) {}

  /** @throws Problem spreadsheet-unreadable. */
  async try(request: TryImportRequest): Promise<ImportPreview> {
    const { plan, unread, digest } = await inTransaction(this.pool, (client) => this.tried(client, request, '', false));
    return {
      digest,
      counts: countsOf(plan.lines),
      unread,
      lines: plan.lines.map(({ changes, ...line }) => ({ ...line, changes: changes.map(toldChange) })),
    };
  }

  /** @throws Problem spreadsheet-unreadable, import-changed, import-empty, idempotency-key-reused. */
  async apply({ reason, digest, ...request }: ApplyImportRequest, context: CommandContext): Promise<ImportAnswer> {
    const answer = await inTransaction(this.pool, async (client) => {
      await lockRegister(client);
      const before = await this.answered(client, context);
      if (before) return before;
      const tried = await this.tried(client, request, reason, true);
      if (tried.digest !== digest) throw new Problem('import-changed', { counts: countsOf(tried.plan.lines) });
      if (tried.plan.facts.size === 0) throw new Problem('import-empty', { counts: countsOf(tried.plan.lines) });
      await this.record(client, tried, context.actor);
      return await this.keep(client, { ...request, reason }, tried, context);
    });
    this.relay.wake();
    return answer;
  }

  private async tried(client: PoolClient, request: TryImportRequest, reason: string, locked: boolean): Promise<Tried> {
    const { kind, fileName, file } = request;
    const bytes = Buffer.from(file, 'base64');
    const { lines, unread } = await read(bytes, kind);
    const register = await wholeRegister(client, locked);
    const from = `${fileName.slice(0, LONGEST_NAME)} `;
    const reasonOf = (line: number) => `${reason || '批量导入'}（批量导入 ${from}第 ${line} 行）`;
    const plan =
      kind === 'organisations'
        ? planOrganisations(lines, register, numberIn(await nextCode(client)), reasonOf)
        : planMediators(
            lines,
            register,
            await allMediators(client),
            numberIn(await nextMediatorCode(client)),
            reasonOf,
          );
    const fileHash = hash('sha256', bytes, 'hex');
    return {
      plan,
      entries: new Map(register.map((entry) => [entry.organisationId, entry])),
      unread,
      fileHash,
      digest: hash('sha256', canonical({ kind, fileHash, lines: plan.lines }), 'hex'),
    };
  }

  /** All that the plan says, in one transaction with the register itself. */
  private async record(client: PoolClient, { plan, entries }: Tried, actor: Actor): Promise<void> {
    const context = {
      actor,
      occurredAt: this.clock.now(),
      recordedAt: this.clock.machineNow(),
      calendar: this.calendars.current,
      correlation: currentCorrelation(),
    };
    const changes = [...plan.facts].map(([organisationId, facts]) => {
      const change = new CaseChange(
        organisationModel,
        loadedCase(organisationModel, organisationId, entries.get(organisationId)?.row),
      );
      change.step(context, () => facts);
      return change;
    });
    for (const facts of plan.facts.values()) for (const one of facts) await keepFact(client, one);
    await appendChanges(client, changes);
  }

  private async keep(
    client: PoolClient,
    { kind, fileName, reason }: Pick<ApplyImportRequest, 'kind' | 'fileName' | 'reason'>,
    { plan, digest, fileHash }: Tried,
    { actor, idempotencyKey, requestHash }: CommandContext,
  ): Promise<ImportAnswer> {
    const importId = newId();
    const counts = countsOf(plan.lines);
    const kept = plan.lines.map(({ line, name, verdict, code }) => ({
      line,
      name,
      verdict,
      ...(code ? { code } : {}),
    }));
    await client.query(
      `insert into directory_import (id, at, kind, by_account_id, by_name, idempotency_key, request_hash, file_name,
         file_hash, digest, reason, counts, lines) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        importId,
        this.clock.now(),
        kind,
        actor.accountId,
        actor.name,
        idempotencyKey,
        requestHash,
        fileName,
        fileHash,
        digest,
        reason,
        JSON.stringify(counts),
        JSON.stringify(kept),
      ],
    );
    return { importId, counts };
  }

  private async answered(
    client: PoolClient,
    { actor, idempotencyKey, requestHash }: CommandContext,
  ): Promise<ImportAnswer | undefined> {
    const { rows } = await client.query<ImportAnswer & { requestHash: string }>(
      `select id as "importId", counts, request_hash as "requestHash" from directory_import
        where by_account_id = $1 and idempotency_key = $2`,
      [actor.accountId, idempotencyKey],
    );
    const [found] = rows;
    if (!found) return undefined;
    if (found.requestHash !== requestHash) throw new Problem('idempotency-key-reused');
    return { importId: found.importId, counts: found.counts };
  }
}

const read = async (bytes: Buffer, kind: ImportKind) => {
  // Loaded when wanted: the library of workbooks takes longer to load than most parts of the centre.
  const { readSheet } = await import('../../import/read-sheet.js');
  try {
    const sheet = readSheet(bytes);
    return { lines: readLines(sheet, kind), unread: [...sheet.unread] };
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    throw new Problem('spreadsheet-unreadable', { field: 'file', reason: { zh: error.zh, en: error.en } });
  }
};

const keepFact = async (client: PoolClient, { type, data }: Fact): Promise<void> => {
  if (type === 'directory.organisation-registered.v1' || type === 'directory.organisation-changed.v1')
    await keepOrganisation(client, data);
  if (type === 'directory.mediator-registered.v1' || type === 'directory.mediator-changed.v1')
    await keepMediator(client, data);
};

const asText = (value: unknown): string => (Array.isArray(value) ? value.join('、') : String(value));
const toldChange = ({ field, before, after }: { field: string; before?: unknown; after?: unknown }) => ({
  field,
  ...(before === undefined ? {} : { before: asText(before) }),
  ...(after === undefined ? {} : { after: asText(after) }),
});

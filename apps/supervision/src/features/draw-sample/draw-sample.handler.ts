import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandContext, Unavailable, VersionConflict } from '@one-window/case-engine';
import { accept, dayOutside, type Decision, type DisputeKind, fact, refuse } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import type { PoolClient } from 'pg';
import type { SupervisionCase } from '../../domain/supervision-case';
import type { WholeSample } from '../../queries/sample.schema';
import { Samples } from '../../queries/samples';
import { SEALS_ID } from '../../sealing/seals-id';
import { draw } from './draw';
import type { DrawSampleRequest } from './draw-sample.request';

const MAX_ATTEMPTS = 8;
const SEED_BYTES = 32;

/**
 * Draws cases to be examined. Nobody chooses them, and nobody chooses the seed: it is the root of the day that was sealed
 * last, so that the same is drawn however often it is asked that day. What was drawn, from what and by which seed stands
 * in the record that is no case's; each case then says so in its own history.
 */
@Injectable()
export class DrawSample {
  constructor(
    private readonly records: CaseStore<SupervisionCase, string>,
    private readonly samples: Samples,
  ) {}

  /** The sample; the same key gives the same one. @throws Problem nothing-to-draw, day-out-of-range. */
  async execute(request: DrawSampleRequest, context: CommandContext): Promise<WholeSample> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { position } = await this.records.open(SEALS_ID, context, (client, { today, now }) =>
          this.decide(client, request, today, now),
        );
        return await this.samples.recordedAt(Number(position.split(':')[1]));
      } catch (error) {
        // A day was sealed, or another sample drawn, meanwhile.
        if (!(error instanceof VersionConflict)) throw error;
        if (attempt === MAX_ATTEMPTS) throw new Unavailable('database', error);
      }
    }
  }

  private async decide(
    client: PoolClient,
    { purpose, from, to, organisationId, disputeKind, size }: DrawSampleRequest,
    today: string,
    now: string,
  ): Promise<Decision> {
    const outside = dayOutside('to', to, from, today);
    if (outside) return outside;
    const filter = {
      from,
      to,
      ...(organisationId === undefined ? {} : { organisationId }),
      ...(disputeKind === undefined ? {} : { disputeKind: disputeKind as DisputeKind }),
    };
    const { seed, seedOfDay } = await this.seed(client);
    const { caseIds, ...drawnFrom } = await draw(client, filter, { seed, size, before: now });
    if (caseIds.length === 0) return refuse('nothing-to-draw');
    const bySeed = { seed, ...(seedOfDay === undefined ? {} : { seedOfDay }) };
    return accept(
      fact('supervision.sample-drawn.v1', {
        sampleId: newId(),
        purpose,
        filter,
        rule: 'lowest-sha256',
        ...bySeed,
        ...drawnFrom,
        caseIds,
      }),
    );
  }

  private async seed(client: PoolClient): Promise<{ seed: string; seedOfDay?: string }> {
    const { rows } = await client.query<{ root: string; day: string }>(
      'select merkle_root as root, day::text as day from day_seal order by position desc limit 1',
    );
    const [last] = rows;
    return last ? { seed: last.root, seedOfDay: last.day } : { seed: randomBytes(SEED_BYTES).toString('hex') };
  }
}

import { CaseStore } from '@one-window/case-engine';
import { openPool } from '@one-window/persistence';
import { Clock } from '@one-window/platform';
import { SealKeys } from '@one-window/proof';
import { withCalendar } from '@one-window/testing';
import { DaySeals } from '../../apps/supervision/src/sealing/day-seals';
import { SealSigner } from '../../apps/supervision/src/sealing/seal-signer';
import { supervisionModel } from '../../apps/supervision/src/supervision.model';

const AHEAD_MILLISECONDS = 2 * 86_400_000;

/** The machine's clock two days later: everything that was recorded until now belongs to days that are over. */
class ClockAhead extends Clock {
  override machineMilliseconds(): number {
    return super.machineMilliseconds() + AHEAD_MILLISECONDS;
  }
  override machineNow(): string {
    return new Date(this.machineMilliseconds()).toISOString();
  }
  override now(): string {
    return this.machineNow();
  }
}

/** Seals everything that supervision has taken in, beside the centre that runs. */
export const sealAll = async (databaseUrl: string, sealKeys: string): Promise<void> => {
  const pool = openPool(databaseUrl, { service: 'bench', max: 2 });
  try {
    const clock = new ClockAhead();
    const records = new CaseStore(pool, supervisionModel, withCalendar(clock), { wake: () => undefined });
    await new DaySeals(pool, records, new SealSigner(SealKeys.fromText(sealKeys)), clock).sealFinishedDays();
  } finally {
    await pool.end();
  }
};

import { type RoadService, stages } from '@one-window/contracts';
import { readLedger, settled } from '../../tools/chaos/ledger';
import type { PlannedCase } from '../../tools/city/plan/city-plan';
import { databasesOf } from '../../tools/start/own-centre';
import type { CityReader } from '../../tools/upgrade/city-state';

const services = Object.keys(stages) as RoadService[];

/** What is not as it should be: cases that are elsewhere than planned, and whatever the ledger finds. */
export const cityFindings = async (folder: string, reader: CityReader, planned: readonly PlannedCase[]) => {
  const expected = planned.map(({ story }) => services.map((service) => story.stages[service]).join(' ')).toSorted();
  const ids = await reader.caseIds();
  const found = (await Promise.all(ids.map(async (id) => (await reader.stagesOf(id)).join(' ')))).toSorted();
  const databases = databasesOf(folder);
  const unsettled = await settled(databases);
  const { lost, reordered, brokenChains, stateMismatches, standingMismatches, parked } = await readLedger(databases);
  return {
    missing: expected.length - found.length,
    elsewhere: found.filter((line, index) => line !== expected[index]),
    unsettled,
    lost,
    reordered,
    brokenChains,
    stateMismatches,
    standingMismatches,
    parked,
  };
};

export const asPlanned: Awaited<ReturnType<typeof cityFindings>> = {
  missing: 0,
  elsewhere: [],
  unsettled: 0,
  lost: 0,
  reordered: 0,
  brokenChains: 0,
  stateMismatches: 0,
  standingMismatches: 0,
  parked: 0,
};

import { afterTheAgreement } from './after-the-agreement';
import { atTheTable } from './at-the-table';
import { beforeAndBeside } from './before-and-beside';
import type { Stuck } from './ways-out';

/** Every state in which real cases get stuck, with the ways that lead out of it. */
export const everyWayOut: readonly Stuck[] = [...atTheTable, ...afterTheAgreement, ...beforeAndBeside];

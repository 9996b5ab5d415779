import { archive } from './features/archive/archive';
import { close } from './features/close/close';
import { dischargeObligation } from './features/discharge-obligation/discharge-obligation';
import { issueEnforcementPack } from './features/issue-enforcement-pack/issue-enforcement-pack';
import { logCall } from './features/log-call/log-call';
import { note } from './features/note/note';
import { recordDefault } from './features/record-default/record-default';
import { recordPerformance } from './features/record-performance/record-performance';
import { recordSuccession } from './features/record-succession/record-succession';
import { recordVisitAttempt } from './features/record-visit-attempt/record-visit-attempt';
import { recordVisit } from './features/record-visit/record-visit';
import { reverseEntry } from './features/reverse-entry/reverse-entry';

/**
 * 履行回访, in the order in which it is offered. What falls due later is watched, recorded and enforced as what fell due
 * first.
 */
export const commands = [
  recordPerformance,
  recordDefault,
  issueEnforcementPack,
  dischargeObligation,
  recordSuccession,
  reverseEntry,
  recordVisit,
  recordVisitAttempt,
  note,
  logCall,
  close,
  archive,
] as const;
export type FollowUpCommand = (typeof commands)[number]['name'];

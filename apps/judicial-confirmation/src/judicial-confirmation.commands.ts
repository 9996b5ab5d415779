import { accept } from './features/accept/accept';
import { apply } from './features/apply/apply';
import { applyLate } from './features/apply-late/apply-late';
import { askCorrection } from './features/ask-correction/ask-correction';
import { confirm } from './features/confirm/confirm';
import { correct } from './features/correct/correct';
import { decideExtension } from './features/decide-extension/decide-extension';
import { decideObjection } from './features/decide-objection/decide-objection';
import { dismiss } from './features/dismiss/dismiss';
import { extendRuling } from './features/extend-ruling/extend-ruling';
import { logCall } from './features/log-call/log-call';
import { note } from './features/note/note';
import { recordObjection } from './features/record-objection/record-objection';
import { refuse } from './features/refuse/refuse';
import { withdrawApplication } from './features/withdraw-application/withdraw-application';
import { withdrawObjection } from './features/withdraw-objection/withdraw-objection';

/** 司法确认, in the order in which it is offered. */
export const commands = [
  apply,
  applyLate,
  decideExtension,
  accept,
  askCorrection,
  refuse,
  correct,
  confirm,
  dismiss,
  extendRuling,
  recordObjection,
  decideObjection,
  withdrawObjection,
  note,
  logCall,
  withdrawApplication,
] as const;
export type ConfirmationCommand = (typeof commands)[number]['name'];

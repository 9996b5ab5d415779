import { accept } from './features/accept/accept';
import { apply } from './features/apply/apply';
import { askCorrection } from './features/ask-correction/ask-correction';
import { confirm } from './features/confirm/confirm';
import { correct } from './features/correct/correct';
import { dismiss } from './features/dismiss/dismiss';
import { logCall } from './features/log-call/log-call';
import { note } from './features/note/note';
import { refuse } from './features/refuse/refuse';
import { withdrawApplication } from './features/withdraw-application/withdraw-application';

/** 司法确认, in the order in which it is offered. */
export const commands = [
  apply,
  accept,
  askCorrection,
  refuse,
  correct,
  confirm,
  dismiss,
  note,
  logCall,
  withdrawApplication,
] as const;
export type ConfirmationCommand = (typeof commands)[number]['name'];

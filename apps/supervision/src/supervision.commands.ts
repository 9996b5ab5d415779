import { acceptReport } from './features/accept-report/accept-report';
import { answerProposal } from './features/answer-proposal/answer-proposal';
import { approveExtension } from './features/approve-extension/approve-extension';
import { askExtension } from './features/ask-extension/ask-extension';
import { comment } from './features/comment/comment';
import { examine } from './features/examine/examine';
import { makeFinding } from './features/make-finding/make-finding';
import { order } from './features/order/order';
import { proposeReassignment } from './features/propose-reassignment/propose-reassignment';
import { refuseExtension } from './features/refuse-extension/refuse-extension';
import { report } from './features/report/report';
import { sendBackReport } from './features/send-back-report/send-back-report';
import { settle } from './features/settle/settle';
import { settleAlert } from './features/settle-alert/settle-alert';
import { urge } from './features/urge/urge';
import { withdrawOrder } from './features/withdraw-order/withdraw-order';

/** 督办, in the order in which it is offered: whoever has the case reports or asks for longer, the leader decides on that, the triage desk answers proposals, the supervisor does all else. */
export const commands = [
  settleAlert,
  report,
  askExtension,
  approveExtension,
  refuseExtension,
  answerProposal,
  acceptReport,
  sendBackReport,
  examine,
  makeFinding,
  order,
  urge,
  comment,
  proposeReassignment,
  settle,
  withdrawOrder,
] as const;
export type SupervisionCommand = (typeof commands)[number]['name'];

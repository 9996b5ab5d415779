import { acceptHelping } from './features/accept-helping/accept-helping';
import { acceptTransfer } from './features/accept-transfer/accept-transfer';
import { appoint } from './features/appoint/appoint';
import { callOffSession } from './features/call-off-session/call-off-session';
import { changeKind } from './features/change-kind/change-kind';
import { claim } from './features/claim/claim';
import { convene } from './features/convene/convene';
import { decideSuspicion } from './features/decide-suspicion/decide-suspicion';
import { draftAgreement } from './features/draft-agreement/draft-agreement';
import { end } from './features/end/end';
import { endHelp } from './features/end-help/end-help';
import { extend } from './features/extend/extend';
import { giveRightsNotice } from './features/give-rights-notice/give-rights-notice';
import { invite } from './features/invite/invite';
import { inviteHelper } from './features/invite-helper/invite-helper';
import { logCall } from './features/log-call/log-call';
import { moveSession } from './features/move-session/move-session';
import { note } from './features/note/note';
import { offerTransfer } from './features/offer-transfer/offer-transfer';
import { reassign } from './features/reassign/reassign';
import { recordNoShow } from './features/record-no-show/record-no-show';
import { recordSession } from './features/record-session/record-session';
import { recordWillingness } from './features/record-willingness/record-willingness';
import { refuseHelping } from './features/refuse-helping/refuse-helping';
import { refuseTransfer } from './features/refuse-transfer/refuse-transfer';
import { renegotiate } from './features/renegotiate/renegotiate';
import { resume } from './features/resume/resume';
import { returnCase } from './features/return/return';
import { sign } from './features/sign/sign';
import { suspend } from './features/suspend/suspend';
import { takeCaseBack } from './features/take-case-back/take-case-back';
import { takeBackInvitation } from './features/take-back-invitation/take-back-invitation';
import { takeBackTransfer } from './features/take-back-transfer/take-back-transfer';

/**
 * 调解, in the order in which it is offered. Wherever an organisation holds a case it may end, but for an agreement in
 * force that nobody is talking about (People's Mediation Law art. 3); talks about amending one end in that agreement
 * (art. 31, Civil Procedure Law art. 206).
 */
export const commands = [
  claim,
  acceptTransfer,
  refuseTransfer,
  acceptHelping,
  refuseHelping,
  recordWillingness,
  giveRightsNotice,
  convene,
  recordSession,
  moveSession,
  recordNoShow,
  callOffSession,
  sign,
  draftAgreement,
  appoint,
  returnCase,
  offerTransfer,
  takeBackTransfer,
  reassign,
  takeCaseBack,
  extend,
  suspend,
  resume,
  decideSuspicion,
  changeKind,
  invite,
  takeBackInvitation,
  inviteHelper,
  endHelp,
  note,
  logCall,
  end,
  renegotiate,
] as const;
/** Making a paper leads nowhere and has no form: see `queries/papers`. */
export type MediationCommand = (typeof commands)[number]['name'] | 'make-paper';

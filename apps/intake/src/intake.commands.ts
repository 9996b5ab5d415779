import { answerSupplement } from './features/answer-supplement/answer-supplement';
import { addParty } from './features/add-party/add-party';
import { chooseRepresentatives } from './features/choose-representatives/choose-representatives';
import { correctContact } from './features/correct-contact/correct-contact';
import { correctParty } from './features/correct-party/correct-party';
import { correctRegistration } from './features/correct-registration/correct-registration';
import { dismissRepresentative } from './features/dismiss-representative/dismiss-representative';
import { endMediation } from './features/end-mediation/end-mediation';
import { endRepresentation } from './features/end-representation/end-representation';
import { letPartyLeave } from './features/let-party-leave/let-party-leave';
import { nameRepresentative } from './features/name-representative/name-representative';
import { replaceParty } from './features/replace-party/replace-party';
import { decline } from './features/decline/decline';
import { logCall } from './features/log-call/log-call';
import { note } from './features/note/note';
import { requestSupplement } from './features/request-supplement/request-supplement';
import { takeBackSupplement } from './features/take-back-supplement/take-back-supplement';
import { deemWithdrawn } from './features/deem-withdrawn/deem-withdrawn';
import { askToReopen } from './features/ask-to-reopen/ask-to-reopen';
import { approveReopening } from './features/approve-reopening/approve-reopening';
import { refuseReopening } from './features/refuse-reopening/refuse-reopening';
import { withdraw } from './features/withdraw/withdraw';

/** 登记, in the order in which it is offered. After a claim a party ends the mediation, here or at the organisation that has it. */
export const commands = [
  requestSupplement,
  answerSupplement,
  takeBackSupplement,
  deemWithdrawn,
  note,
  logCall,
  decline,
  withdraw,
  endMediation,
  askToReopen,
  approveReopening,
  refuseReopening,
  correctRegistration,
  correctParty,
  correctContact,
  addParty,
  letPartyLeave,
  replaceParty,
  nameRepresentative,
  endRepresentation,
  chooseRepresentatives,
  dismissRepresentative,
] as const;
/** Revealing is about one party of a case and answers with what it shows, so it is written by hand. */
export type IntakeCommand = (typeof commands)[number]['name'] | 'reveal';

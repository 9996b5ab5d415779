import { laws } from '@one-window/law';
import { issueEnforcementPack as decide } from '../../domain/enforcement';
import { byOfficer } from '../../domain/policies';
import { command } from '../declaring';

/** Hands the creditor what they need to go to court. */
export const issueEnforcementPack = command({
  name: 'issue-enforcement-pack',
  leads: { defaulted: ['enforcement'], enforcement: ['enforcement'] },
  who: byOfficer,
  basis: [laws.civilProcedureLaw('206', '250')],
  title: { zh: '出具执行材料', en: 'Issue the enforcement papers' },
  effect: {
    zh: '经司法确认的用于申请强制执行，未经确认的用于起诉或者申请支付令。',
    en: 'For enforcement where a court confirmed it, otherwise for a suit or a payment order.',
  },
  done: { zh: '执行材料已出具', en: 'The papers are issued' },
  refuses: ['nothing-due-to-enforce'],
  decide: (state, _, context) => decide(state, context.newId(), context),
});

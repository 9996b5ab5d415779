import { remembered } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { endHelp as decide } from '../../domain/help';
import { endingHelp } from '../../domain/policies';
import { command } from '../declaring';

export class EndHelpRequest {
  @UuidField({ label: { zh: '哪一个组织的协助', en: 'Whose help' }, control: { kind: 'help' } })
  helpId!: string;

  @TextField({ min: 4, label: { zh: '理由', en: 'Reason' }, rows: 2, max: 2000 })
  reason!: string;
}

/** The holder takes an invitation back or ends the help; whoever helps leaves. */
export const endHelp = command({
  name: 'end-help',
  leads: remembered(['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating']),
  ...endingHelp,
  request: EndHelpRequest,
  basis: [laws.peoplesMediationProvisions('27')],
  title: { zh: '结束协助或者撤回邀请', en: 'End help, or take the invitation back' },
  effect: {
    zh: '协助人员从现在起不能再查阅案卷；还没有答复的，不能再接受。本案仍由承办组织办理。',
    en: 'Those who helped read the file no longer; an invitation can be accepted no longer. The case stays with its holder.',
  },
  done: { zh: '协助已经结束', en: 'The help has ended' },
  refuses: ['nobody-helps', 'help-unknown', 'case-closed'],
  decide: (state, request, context) => decide(state, request, context),
});

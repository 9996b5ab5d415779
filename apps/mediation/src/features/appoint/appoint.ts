import { laws } from '@one-window/law';
import { CodeField, FlagField, ObjectListField, TextField, UuidField, UuidListField } from '@one-window/platform';
import { type TieKind, tieKindCodes } from '../../domain/appoint';
import { whileLimitRuns } from '../../domain/policies';
import { handled } from '../declaring';
import { AppointHandler } from './appoint.handler';

export class TieRequest {
  @UuidField({ label: { zh: '调解员', en: 'Mediator' }, control: { kind: 'chosen-mediator' } })
  mediatorId!: string;

  @CodeField({ tieKinds: tieKindCodes }, { label: { zh: '关系', en: 'Tie' }, shown: 'select' })
  kind!: TieKind;

  @TextField({ label: { zh: '具体情况', en: 'In what way' }, rows: 1, max: 500 })
  description!: string;
}

export class AppointedMediatorRequest {
  @UuidField({ description: '调解员' })
  mediatorId!: string;

  @FlagField({ description: '是否主持' })
  presiding!: boolean;
}

export class AppointRequest {
  @ObjectListField(() => AppointedMediatorRequest, {
    label: { zh: '调解员', en: 'Mediators' },
    hint: { zh: '其中一名主持', en: 'One of them presides' },
    control: { kind: 'mediators' },
    min: 1,
    max: 9,
  })
  mediators!: AppointedMediatorRequest[];

  @ObjectListField(() => TieRequest, {
    label: { zh: '披露的利害关系', en: 'Disclosed ties' },
    hint: { zh: '没有则不填', en: 'Leave out if there are none' },
    max: 50,
    optional: true,
  })
  ties?: TieRequest[];

  @UuidListField({
    label: { zh: '知悉后仍同意的当事人', en: 'Parties who agree nevertheless' },
    control: { kind: 'parties', starts: 'none' },
    when: { someOf: 'ties' },
    max: 50,
    optional: true,
  })
  consentedBy?: string[];
}

/** Appoints mediators of the holding organisation, as the directory lists them. */
export const appoint = handled({
  name: 'appoint',
  leads: {
    // Whoever took the case over goes on where the parties were convened before.
    claimed: ['appointed', 'mediating'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
    renegotiating: ['renegotiating'],
  },
  ...whileLimitRuns,
  request: AppointRequest,
  basis: [laws.peoplesMediationLaw('19')],
  title: { zh: '指派调解员', en: 'Appoint mediators' },
  effect: {
    zh: '被指派的调解员主持或者参加本案调解，利害关系应当披露。',
    en: 'They mediate the case; ties to a party must be disclosed.',
  },
  inLaw: {
    zh: '所列调解员从现在起有权查看案卷、主持调解；披露的利害关系记入案卷。',
    en: 'From now on these mediators may read the file and mediate; ties that are disclosed go into the file.',
  },
  done: { zh: '调解员已指派', en: 'Mediators are appointed' },
  refuses: [
    'mediator-not-of-organisation',
    'mediator-departed',
    'one-presiding-mediator',
    'mediator-is-party',
    'consent-to-ties-required',
  ],
  handler: AppointHandler,
});

import { authorities, namedRepresentativeKinds } from '@one-window/contracts';
import { CodeField, DayField, TextField } from '@one-window/platform';
import { laws } from '@one-window/law';
import { nameRepresentative as decide } from '../../domain/parties';
import { byWindowOrTable } from '../../domain/policies';
import { command, untilTheArchive } from '../declaring';
import { ChosenParty } from '../party-fields';

export class NameRepresentativeRequest extends ChosenParty {
  @CodeField({ namedRepresentativeKinds }, { label: { zh: '代理人类型', en: 'Who stands for them' } })
  kind!: (typeof namedRepresentativeKinds)[number];

  @TextField({ label: { zh: '姓名', en: 'Name' }, max: 100 })
  name!: string;

  @TextField({
    label: { zh: '与当事人的关系', en: 'How related' },
    hint: { zh: '如父亲、母亲、配偶', en: 'As in father, mother, spouse' },
    when: { field: 'kind', is: 'guardian' },
    max: 100,
    optional: true,
  })
  relation?: string;

  @CodeField(
    { authorities },
    {
      label: { zh: '代理权限', en: 'Authority' },
      when: { field: 'kind', is: 'agent' },
      required: true,
      optional: true,
    },
  )
  authority?: (typeof authorities)[number];

  @DayField({ label: { zh: '自何日起', en: 'Since' }, starts: 'today', between: 'past' })
  since!: string;

  @TextField({
    label: { zh: '依据', en: 'On what ground' },
    hint: { zh: '户口簿、出生医学证明、授权委托书等', en: 'Household register, birth certificate, power of attorney' },
    rows: 1,
    min: 2,
    max: 500,
  })
  reason!: string;
}

/** Who stands for a party. */
export const nameRepresentative = command({
  name: 'name-representative',
  leads: untilTheArchive,
  who: byWindowOrTable,
  request: NameRepresentativeRequest,
  basis: [laws.civilCode('23'), laws.civilProcedureLaw('62')],
  title: { zh: '登记代理人', en: 'Name a representative' },
  effect: {
    zh: '未成年人等由监护人签署协议；委托代理人有特别授权的才能代签。',
    en: 'A guardian signs for a minor; an agent signs under a special authority only.',
  },
  done: { zh: '代理人已登记', en: 'The representative is named' },
  refuses: ['party-unknown', 'representation-unfit', 'day-out-of-range'],
  decide: (state, { partyId, kind, name, relation, authority, since, reason }, { today, newId }) =>
    decide(
      state,
      partyId,
      {
        representative: {
          representativeId: newId(),
          kind,
          name,
          ...(relation === undefined ? {} : { relation }),
          ...(authority === undefined ? {} : { authority }),
          since,
        },
        reason,
      },
      today,
    ),
});

import { consentMethods } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, TextField, UuidListField } from '@one-window/platform';
import { chooseRepresentatives as decide } from '../../domain/group';
import { choosing } from '../../domain/policies';
import { command, untilTheArchive } from '../declaring';

export class ChooseRepresentativesRequest {
  @UuidListField({
    label: { zh: '推选的代表人', en: 'Representatives' },
    hint: { zh: '从同一方当事人中推选', en: 'From among the people of one side' },
    control: { kind: 'parties', starts: 'none' },
    min: 1,
    max: 50,
  })
  partyIds!: string[];

  @UuidListField({
    label: { zh: '由其代表的当事人', en: 'Whom they represent' },
    control: { kind: 'parties', starts: 'none' },
    min: 1,
    max: 200,
  })
  representedPartyIds!: string[];

  @UuidListField({
    label: { zh: '其中同意代表人代为和解、签署协议的', en: 'Of them, who agree that they settle and sign' },
    hint: { zh: '没有同意的，由本人签署', en: 'Whoever has not agreed signs in person' },
    control: { kind: 'parties', starts: 'none' },
    optional: true,
    max: 200,
  })
  maySettleForPartyIds?: string[];

  @DayField({ label: { zh: '推选日期', en: 'Chosen on' }, starts: 'today', between: 'past' })
  chosenOn!: string;

  @CodeField({ consentMethods }, { label: { zh: '推选的方式', en: 'How they said so' } })
  manner!: (typeof consentMethods)[number];

  @TextField({
    label: { zh: '依据', en: 'On what ground' },
    hint: { zh: '推选书、会议记录等', en: 'A letter that all signed, minutes of a meeting' },
    rows: 1,
    min: 2,
    max: 500,
  })
  reason!: string;
}

/** The people of one side choose who represents them. */
export const chooseRepresentatives = command({
  name: 'choose-representatives',
  leads: untilTheArchive,
  ...choosing,
  request: ChooseRepresentativesRequest,
  basis: [laws.civilProcedureLaw('56'), laws.petitionRegulation('20'), laws.labourDisputeLaw('7')],
  title: { zh: '登记推选的代表人', en: 'Record chosen representatives' },
  effect: {
    zh: '代表人代表推选他的当事人参加调解；和解和签署协议，须经被代表的当事人同意。再次推选的，以后一次为准。',
    en: 'They take part for those who chose them; they settle and sign for whoever agreed to that. A later choice counts.',
  },
  done: { zh: '代表人已登记', en: 'The representatives are on file' },
  refuses: [
    'party-unknown',
    'nobody-to-represent',
    'group-representation-unfit',
    'group-too-small',
    'too-many-representatives',
    'day-out-of-range',
  ],
  decide: (state, { partyIds, representedPartyIds, maySettleForPartyIds = [], chosenOn, manner, reason }, context) =>
    decide(
      state,
      { partyIds, representedPartyIds, maySettleForPartyIds, chosenOn, manner, reason, newId: context.newId },
      context.today,
    ),
});

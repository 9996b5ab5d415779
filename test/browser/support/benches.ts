import { writeAmount } from '@one-window/inputs';
import { CaseDesk } from '../../../tools/browser/case-desk';
import { amounts, choices, counts, moments, pastDays, type Spelling, telephones, texts } from './control-acts';
import type { Hands } from './hands';
import type { House } from './house';

const SHANGHAI_MILLISECONDS = 8 * 3_600_000;

/** The instant at which a clock in Shanghai shows this. */
export const instantOf = (day: string, time: string): string =>
  new Date(Date.parse(`${day}T${time}:00Z`) - SHANGHAI_MILLISECONDS).toISOString();

/** Where a control is tried: whose form, its box, the box beside it, and where a request holds its value. */
export interface Bench {
  /** What the form is for. */
  where: string;
  as: string;
  open: (hands: Hands) => Promise<void>;
  form: 'registration' | 'command';
  box: string;
  beside: string;
  path: string;
  required?: boolean;
  /** What is chosen first: it stays where a text that fits no choice is left behind, and is said. */
  keeps?: Spelling;
  /** The one spelling in which a value stands in the box. */
  shows: (sends: string | number) => string;
  spellings: () => readonly Spelling[];
}

const streets: Readonly<Record<string, string>> = {
  '140502001': '城区 东街街道',
  '140502002': '城区 西街街道',
  '140502003': '城区 南街街道',
};

const atRegister = async (hands: Hands): Promise<void> => {
  await hands.person.goTo('/register');
};

/** A bench for every kind of control; `caseOf` answers the case that a story has left. */
export const benchesOf = (house: House, caseOf: (story: string) => string): Readonly<Record<string, Bench>> => {
  const command =
    (story: string, action: string) =>
    async (hands: Hands): Promise<void> => {
      await hands.person.follow(`/cases/${caseOf(story)}`);
      await new CaseDesk(hands.person).open(action);
    };
  const registration = {
    where: 'registration',
    as: 'the window clerk',
    open: atRegister,
    form: 'registration',
    beside: 'registration_title',
  } as const;
  return {
    day: {
      ...registration,
      box: 'registration_occurredOn',
      path: 'occurredOn',
      shows: String,
      spellings: () => pastDays(house.today),
    },
    amount: {
      ...registration,
      box: 'registration_amountFen',
      path: 'amountFen',
      shows: (fen) => writeAmount(Number(fen)),
      spellings: () => amounts,
    },
    text: {
      ...registration,
      box: 'registration_applicants_0_address',
      path: 'parties.0.address',
      shows: String,
      spellings: () => texts,
    },
    number: {
      ...registration,
      box: 'registration_applicants_0_phone',
      path: 'parties.0.phone',
      shows: String,
      spellings: () => telephones,
    },
    choice: {
      ...registration,
      box: 'registration_applicants_0_regionCode',
      path: 'parties.0.regionCode',
      keeps: { typed: '南街街道', sends: '140502003' },
      shows: (code) => streets[code] ?? '',
      spellings: () => choices,
    },
    'day and hour': {
      where: 'a session',
      as: 'its mediator',
      open: command('appointed', 'mediation.convene'),
      form: 'command',
      box: 'command_startsAt',
      beside: 'command_place',
      path: 'startsAt',
      required: true,
      shows: (instant) =>
        new Date(Date.parse(String(instant)) + SHANGHAI_MILLISECONDS).toISOString().slice(0, 16).replace('T', ' '),
      spellings: () => moments(house.daysAhead(1), instantOf),
    },
    count: {
      where: 'an extension',
      as: "the holder's manager",
      open: command('appointed', 'mediation.extend'),
      form: 'command',
      box: 'command_days',
      beside: 'command_reason',
      path: 'days',
      required: true,
      shows: String,
      spellings: () => counts,
    },
  };
};

import { openFirstCase } from '../browser/lists';
import type { Person } from '../browser/person';
import type { Tour } from '../browser/tour';
import { lookUpStatus } from '../guides/party';

/** What somebody prints, and what they did to see it. */
export interface Print {
  name: string;
  path: string;
  /** User name; absent: a party, who has no account. */
  as?: string;
  act?: (person: Person, tour: Tour) => Promise<void>;
}

/** Where the pictures stand, with a page that says what was looked for in each. */
export const PICTURES_OF_PRINT = 'docs/pictures/print';

const openReceipt = async (person: Person): Promise<void> => {
  await openFirstCase(person);
  const caseId = new URL(person.page.url()).pathname.split('/').at(-1);
  await person.goTo(`/register?receipt=${caseId}`);
};

const openAgreement = async (person: Person): Promise<void> => {
  await openFirstCase(person);
  await person.page.getByRole('tab', { name: '协议', exact: true }).click();
  await person.settled();
};

export const prints: readonly Print[] = [
  { name: 'receipt', path: '/lists/intake', as: 'window.01', act: openReceipt },
  { name: 'case-page', path: '/lists/follow-up', as: 'follow-up.01', act: openFirstCase },
  { name: 'agreement', path: '/lists/follow-up', as: 'follow-up.01', act: openAgreement },
  { name: 'status-page', path: '/status', act: lookUpStatus },
  { name: 'city', path: '/city', as: 'leader.01' },
];

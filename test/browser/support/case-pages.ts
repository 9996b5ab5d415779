import type { PageOfTheHouse } from '../../../tools/browser/pages';
import type { House } from './house';
import type { StandingCase } from './standing-cases';

const tabs = ['facts', 'parties', 'sessions', 'agreement', 'court', 'performance', 'audit'];

/** Who works on a case that stands where a story leaves it. */
const readers: readonly { story: string; reader: string }[] = [
  { story: 'registered', reader: 'window.01' },
  { story: 'a supplement is asked for', reader: 'window.01' },
  { story: 'registered', reader: 'triage.01' },
  { story: 'returned', reader: 'triage.01' },
  { story: 'offered', reader: 'manager' },
  { story: 'claimed', reader: 'manager' },
  { story: 'appointed', reader: 'mediator' },
  { story: 'met', reader: 'mediator' },
  { story: 'drafted', reader: 'mediator' },
  { story: 'agreed', reader: 'mediator' },
  { story: 'applied', reader: 'court' },
  { story: 'accepted', reader: 'court' },
  { story: 'defaulted', reader: 'follow-up.01' },
  { story: 'performed', reader: 'follow-up.01' },
  { story: 'visited', reader: 'follow-up.01' },
  { story: 'closed', reader: 'follow-up.01' },
  { story: 'archived', reader: 'auditor.01' },
];

/** The case page in front of those who work on it, and all its tabs in front of the supervisor. */
export const casePages = async (house: House, cases: readonly StandingCase[]): Promise<PageOfTheHouse[]> => {
  const journeyOf = (story: string) => {
    const found = cases.find((one) => one.story === story);
    if (!found) throw new Error(`no case is ${story}`);
    return found.journey;
  };
  const holder = journeyOf('claimed').organisation();
  const usernames: Record<string, string> = {
    manager: holder.manager,
    mediator: await house.mediatorOf(holder),
    court: journeyOf('applied').court.clerk,
  };
  const confirmed = `/cases/${journeyOf('confirmed').caseId}`;
  return [
    ...readers.map(({ story, reader }) => ({
      name: `case that is ${story}`,
      path: `/cases/${journeyOf(story).caseId}`,
      as: usernames[reader] ?? reader,
    })),
    ...tabs.map((tab) => ({ name: `case, ${tab}`, path: `${confirmed}?tab=${tab}`, as: 'supervisor.01' })),
  ];
};

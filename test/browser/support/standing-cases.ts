import type { DisputeKind, RoadService } from '@one-window/contracts';
import { stages } from '@one-window/contracts';
import { type Journey, type registrationOf } from '@one-window/road';
import type { House } from './house';
import { sideBySide } from './side-by-side';

type Registration = ReturnType<typeof registrationOf>;
type Story = (journey: Journey, house: House) => Promise<void>;

/** A case that stands somewhere on the road. */
export interface StandingCase {
  story: string;
  journey: Journey;
  /** Stage in every service that knows the case. */
  stages: Partial<Record<RoadService, string>>;
}

/** A dispute with invented people. The title is long enough to show where a page has no room for it. */
export const registration = (
  house: House,
  title = '借款到期未还，双方对利息计算方式和还款期限各执一词',
): Registration => {
  const base = house.registrationOf({ text: `${title}。申请人称多次催要未果，请求中心组织调解。`, label: '债权债务' });
  // Somebody at the window: a case that a court sent cannot be declined.
  return { ...base, title, source: 'S01' };
};

/** Registered at the window, and known to triage. */
export const toTheDesk: Story = (journey, house) => journey.register(registration(house));
const registered = toTheDesk;
const triaged: Story = async (journey, house) => {
  await registered(journey, house);
  await journey.triage();
};
const offered: Story = async (journey, house) => {
  await triaged(journey, house);
  await journey.offer(journey.organisation());
};
const claimed: Story = async (journey, house) => {
  await offered(journey, house);
  await journey.claim(journey.organisation());
};
const appointed: Story = async (journey, house) => {
  await claimed(journey, house);
  await journey.prepareTable();
};
const met: Story = async (journey, house) => {
  await appointed(journey, house);
  await journey.meet('agreed-in-principle');
};
const drafted: Story = async (journey, house) => {
  await met(journey, house);
  await journey.draft('written');
};
const agreed: Story = async (journey, house) => {
  await drafted(journey, house);
  await journey.signWritten();
};
const applied: Story = async (journey, house) => {
  await agreed(journey, house);
  await journey.apply();
};
const accepted: Story = async (journey, house) => {
  await applied(journey, house);
  await journey.acceptAtCourt();
};
const confirmed: Story = async (journey, house) => {
  await accepted(journey, house);
  await journey.confirm();
};
const defaulted: Story = async (journey, house) => {
  await confirmed(journey, house);
  await journey.perform(journey.obligationIds[0] ?? '', 600_000);
  await journey.recordDefault();
};
const performed: Story = async (journey, house) => {
  await agreed(journey, house);
  await journey.performAll();
};
const visited: Story = async (journey, house) => {
  await performed(journey, house);
  await journey.visit();
};
const ended: Story = async (journey, house) => {
  await appointed(journey, house);
  await journey.meet('no-agreement');
  await journey.endWithoutAgreement();
};

/** One story for every place where a case can stand. */
export const stories: Readonly<Record<string, Story>> = {
  registered,
  'a supplement is asked for': async (journey, house) => {
    await registered(journey, house);
    await journey.requestSupplement();
  },
  declined: async (journey, house) => {
    await registered(journey, house);
    await journey.decline();
  },
  withdrawn: async (journey, house) => {
    await registered(journey, house);
    await journey.withdraw();
  },
  classified: async (journey, house) => {
    await registered(journey, house);
    await journey.classify();
  },
  routed: triaged,
  offered,
  'in the pool': async (journey, house) => {
    await triaged(journey, house);
    await journey.offerToPool([journey.organisation(), journey.organisation(1)]);
  },
  'taken back': async (journey, house) => {
    await offered(journey, house);
    await journey.takeBack();
  },
  returned: async (journey, house) => {
    await offered(journey, house);
    await journey.returnCase(journey.organisation());
  },
  claimed,
  appointed,
  'called to a session': async (journey, house) => {
    await appointed(journey, house);
    await journey.convene('joint-session', `${house.today}T15:00:00.000Z`);
  },
  met,
  drafted,
  agreed,
  'agreed orally and performed on the spot': async (journey, house) => {
    await met(journey, house);
    await journey.draft('oral', true);
    await journey.signOral();
  },
  renegotiating: async (journey, house) => {
    await agreed(journey, house);
    await journey.renegotiate();
  },
  applied,
  'a correction is asked for': async (journey, house) => {
    await applied(journey, house);
    await journey.askCorrection();
  },
  accepted,
  confirmed,
  objected: async (journey, house) => {
    await confirmed(journey, house);
    await journey.recordObjection();
  },
  dismissed: async (journey, house) => {
    await accepted(journey, house);
    await journey.dismiss();
  },
  refused: async (journey, house) => {
    await applied(journey, house);
    await journey.refuse();
  },
  defaulted,
  'enforcement pack issued': async (journey, house) => {
    await defaulted(journey, house);
    await journey.issueEnforcementPack();
  },
  performed,
  visited,
  closed: async (journey, house) => {
    await visited(journey, house);
    await journey.close();
  },
  archived: async (journey, house) => {
    await visited(journey, house);
    await journey.closeAndArchive();
  },
  ended,
  'referred out': async (journey, house) => {
    await ended(journey, house);
    await journey.referOut();
  },
};

const KIND: DisputeKind = 'A04';
const SIDE_BY_SIDE = 6;
const DAY_MILLISECONDS = 86_400_000;
/** Longer than the thirty days in which parties may apply for confirmation together. */
const UNTIL_LAPSED_DAYS = 45;

const standing = async (house: House, story: string, journey: Journey): Promise<StandingCase> => {
  const view = await house.traveller.read(`/api/supervision/cases/${journey.caseId}`, 'supervisor.01');
  const rows = view.stages as { service: RoadService; stage: string }[];
  return { story, journey, stages: Object.fromEntries(rows.map(({ service, stage }) => [service, stage])) };
};

/** An agreement that nobody took to court in time: the clock is moved past the limit, and stays there. */
const letLapse = async (house: House): Promise<Journey> => {
  const journey = house.neighbour(KIND);
  await agreed(journey, house);
  await house.moveClock(UNTIL_LAPSED_DAYS * DAY_MILLISECONDS);
  await house.traveller.read(
    `/api/judicial-confirmation/cases/${journey.caseId}`,
    'supervisor.01',
    ({ stage }) => stage === 'lapsed',
  );
  return journey;
};

/** Drives one case to every place of the road. */
export const standingCases = async (house: House): Promise<StandingCase[]> => {
  const lapsed = await letLapse(house);
  const told = Object.entries(stories).map(([story, tell]) => ({ story, tell, journey: house.neighbour(KIND) }));
  await sideBySide(told, SIDE_BY_SIDE, async ({ tell, journey }) => tell(journey, house));
  await house.arrived();
  const all = [{ story: 'lapsed', journey: lapsed }, ...told];
  return await Promise.all(all.map(({ story, journey }) => standing(house, story, journey)));
};

/** Stages at which no case stands; `none` is where a service has never heard of it. */
export const stagesWithoutCase = (cases: readonly StandingCase[]): string[] =>
  Object.entries(stages).flatMap(([service, names]) =>
    names
      .filter((name) => name !== 'none' && !cases.some((one) => one.stages[service as RoadService] === name))
      .map((name) => `${service} ${name}`),
  );

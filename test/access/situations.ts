import { type CaseRoad } from './case-road';
import { type Person } from './cast';
import { type Relation } from './seen';

/** How a case came to stand where it does, and how the people elsewhere stand to it. Whoever is not named has no part. */
export interface Situation {
  name: string;
  lead(road: CaseRoad): Promise<void>;
  standings: Partial<Record<Person, readonly Relation[]>>;
  /** The holder has appointed nobody yet. */
  nobodyAppointed?: true;
  /** Referred out: the window's part is closed, and whoever mediated calls and serves nobody any more. */
  referredOut?: true;
}

type Standings = Situation['standings'];
const all = (people: readonly Person[], ...standing: Relation[]): Standings =>
  Object.fromEntries(people.map((person) => [person, standing]));

const peopleA = ['managerA', 'firstA', 'laterA', 'colleagueA'] as const;
const peopleB = ['managerB', 'firstB', 'colleagueB'] as const;
const offeredA = all(peopleA, 'offered');
const endedA = all(peopleA, 'ended');
const gaveBackA = all(peopleA, 'ended', 'gaveBack');
const heldByA: Standings = {
  managerA: ['manager'],
  firstA: ['appointed', 'appointedWhenRecorded'],
  laterA: ['colleague'],
  colleagueA: ['colleague'],
};
const heldByB: Standings = {
  managerB: ['manager'],
  firstB: ['appointed', 'appointedWhenRecorded'],
  colleagueB: ['colleague'],
};

const claimedByA = async (road: CaseRoad): Promise<void> => {
  await road.register();
  await road.route();
  await road.offer('managerA');
  await road.claim('managerA');
};

const settledByA = async (road: CaseRoad): Promise<void> => {
  await claimedByA(road);
  await road.settle();
};

const claimedByB = async (road: CaseRoad): Promise<void> => {
  await road.register();
  await road.route();
  await road.offer('managerA', 'managerB');
  await road.claim('managerB');
};

/** An agreement is in force: the officer works on the case and does not only read it. */
const followed: Standings = { followUp: ['followUp', 'following'] };

/** Later orders add situations here; who tries what in them comes from the API documents by itself. */
export const situations: readonly Situation[] = [
  {
    name: 'registered',
    lead: (road) => road.register(),
    standings: {},
  },
  {
    name: 'reported by a grid worker',
    lead: (road) => road.register('grid', 'S11'),
    standings: { grid: ['reporter'] },
  },
  {
    name: 'handed on by the petition office',
    lead: (road) => road.register('petition', 'S24'),
    standings: { petition: ['reporter'], otherPetition: ['reporter'] },
  },
  {
    name: 'handed on by a hotline, asked for more',
    async lead(road) {
      await road.register('platform', 'S25');
      await road.askForMore();
    },
    standings: { platform: ['reporter'] },
  },
  {
    name: 'handed on by the police',
    lead: (road) => road.register('otherPolice', 'S23'),
    standings: { otherPolice: ['reporter'] },
  },
  {
    name: 'urgent, claimed by another',
    async lead(road) {
      await road.registerUrgent();
      await road.route();
      await road.offer('managerB');
      await road.claim('managerB');
    },
    standings: { ...heldByB, firstB: ['colleague'], police: ['warned'] },
    nobodyAppointed: true,
  },
  {
    name: 'registered by the window of another county',
    lead: (road) => road.register('otherCounty'),
    standings: { otherCounty: ['regionWindow'] },
  },
  {
    name: 'reported by a grid worker, moved to another county and routed',
    async lead(road) {
      await road.register('grid', 'S11');
      await road.move('140525108');
      await road.route();
    },
    standings: { grid: ['reporter'], county: ['none'], township: ['none'], otherCounty: ['regionWindow'] },
  },
  {
    name: 'withdrawn at the window',
    async lead(road) {
      await road.register();
      await road.withdraw();
    },
    standings: {},
  },
  {
    name: 'routed, not offered',
    async lead(road) {
      await road.register();
      await road.route();
    },
    standings: {},
  },
  {
    name: 'offered',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
    },
    standings: offeredA,
  },
  {
    name: 'offered to a pool',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA', 'managerB');
    },
    standings: { ...offeredA, ...all(peopleB, 'offered') },
  },
  {
    name: 'taken back',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.takeBack();
    },
    standings: endedA,
  },
  {
    name: 'taken back and offered to another',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.takeBack();
      await road.offer('managerB');
    },
    standings: { ...endedA, ...all(peopleB, 'offered') },
  },
  {
    name: 'claimed by another, nobody appointed',
    lead: claimedByB,
    standings: { ...endedA, managerB: ['manager'], firstB: ['colleague'], colleagueB: ['colleague'] },
    nobodyAppointed: true,
  },
  {
    name: 'claimed by another and settled there',
    async lead(road) {
      await claimedByB(road);
      await road.settle();
    },
    standings: { ...endedA, ...heldByB, ...followed },
  },
  {
    name: 'returned unclaimed',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.giveBack('managerA');
    },
    standings: gaveBackA,
  },
  {
    name: 'returned, then offered to the same again',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.giveBack('managerA');
      await road.offer('managerA');
    },
    standings: all(peopleA, 'offered', 'gaveBack'),
  },
  {
    name: 'returned after the claim, then settled by another',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.claim('managerA');
      await road.appoint();
      await road.order();
      await road.find();
      await road.giveBack('managerA');
      await road.offer('managerB');
      await road.claim('managerB');
      await road.settle();
    },
    standings: { ...gaveBackA, ...heldByB, ...followed },
  },
  {
    name: 'recorded, then another appointed',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.claim('managerA');
      await road.prepare();
      await road.meet('caucus');
      await road.meet('joint-session');
      await road.appoint('laterA');
    },
    standings: {
      ...heldByA,
      // Whoever made the record reads it, and the one with both sides too.
      firstA: ['colleague', 'appointedWhenRecorded'],
      laterA: ['appointed'],
    },
  },
  {
    name: 'recorded, and another asked to take it over',
    async lead(road) {
      await claimedByA(road);
      await road.prepare();
      await road.meet('caucus');
      await road.meet('joint-session');
      await road.askToTakeOver('managerA', 'managerB');
    },
    standings: { ...heldByA, ...all(peopleB, 'offered', 'asked') },
  },
  {
    name: 'recorded, then handed over to another',
    async lead(road) {
      await claimedByA(road);
      await road.prepare();
      await road.meet('caucus');
      await road.meet('joint-session');
      await road.askToTakeOver('managerA', 'managerB');
      await road.takeOver('managerB');
    },
    standings: { ...endedA, managerB: ['manager'], firstB: ['colleague'], colleagueB: ['colleague'] },
    nobodyAppointed: true,
  },
  {
    name: 'recorded, and another asked to help',
    async lead(road) {
      await claimedByA(road);
      await road.prepare();
      await road.meet('caucus');
      await road.meet('joint-session');
      await road.askForHelp('managerA', 'managerB');
    },
    standings: { ...heldByA, ...all(peopleB, 'offered', 'askedToHelp') },
  },
  {
    name: 'recorded, and another helps with one of its mediators',
    async lead(road) {
      await claimedByA(road);
      await road.prepare();
      await road.askForHelp('managerA', 'managerB');
      await road.help('managerB', 'firstB');
      await road.meet('caucus');
      await road.meet('joint-session');
    },
    standings: { ...heldByA, managerB: ['ended', 'helper'], firstB: ['ended', 'helper'], colleagueB: ['ended'] },
  },
  {
    name: 'recorded, and another helped and left',
    async lead(road) {
      await claimedByA(road);
      await road.prepare();
      await road.meet('caucus');
      await road.meet('joint-session');
      await road.askForHelp('managerA', 'managerB');
      await road.help('managerB', 'firstB');
      await road.helpNoLonger('managerB');
    },
    standings: { ...heldByA, ...all(peopleB, 'ended') },
  },
  {
    name: 'ordered, and more time asked for',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.claim('managerA');
      await road.appoint();
      await road.askForTime();
    },
    standings: { ...heldByA, firstA: ['appointed'], leader: ['approver'] },
  },
  {
    name: 'settled',
    lead: settledByA,
    standings: { ...heldByA, ...followed },
  },
  {
    name: 'before a court',
    async lead(road) {
      await settledByA(road);
      await road.apply('courtOne');
    },
    standings: { ...heldByA, courtOne: ['courtAsked'], ...followed },
  },
  {
    name: 'withdrawn from the court',
    async lead(road) {
      await settledByA(road);
      await road.apply('courtOne');
      await road.withdrawApplication();
    },
    standings: { ...heldByA, courtOne: ['ended'], ...followed },
  },
  {
    name: 'withdrawn from one court, before another',
    async lead(road) {
      await settledByA(road);
      await road.apply('courtOne');
      await road.withdrawApplication();
      await road.apply('courtTwo');
    },
    standings: { ...heldByA, courtOne: ['ended'], courtTwo: ['courtAsked'], ...followed },
  },
  {
    name: 'withdrawn from the court, before the same again',
    async lead(road) {
      await settledByA(road);
      await road.apply('courtOne');
      await road.withdrawApplication();
      await road.apply('courtOne');
    },
    standings: { ...heldByA, courtOne: ['courtAsked'], ...followed },
  },
  {
    name: 'confirmed, not performed',
    async lead(road) {
      await settledByA(road);
      await road.apply('courtOne');
      await road.confirm('courtOne');
      await road.enforce();
    },
    standings: { ...heldByA, courtOne: ['courtAsked'], ...followed },
  },
  {
    name: 'ended without agreement, then referred to the petition office',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerB');
      await road.claim('managerB');
      await road.prepare();
      await road.meet('caucus', 'no-agreement');
      await road.meet('joint-session', 'no-agreement');
      await road.endWithoutAgreement();
      await road.referOut('petition', 'petition');
    },
    standings: { ...heldByB, petition: ['referred'], otherPetition: ['referred'] },
    referredOut: true,
  },
  {
    name: 'in talks, a psychologist invited',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.claim('managerA');
      await road.prepare();
      await road.meet('caucus');
      await road.meet('joint-session');
      await road.invite('psychologist');
    },
    standings: { ...heldByA, psychologist: ['invited'] },
  },
  {
    name: 'in talks, the invitation taken back',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.claim('managerA');
      await road.prepare();
      await road.invite('psychologist');
      await road.takeBackInvitation();
    },
    standings: { ...heldByA },
  },
  {
    name: 'ended without agreement, then referred to legal aid',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerB');
      await road.claim('managerB');
      await road.prepare();
      await road.meet('caucus', 'no-agreement');
      await road.meet('joint-session', 'no-agreement');
      await road.endWithoutAgreement();
      await road.referOut('legalAid', 'legal-aid');
    },
    standings: { ...heldByB, legalAid: ['referred'] },
    referredOut: true,
  },
  {
    name: 'ended without agreement',
    async lead(road) {
      await road.register();
      await road.route();
      await road.offer('managerA');
      await road.claim('managerA');
      await road.prepare();
      await road.meet('caucus', 'no-agreement');
      await road.meet('joint-session', 'no-agreement');
      await road.endWithoutAgreement();
    },
    standings: heldByA,
  },
];

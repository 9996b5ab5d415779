import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stages } from '@one-window/contracts';
import { repositoryRoot, runsLong, sampled } from '@one-window/testing';
import { CaseDesk } from '../../tools/browser/case-desk';
import { boxPlaces } from './support/box-places';
import { BESIDE_THE_PARTY, drawerPlaces, type FormPlace, otherPlaces, registrationPlace } from './support/form-places';
import { Hands } from './support/hands';
import { type House, useOwnHouse } from './support/house';
import { sideBySide } from './support/side-by-side';
import { standingCases, type StandingCase, stagesWithoutCase } from './support/standing-cases';

/** Everybody who may have something to do with a case: those who hold it, and those beside them who do not. */
const people = async (house: House, { journey }: StandingCase): Promise<Record<string, string>> => {
  const [holder, other] = [journey.organisation(), journey.organisation(1)];
  const otherCourt = house.city.courts.find(({ clerk }) => clerk !== journey.court.clerk);
  return {
    'the window clerk': 'window.01',
    'the triage officer': 'triage.01',
    "the holder's manager": holder.manager,
    'its mediator': await house.mediatorOf(holder),
    "another organisation's manager": other.manager,
    'the court clerk': journey.court.clerk,
    "another court's clerk": otherCourt?.clerk ?? '',
    'the follow-up officer': 'follow-up.01',
    'the supervisor': 'supervisor.01',
    'the auditor': 'auditor.01',
    'the administrator': 'administrator.01',
    'the leader': 'leader.01',
  };
};

/** What all services together permit this person now. */
const permitted = async (house: House, caseId: string, username: string): Promise<string[]> => {
  const parts = await Promise.all(
    [...Object.keys(stages), 'supervision'].map(async (service) => {
      const view = await house.ask(`/api/${service}/cases/${caseId}`, username);
      // Supervision keeps no part of a case and tells what it permits beside the whole of it.
      const part = (service === 'supervision' ? view?.asked : view) as { allowedActions?: string[] } | undefined;
      return (part?.allowedActions ?? []).map((verb) => `${service}.${verb}`);
    }),
  );
  return parts.flat().toSorted();
};

/**
 * What the page shows of it: the look at personal fields has a form of its own, a paper a button beside it; who may correct everything is not
 * offered the smaller form beside it; and a representation ends only where there is one.
 */
const toBeOffered = (allowed: readonly string[]): string[] =>
  allowed.filter(
    (action) =>
      action !== BESIDE_THE_PARTY &&
      action !== 'mediation.make-paper' &&
      action !== 'intake.end-representation' &&
      !(action === 'intake.correct-contact' && allowed.includes('intake.correct-party')),
  );

/** Most of an act is waiting for the next picture of its page. */
const AT_A_TIME = 3;

let cases: StandingCase[];
let usernames: Record<string, string>;
const house = useOwnHouse(async (built) => {
  cases = await standingCases(built);
  usernames = await people(built, cases[0]!);
});

describe('the buttons of the case page', () => {
  it('are looked at in every stage of every service', () => {
    expect(stagesWithoutCase(cases)).toEqual([]);
  });

  it('are for everybody exactly what the services permit, wherever the case stands', async () => {
    const differing: unknown[] = [];
    await sideBySide(Object.entries(usernames), AT_A_TIME, async ([who, username]) => {
      const person = await house.person();
      // Somebody may look for a case that is not theirs.
      person.watch.expect({ method: 'GET', path: /^\/api\/supervision\/cases\//, statuses: [403, 404] });
      await person.signInAs(username);
      const desk = new CaseDesk(person);
      for (const { story, journey } of sampled(cases, 2)) {
        // What is done about a party stands beside each of them, and what is done about the case beside every tab.
        await person.follow(`/cases/${journey.caseId}?tab=parties`);
        const offered = await desk.offered();
        const allowed = toBeOffered(await permitted(house, journey.caseId, username));
        if (offered.join() !== allowed.join()) differing.push({ who, story, offered, allowed });
      }
    });
    expect(differing).toEqual([]);
  }, 240_000);
});

const journeyOf = (story: string) => {
  const found = cases.find((one) => one.story === story);
  if (!found) throw new Error(`no case is ${story}`);
  return found.journey;
};
const caseOf = (story: string): string => journeyOf(story).caseId;

const MOST_ACTS = 600;
const ACTS_SAMPLED = 1;
const PLACES_SAMPLED = 2;
/** Acts at boxes and at forms, of all that there are; whoever runs all of them is told the whole sum. */
const tally = { boxes: 0, boxesInAll: 0, forms: 0, placesTried: 0, places: 0, seconds: 0 };

/**
 * Everybody tries out their places, some people at a time, each before a browser of their own; answers what was not as
 * shown, and how many acts it took to see it.
 */
const tryOut = async (shares: readonly (readonly FormPlace[])[]): Promise<{ faults: unknown[]; acts: number }> => {
  const since = performance.now();
  const faults: unknown[] = [];
  const acts = await sideBySide(shares, AT_A_TIME, async (places) => {
    const person = await house.person({ still: true });
    await person.signInAs(usernames[places[0]?.as ?? ''] ?? '');
    const hands = await Hands.of(person);
    for (const { what, as, tryOut: tryPlace } of places) {
      const found = await tryPlace(hands);
      if (found.length > 0) faults.push({ what, as, found });
    }
    return hands.acts;
  });
  tally.seconds += (performance.now() - since) / 1000;
  return { faults, acts: acts.reduce((sum, some) => sum + some, 0) };
};

describe('boxes', () => {
  it('show what is sent, in whichever spelling a value comes and however its box is left', async () => {
    const { places, acts, actsInAll } = boxPlaces(house, caseOf, (all) => sampled(all, ACTS_SAMPLED));
    const tried = await tryOut(places.map((place) => [place]));
    Object.assign(tally, { boxes: tried.acts, boxesInAll: actsInAll });
    expect(tried).toEqual({ faults: [], acts });
  }, 240_000);
});

describe('the forms', () => {
  const tried = new Set<string>();

  it('send what they show, or say at the field why not', async () => {
    const groups = [drawerPlaces(house, journeyOf, tried), otherPlaces(house, journeyOf), [registrationPlace(house)]];
    const drawn = sampled(groups.flat(), PLACES_SAMPLED);
    // Whoever has several sits down once.
    const seated = [...new Set(drawn.map(({ as }) => as))];
    const { faults, acts } = await tryOut(seated.map((who) => drawn.filter(({ as }) => as === who)));
    Object.assign(tally, { forms: acts, placesTried: drawn.length, places: groups.flat().length });
    expect(faults).toEqual([]);
  }, 240_000);

  if (runsLong) {
    it('are tried for every command that has a form', () => {
      const folder = join(repositoryRoot(), 'apps/web/src/actions/commands');
      const commands = readdirSync(folder).flatMap((file) => {
        const source = readFileSync(join(folder, file), 'utf8');
        return [...source.matchAll(/service: '([a-z-]+)',\s+verb: '([a-z-]+)'/g)].map(
          (found) => `${found[1]}.${found[2]}`,
        );
      });
      expect(commands.filter((command) => !tried.has(command))).toEqual([BESIDE_THE_PARTY]);
    });
  }
});

it('all acts at boxes and forms together are few enough to be done whole', () => {
  const { boxes, boxesInAll, forms, placesTried, places, seconds } = tally;
  process.stdout.write(
    `acts: ${boxes + forms} (at boxes ${boxes} of ${boxesInAll}; at forms ${forms}, in ${placesTried} of ${places} places) in ${seconds.toFixed()} s\n`,
  );
  expect(boxes + forms).toBeLessThanOrEqual(MOST_ACTS);
});

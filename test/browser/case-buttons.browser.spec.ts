import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stages } from '@one-window/contracts';
import { repositoryRoot, runsLong, sampled } from '@one-window/testing';
import { CaseDesk } from '../../tools/browser/case-desk';
import type { Person } from '../../tools/browser/person';
import { benchesOf } from './support/benches';
import { pairwise, pastDays } from './support/control-acts';
import { fieldsOf } from './support/form-fields';
import { Hands } from './support/hands';
import { type House, useHouse } from './support/house';
import { fillInAll, fillingOf, tryBox, tryForm } from './support/trials';
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
    Object.keys(stages).map(async (service) => {
      const view = await house.ask(`/api/${service}/cases/${caseId}`, username);
      return ((view?.allowedActions ?? []) as string[]).map((verb) => `${service}.${verb}`);
    }),
  );
  return parts.flat().toSorted();
};

let cases: StandingCase[];
let usernames: Record<string, string>;
const house = useHouse(async (built) => {
  cases = await standingCases(built);
  usernames = await people(built, cases[0]!);
});

describe('the buttons of the case page', () => {
  it('are looked at in every stage of every service', () => {
    expect(stagesWithoutCase(cases)).toEqual([]);
  });

  it.each([
    'the window clerk',
    'the triage officer',
    "the holder's manager",
    'its mediator',
    "another organisation's manager",
    'the court clerk',
    "another court's clerk",
    'the follow-up officer',
    'the supervisor',
    'the auditor',
    'the administrator',
    'the leader',
  ])(
    'are for %s exactly what the services permit, wherever the case stands',
    async (who) => {
      const username = usernames[who] ?? '';
      const person = await house.person();
      // Somebody may look for a case that is not theirs.
      person.watch.expect({ method: 'GET', path: /^\/api\/supervision\/cases\//, statuses: [403, 404] });
      await person.signInAs(username);
      const desk = new CaseDesk(person);
      const differing: unknown[] = [];
      for (const { story, journey } of sampled(cases, 5)) {
        await person.follow(`/cases/${journey.caseId}`);
        const [offered, allowed] = [await desk.offered(), await permitted(house, journey.caseId, username)];
        if (offered.join() !== allowed.join()) differing.push({ story, offered, allowed });
      }
      expect(differing).toEqual([]);
    },
    120_000,
  );
});

const journeyOf = (story: string) => {
  const found = cases.find((one) => one.story === story);
  if (!found) throw new Error(`no case is ${story}`);
  return found.journey;
};
const caseOf = (story: string): string => journeyOf(story).caseId;

const MOST_ACTS = 600;
/** Acts at boxes and at forms, of all that there are; whoever runs all of them is told the whole sum. */
const tally = { boxes: 0, boxesInAll: 0, forms: 0, seconds: 0, placesTried: 0, places: 0 };

describe('boxes show what is sent', () => {
  const benches = benchesOf(house, caseOf);
  const BOXES_SAMPLED = 2;
  /** Boxes of one form are tried one after the other. */
  const forms = [...new Set(Object.values(benches).map(({ where }) => where))];

  it.each(forms)(
    'in the form of %s, in whichever spelling a value comes and however its box is left',
    async (form) => {
      const controls = Object.entries(benches).filter(([, { where }]) => where === form);
      const [[, first]] = controls as [(typeof controls)[number]];
      const person = await house.person();
      await person.signInAs(usernames[first.as] ?? '');
      const hands = await Hands.of(person);
      await first.open(hands);
      await fillInAll(hands, first.form, fillingOf(hands, house), first.form === 'registration');
      const differing: unknown[] = [];
      for (const [control, bench] of controls) {
        const [spelling] = bench.spellings();
        const acts = pairwise(control, bench.spellings());
        tally.boxesInAll += acts.length;
        for (const act of sampled(acts, BOXES_SAMPLED)) {
          const { seen, right, told } = await tryBox(hands, bench, act, spelling!);
          if (!isDeepStrictEqual(seen, right)) differing.push({ ...act, seen, right, told });
        }
        // As it was, for the next.
        await hands.put(bench.box, 'typed', bench.keeps?.typed ?? spelling!.typed);
        await hands.leave(bench.box, 'Tab', bench.beside);
      }
      tally.boxes += hands.acts;
      tally.seconds += hands.seconds;
      expect(differing).toEqual([]);
    },
    240_000,
  );

  it('a day by which a list is filtered, which filters by what it shows or says why not', async () => {
    const person = await house.person();
    await person.signInAs(usernames['the supervisor'] ?? '');
    const hands = await Hands.of(person);
    await person.goTo('/supervision/cases');
    const box = (await person.page.getByLabel('登记日期自').getAttribute('id')) ?? '';
    const beside = (await person.page.getByLabel('登记日期至').getAttribute('id')) ?? '';
    const days = pastDays(house.today).filter((_, index) => index % 4 === 0);
    const acts = pairwise('filter', days);
    tally.boxesInAll += acts.length;
    const differing: unknown[] = [];
    for (const { typed, sends, manner, leaving, shows = typed } of sampled(acts, BOXES_SAMPLED)) {
      await hands.put(box, manner, typed, typed);
      await hands.leave(box, leaving, beside);
      hands.acts += 1;
      await person.settled();
      const wanted = manner === 'emptied' ? undefined : sends;
      const asked = new URL(person.page.url()).searchParams.get('from')?.replaceAll('"', '');
      const shown = await person.page.locator(`[id="${box}"]`).inputValue();
      const told = await person.page.locator(`div:has(> * [id="${box}"]) > [role=alert]`).count();
      const seen = { asked, shown, told: told > 0 };
      const right = {
        asked: wanted,
        shown: manner === 'emptied' ? '' : String(wanted ?? shows),
        told: manner !== 'emptied' && wanted === undefined,
      };
      if (!isDeepStrictEqual(seen, right)) differing.push({ typed, manner, leaving, seen, right });
    }
    tally.boxes += hands.acts;
    tally.seconds += hands.seconds;
    expect(differing).toEqual([]);
  }, 120_000);
});

describe('the forms', () => {
  /** Who finds which commands to fill in, wherever a case stands. */
  const desks = [
    ['registered', 'the window clerk'],
    ['a supplement is asked for', 'the window clerk'],
    ['registered', 'the triage officer'],
    ['classified', 'the triage officer'],
    ['routed', 'the triage officer'],
    ['offered', 'the triage officer'],
    ['ended', 'the triage officer'],
    ['offered', "the holder's manager"],
    ['claimed', "the holder's manager"],
    ['agreed', "the holder's manager"],
    ['applied', "the holder's manager"],
    ['a correction is asked for', "the holder's manager"],
    ['appointed', 'its mediator'],
    ['called to a session', 'its mediator'],
    ['drafted', 'its mediator'],
    ['applied', 'the court clerk'],
    ['accepted', 'the court clerk'],
    ['agreed', 'the follow-up officer'],
    ['defaulted', 'the follow-up officer'],
    ['performed', 'the follow-up officer'],
    ['visited', 'the follow-up officer'],
    ['closed', 'the follow-up officer'],
  ] as const;
  const tried = new Set<string>();
  const count = ({ acts, seconds }: Hands): void => {
    tally.forms += acts;
    tally.seconds += seconds;
    tally.placesTried += 1;
  };
  /** Not asked for in a drawer. */
  const BESIDE_THE_PARTY = 'intake.reveal';

  it.each(sampled(desks, 1))(
    'send what they show, or say at the field why not: where it is %s, before %s',
    async (story, who) => {
      const person = await house.person();
      await person.signInAs(usernames[who] ?? '');
      const hands = await Hands.of(person);
      const desk = new CaseDesk(person);
      const differing: unknown[] = [];
      await person.follow(`/cases/${journeyOf(story).caseId}`);
      for (const action of (await desk.offered()).filter((one) => one !== BESIDE_THE_PARTY && !tried.has(one))) {
        tried.add(action);
        await desk.open(action);
        if ((await fieldsOf(person.page, 'command')).length > 0) {
          const faults = await tryForm(hands, 'command', fillingOf(hands, house));
          if (faults.length > 0) differing.push({ action, faults });
        }
        await person.page.keyboard.press('Escape');
        await desk.done();
      }
      count(hands);
      expect(differing).toEqual([]);
    },
    120_000,
  );

  /** Forms beside the drawer of commands: whose they are, how they are opened, and where they send nothing that they hold. */
  const others: Readonly<Record<string, [as: string, form: string, open: (person: Person) => Promise<void>]>> = {
    'why a party’s data are shown': [
      'the window clerk',
      'reveal',
      async (person) => {
        await person.follow(`/cases/${caseOf('registered')}?tab=parties`);
        await person.page.getByRole('button', { name: '查看完整信息' }).first().click();
      },
    ],
    'the search by a party’s number': [
      'the supervisor',
      'party',
      async (person) => {
        await person.goTo('/supervision/cases');
        await person.page.getByRole('button', { name: '按证件号码查找' }).click();
      },
    ],
    'why a file is exported': [
      'the supervisor',
      'export',
      async (person) => person.goTo(`/supervision/audit?case=${caseOf('registered')}`),
    ],
    'a new account': [
      'the administrator',
      'account',
      async (person) => {
        await person.goTo('/administration/accounts');
        await person.page.getByRole('button', { name: '新建账号' }).click();
        // Of an organisation that has mediators: whoever mediates is one of them.
        const unit = person.page.getByRole('dialog').getByRole('combobox', { name: '单位' });
        await person.keys.choose(unit, journeyOf('claimed').organisation().name);
      },
    ],
  };
  tally.places = desks.length + Object.keys(others).length + 1;
  it.each(sampled(Object.keys(others), 1))(
    'and the form for %s',
    async (what) => {
      const [as, form, open] = others[what]!;
      const person = await house.person();
      await person.signInAs(usernames[as] ?? '');
      const hands = await Hands.of(person);
      await open(person);
      await person.page.locator(`form#${form}`).waitFor();
      await person.settled();
      expect(await tryForm(hands, form, fillingOf(hands, house))).toEqual([]);
      count(hands);
    },
    60_000,
  );

  it('and the form of registration', async () => {
    const person = await house.person();
    await person.signInAs('window.01');
    const hands = await Hands.of(person);
    await person.goTo('/register');
    expect(await tryForm(hands, 'registration', fillingOf(hands, house), true, true)).toEqual([]);
    const place = person.page.locator('#registration_township');
    const chosen = place.locator('xpath=ancestor::*[contains(@class,"ant-select")][last()]');
    const item = place.locator('xpath=ancestor::*[contains(@class,"ant-form-item")][last()]');
    const type = async (text: string): Promise<void> => {
      await place.click();
      await person.page.keyboard.type(text);
      await person.page.locator('#registration_title').click();
    };
    await type('东街街');
    await chosen.filter({ hasText: '东街街道' }).waitFor();
    // Fits many: none of them is taken for it, and which was held stays.
    await place.click();
    await person.page.keyboard.type('街道');
    await person.page.keyboard.press('Tab');
    await item.getByRole('alert').filter({ hasText: '“街道”没有选上' }).waitFor();
    expect(await chosen.textContent()).toContain('东街街道');
    count(hands);
  }, 120_000);

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

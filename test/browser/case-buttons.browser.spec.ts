import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stages } from '@one-window/contracts';
import { writeAmount } from '@one-window/inputs';
import { repositoryRoot, runsLong, sampled } from '@one-window/testing';
import { CaseDesk } from '../../tools/browser/case-desk';
import { amounts, counts, moments, pairwise, pastDays, type Spelling } from './support/control-acts';
import { fieldsOf, Filling, type Held, holds } from './support/form-fields';
import { Hands } from './support/hands';
import { type House, useHouse } from './support/house';
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
      for (const { story, journey } of sampled(cases, 8)) {
        await person.follow(`/cases/${journey.caseId}`);
        const [offered, allowed] = [await desk.offered(), await permitted(house, journey.caseId, username)];
        if (offered.join() !== allowed.join()) differing.push({ story, offered, allowed });
      }
      expect(differing).toEqual([]);
    },
    120_000,
  );
});

const SHANGHAI_MILLISECONDS = 8 * 3_600_000;
const instantOf = (day: string, time: string): string =>
  new Date(Date.parse(`${day}T${time}:00Z`) - SHANGHAI_MILLISECONDS).toISOString();

const fillingOf = (hands: Hands): Filling =>
  new Filling(hands, { today: house.today, tomorrow: house.daysAhead(1), ahead: house.daysAhead(10) }, instantOf);

/** Fills in whatever the form shows, also what shows only after an answer; answers what each field held last. */
const fillInAll = async (hands: Hands, form: string, filling: Filling, past?: boolean): Promise<Map<string, Held>> => {
  const held = new Map<string, Held>();
  for (let found = true; found;) {
    const next = (await fieldsOf(hands.person.page, form)).find(({ id }) => !held.has(id));
    found = next !== undefined;
    if (next) held.set(next.id, await filling.right(next, past));
  }
  return held;
};

const journeyOf = (story: string) => {
  const found = cases.find((one) => one.story === story);
  if (!found) throw new Error(`no case is ${story}`);
  return found.journey;
};

describe('boxes show what is sent', () => {
  /** Where a control is tried: whose form, its box, the box beside it, and the property that holds it. */
  interface Bench {
    as: string;
    open: (hands: Hands) => Promise<void>;
    form: string;
    box: string;
    beside: string;
    property: string;
    required?: boolean;
    /** The one spelling in which a value stands in the box. */
    shows: (sends: string | number) => string;
    spellings: () => readonly Spelling[];
  }
  const atRegister = async (hands: Hands): Promise<void> => {
    await hands.person.goTo('/register');
  };
  const command =
    (story: string, action: string) =>
    async (hands: Hands): Promise<void> => {
      await hands.person.follow(`/cases/${journeyOf(story).caseId}`);
      await new CaseDesk(hands.person).open(action);
    };
  const benches: Readonly<Record<string, Bench>> = {
    day: {
      as: 'the window clerk',
      open: atRegister,
      form: 'registration',
      box: 'registration_occurredOn',
      beside: 'registration_title',
      property: 'occurredOn',
      shows: String,
      spellings: () => pastDays(house.today),
    },
    amount: {
      as: 'the window clerk',
      open: atRegister,
      form: 'registration',
      box: 'registration_amountFen',
      beside: 'registration_title',
      property: 'amountFen',
      shows: (fen) => writeAmount(Number(fen)),
      spellings: () => amounts,
    },
    'day and hour': {
      as: 'its mediator',
      open: command('appointed', 'mediation.convene'),
      form: 'command',
      box: 'command_startsAt',
      beside: 'command_place',
      property: 'startsAt',
      required: true,
      shows: (instant) =>
        new Date(Date.parse(String(instant)) + SHANGHAI_MILLISECONDS).toISOString().slice(0, 16).replace('T', ' '),
      spellings: () => moments(house.daysAhead(1), instantOf),
    },
    count: {
      as: "the holder's manager",
      open: command('appointed', 'mediation.extend'),
      form: 'command',
      box: 'command_days',
      beside: 'command_reason',
      property: 'days',
      required: true,
      shows: String,
      spellings: () => counts,
    },
  };

  it.each(Object.keys(benches))(
    'a box for %s, in whichever spelling it comes and however its box is left',
    async (control) => {
      const bench = benches[control]!;
      const person = await house.person();
      await person.signInAs(usernames[bench.as] ?? '');
      const hands = await Hands.of(person);
      await bench.open(hands);
      await fillInAll(hands, bench.form, fillingOf(hands), bench.form === 'registration');
      const spellings = bench.spellings();
      const before = spellings[0]!.typed;
      const differing: unknown[] = [];
      for (const act of sampled(pairwise(control, spellings), 5)) {
        const { typed, sends, manner, leaving } = act;
        const over = manner === 'emptied' ? typed : before;
        await hands.put(bench.box, manner, typed, over);
        await hands.leave(bench.box, leaving, bench.beside);
        const { shown } = await hands.look(bench.box);
        const sent = await hands.send();
        const { wrong, told } = await hands.look(bench.box);
        const value = sent?.body[bench.property];
        const empty = manner === 'emptied';
        const refused = empty ? bench.required === true : sends === undefined;
        const kept = sends === undefined ? typed : bench.shows(sends);
        const seen = { shown, left: sent !== undefined, value, wrong, says: told !== '' };
        const right = {
          shown: empty ? '' : kept,
          left: !refused,
          value: empty || refused ? undefined : sends,
          wrong: refused,
          says: refused,
        };
        if (!isDeepStrictEqual(seen, right)) differing.push({ typed, manner, leaving, seen, right, told });
      }
      process.stdout.write(`boxes for ${control}: ${hands.acts} acts\n`);
      expect(differing).toEqual([]);
    },
    240_000,
  );
});

describe('the forms of the case page', () => {
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
    ['met', 'its mediator'],
    ['drafted', 'its mediator'],
    ['applied', 'the court clerk'],
    ['accepted', 'the court clerk'],
    ['agreed', 'the follow-up officer'],
    ['performed', 'the follow-up officer'],
    ['closed', 'the follow-up officer'],
  ] as const;
  const tried = new Set<string>();
  /** Not asked for in a drawer. */
  const BESIDE_THE_PARTY = 'intake.reveal';

  /** The form as it opens, then filled in, then each field wrong and right again: answers what was not as shown. */
  const tryForm = async (hands: Hands, form: string, past?: boolean, anywhere = false): Promise<unknown[]> => {
    const { page } = hands.person;
    const filling = fillingOf(hands);
    const faults: unknown[] = [];
    const opened = await fieldsOf(page, form);
    const open = opened.filter(({ required, filled }) => required && !filled);
    if (open.length > 0) {
      if ((await hands.send()) !== undefined) faults.push('an empty form was sent');
      for (const { id, label } of open) if (!(await hands.look(id)).wrong) faults.push({ label, empty: 'is not told' });
    }
    for (const add of await page.locator(`#${form} [class*=list] > button:has-text("添加")`).all()) await add.click();
    const held = await fillInAll(hands, form, filling, past);
    const fields = await fieldsOf(page, form);
    const compare = async (what: string): Promise<void> => {
      const sent = await hands.send();
      if (!sent) return void faults.push({ what, marked: await hands.marked() });
      for (const { id, path, label } of fields) {
        const wanted = held.get(id);
        const there = anywhere ? JSON.stringify(sent.body).includes(JSON.stringify(wanted)) : holds(sent, path, wanted);
        if (!there) faults.push({ what, label, wanted, sent: sent.body });
      }
    };
    await compare('filled in');
    for (const field of fields) {
      if (!(await filling.wrong(field))) continue;
      const sent = await hands.send();
      const { wrong, told } = await hands.look(field.id);
      if (sent || !wrong || told === '') faults.push({ label: field.label, refused: sent === undefined, told });
      held.set(
        field.id,
        await filling.right(field, past ?? opened.some(({ id, filled }) => id === field.id && filled)),
      );
    }
    await compare('corrected');
    return faults;
  };

  it.each(sampled(desks, 2))(
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
          const faults = await tryForm(hands, 'command');
          if (faults.length > 0) differing.push({ action, faults });
        }
        await person.page.keyboard.press('Escape');
        await desk.done();
      }
      process.stdout.write(`forms where it is ${story}, before ${who}: ${hands.acts} acts\n`);
      expect(differing).toEqual([]);
    },
    120_000,
  );

  it('and the form of registration', async () => {
    const person = await house.person();
    await person.signInAs('window.01');
    const hands = await Hands.of(person);
    await person.goTo('/register');
    expect(await tryForm(hands, 'registration', true, true)).toEqual([]);
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
    await type('查无此镇');
    await item.getByRole('alert').filter({ hasText: '“查无此镇”没有选上' }).waitFor();
    expect(await chosen.textContent()).toContain('东街街道');
    process.stdout.write(`form of registration: ${hands.acts} acts\n`);
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

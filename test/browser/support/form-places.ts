import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { CaseDesk } from '../../../tools/browser/case-desk';
import type { Person } from '../../../tools/browser/person';
import { instantOf } from './benches';
import { fieldsOf } from './form-fields';
import type { Hands } from './hands';
import type { House } from './house';
import type { StandingCase } from './standing-cases';
import { fillingOf, tryForm } from './trials';

/** Where forms are filled in: who does, and what of them was not as shown. */
export interface FormPlace {
  what: string;
  as: string;
  tryOut: (hands: Hands) => Promise<readonly unknown[]>;
}

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
  ['claimed', 'the supervisor'],
] as const;

/** Not asked for in a drawer. */
export const BESIDE_THE_PARTY = 'intake.reveal';

/** The drawers of the case page; each command is filled in where it is first met, and kept in `tried`. */
export const drawerPlaces = (
  house: House,
  journeyOf: (story: string) => StandingCase['journey'],
  tried: Set<string>,
): FormPlace[] =>
  desks.map(([story, as]) => ({
    what: story,
    as,
    tryOut: async (hands) => {
      const { person } = hands;
      const desk = new CaseDesk(person);
      const differing: unknown[] = [];
      await person.follow(`/cases/${journeyOf(story).caseId}?tab=parties`);
      for (const action of await desk.offered()) {
        if (tried.has(action)) continue;
        tried.add(action);
        await desk.open(action);
        if ((await fieldsOf(person.page, 'command')).length > 0) {
          const faults = await tryForm(hands, 'command', fillingOf(hands, house));
          if (faults.length > 0) differing.push({ action, faults });
        }
        await person.page.keyboard.press('Escape');
        await desk.done();
      }
      return differing;
    },
  }));

/** Forms beside the drawer of commands. */
export const otherPlaces = (house: House, journeyOf: (story: string) => StandingCase['journey']): FormPlace[] => {
  const place = (what: string, as: string, form: string, open: (person: Person) => Promise<void>): FormPlace => ({
    what,
    as,
    tryOut: async (hands) => {
      const { person } = hands;
      await open(person);
      await person.page.locator(`form#${form}`).waitFor();
      await person.settled();
      return await tryForm(hands, form, fillingOf(hands, house));
    },
  });
  return [
    place('why a party’s data are shown', 'the window clerk', 'reveal', async (person) => {
      await person.follow(`/cases/${journeyOf('registered').caseId}?tab=parties`);
      await person.page.getByRole('button', { name: '查看完整信息' }).first().click();
    }),
    place('the search by a party’s number', 'the supervisor', 'party', async (person) => {
      await person.goTo('/supervision/cases');
      await person.page.getByRole('button', { name: '按证件号码查找' }).click();
    }),
    place('why a file is exported', 'the supervisor', 'export', async (person) =>
      person.goTo(`/supervision/audit?case=${journeyOf('registered').caseId}`),
    ),
    place('a new account', 'the administrator', 'account', async (person) => {
      await person.goTo('/administration/accounts');
      await person.page.getByRole('button', { name: '新建账号' }).click();
      // Of an organisation that has mediators: whoever mediates is one of them.
      const unit = person.page.getByRole('dialog').getByRole('combobox', { name: '单位' });
      await person.keys.choose(unit, journeyOf('claimed').organisation().name);
    }),
    place('why a message is given up', 'the administrator', 'decision', async (person) => {
      await house.query('follow-up', undeliverable, [randomUUID()]);
      await person.goTo('/administration/dead-letters');
      await person.page.getByRole('button', { name: '放弃' }).click();
    }),
    clockPlace(house),
  ];
};

/** A message that can never be taken in, of a case that nobody has heard of. */
const undeliverable = `
  insert into dead_letter (consumer, topic, partition, kafka_offset, key, headers, value, error, fingerprint, attempts)
  values ('follow-up', 'nowhere', 0, 0, $1, '{}', '', 'cannot be read', 'unreadable', 1)`;

const DAY_MILLISECONDS = 86_400_000;

/** The clock moves by what is written, or to it; what is asked before says where to. */
const clockPlace = (house: House): FormPlace => ({
  what: 'the clock',
  as: 'the administrator',
  tryOut: async (hands) => {
    const { page } = hands.person;
    await hands.person.goTo('/administration/clock');
    const { offsetMilliseconds } = (await house.ask('/api/directory/clock', 'administrator.01')) ?? {};
    const tomorrow = house.daysAhead(1);
    const faults: unknown[] = [];
    const compare = async (box: string, written: string, body: unknown): Promise<void> => {
      await hands.put(`clock_${box}`, 'typed', written);
      const sent = await hands.send();
      const { wrong, told } = await hands.look(`clock_${box}`);
      const refused = body === undefined;
      if (!isDeepStrictEqual(sent?.body, body) || wrong !== refused || (told !== '') !== refused)
        faults.push({ box, written, sent: sent?.body, wrong, told });
    };
    await compare('amount', '三百六十七', undefined);
    await compare('amount', '三十', { offsetMilliseconds: Number(offsetMilliseconds) + 30 * DAY_MILLISECONDS });
    await page.getByRole('radio', { name: '小时' }).check();
    await compare('amount', '３', { offsetMilliseconds: Number(offsetMilliseconds) + DAY_MILLISECONDS / 8 });
    await page.getByRole('radio', { name: '拨到某日某时' }).check();
    await page.locator('#clock_to').waitFor();
    await compare('to', '改天', undefined);
    await compare('to', '昨天上午九点半', undefined);
    await compare('to', '明天上午９点半', { now: instantOf(tomorrow, '09:30') });
    return faults;
  },
});

/** The form of registration, and its list of places that finds what is typed. */
export const registrationPlace = (house: House): FormPlace => ({
  what: 'the form of registration',
  as: 'the window clerk',
  tryOut: async (hands) => {
    const { person } = hands;
    await person.goTo('/register');
    const differing = await tryForm(hands, 'registration', fillingOf(hands, house), true, true);
    const place = person.page.locator('#registration_township');
    const chosen = place.locator('xpath=ancestor::*[contains(@class,"ant-select")][last()]');
    const item = place.locator('xpath=ancestor::*[contains(@class,"ant-form-item")][last()]');
    await place.click();
    await person.page.keyboard.type('东街街');
    await person.page.locator('#registration_title').click();
    await chosen.filter({ hasText: '东街街道' }).waitFor();
    // Fits many: none of them is taken for it, and which was held stays.
    await place.click();
    await person.page.keyboard.type('街道');
    await person.page.keyboard.press('Tab');
    await item.getByRole('alert').filter({ hasText: '“街道”没有选上' }).waitFor();
    if (!(await chosen.textContent())?.includes('东街街道')) differing.push('the place that was chosen did not stay');
    return differing;
  },
});

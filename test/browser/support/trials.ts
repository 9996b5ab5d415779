import type { ControlAct, Spelling } from './control-acts';
import { type Bench, instantOf } from './benches';
import { fieldsOf, Filling, type Held, holds, valueAt } from './form-fields';
import type { Hands } from './hands';
import type { House } from './house';

export const fillingOf = (hands: Hands, house: House): Filling =>
  new Filling(hands, { today: house.today, tomorrow: house.daysAhead(1), ahead: house.daysAhead(10) }, instantOf);

/** Fills in whatever the form shows, also what shows only after an answer; answers what each field held last. */
export const fillInAll = async (
  hands: Hands,
  form: string,
  filling: Filling,
  past?: boolean,
): Promise<Map<string, Held>> => {
  const held = new Map<string, Held>();
  for (let found = true; found;) {
    const next = (await fieldsOf(hands.person.page, form)).find(({ id }) => !held.has(id));
    found = next !== undefined;
    if (next) held.set(next.id, await filling.right(next, past));
  }
  return held;
};

/** How a box stood and what was sent. */
interface Outcome {
  shown: string;
  left: boolean;
  value: unknown;
  wrong: boolean;
  says: boolean;
}

/** One act at a box, and the form sent: what was seen, and what is right. */
export const tryBox = async (
  hands: Hands,
  bench: Bench,
  act: ControlAct,
  before: Spelling,
): Promise<{ seen: Outcome; right: Outcome; told: string }> => {
  const { box, beside, path, keeps } = bench;
  const { typed, manner, leaving } = act;
  if (keeps) {
    await hands.put(box, 'typed', keeps.typed);
    await hands.leave(box, 'Tab', beside);
  }
  const empty = manner === 'emptied';
  await hands.put(box, manner, typed, empty ? typed : before.typed);
  await hands.leave(box, leaving, beside);
  const { shown, told: beforehand } = await hands.look(box);
  const sent = await hands.send();
  const { wrong, told } = await hands.look(box);
  const seen = {
    shown,
    left: sent !== undefined,
    value: sent && valueAt(sent.body, path),
    wrong,
    says: told !== '' || (keeps !== undefined && beforehand !== ''),
  };
  return {
    seen,
    right: keeps ? ofChoice(bench, manner === 'typed over' ? before.sends : keeps.sends, act) : ofBox(bench, act),
    told,
  };
};

const ofBox = ({ required, shows }: Bench, { typed, sends, manner, shows: told = typed }: ControlAct): Outcome => {
  const empty = manner === 'emptied';
  const refused = empty ? required === true : sends === undefined;
  const kept = sends === undefined ? told : shows(sends);
  return {
    shown: empty ? '' : kept,
    left: !refused,
    value: empty || refused ? undefined : sends,
    wrong: refused,
    says: refused,
  };
};

/**
 * What fits no choice leaves the one before, and is said; as long as its text stands there nothing is sent. Keys that empty
 * a box of text take no choice away.
 */
const ofChoice = ({ shows }: Bench, kept: ControlAct['sends'], { sends, manner, leaving }: ControlAct): Outcome => {
  const value = sends ?? kept;
  const stands = sends === undefined && manner !== 'emptied' && leaving === 'Enter';
  return {
    shown: shows(value ?? ''),
    left: !stands,
    value: stands ? undefined : value,
    wrong: false,
    says: sends === undefined,
  };
};

/**
 * A form as it opens, then filled in, then each field wrong and right again: answers what was not as shown. `anywhere`:
 * the request has another shape than the form, and holds its values somewhere.
 */
export const tryForm = async (
  hands: Hands,
  form: string,
  filling: Filling,
  past?: boolean,
  anywhere = false,
): Promise<unknown[]> => {
  const { page } = hands.person;
  const faults: unknown[] = [];
  const opened = await fieldsOf(page, form);
  const open = opened.filter(({ required, filled }) => required && !filled);
  if (open.length > 0) {
    await hands.begin(form);
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
    const wrongly = await filling.wrong(field);
    if (wrongly === undefined) continue;
    if (wrongly === 'told') {
      // What it held before stays, and is sent with the rest.
      if ((await hands.look(field.id)).told === '') faults.push({ label: field.label, told: 'nothing' });
      continue;
    }
    const sent = await hands.send();
    const { wrong, told } = await hands.look(field.id);
    if (sent || !wrong || told === '') faults.push({ label: field.label, refused: sent === undefined, told });
    held.set(field.id, await filling.right(field, past ?? opened.some(({ id, filled }) => id === field.id && filled)));
  }
  await compare('corrected');
  return faults;
};

import { isDeepStrictEqual } from 'node:util';
import { type Bench, benchesOf } from './benches';
import { type ControlAct, pairwise, pastDays } from './control-acts';
import type { FormPlace } from './form-places';
import type { Hands } from './hands';
import type { House } from './house';
import { fillInAll, fillingOf, tryBox } from './trials';

/** More acts at the boxes of one form than these are shared out among several people. */
const ACTS_OF_ONE = 60;

interface BenchAct {
  bench: Bench;
  act: ControlAct;
}

export interface BoxPlaces {
  places: FormPlace[];
  acts: number;
  actsInAll: number;
}

/** Boxes of one form, tried one after the other. */
const tryBoxes = async (house: House, hands: Hands, acts: readonly BenchAct[]): Promise<unknown[]> => {
  const first = acts[0]!.bench;
  await first.open(hands);
  await fillInAll(hands, first.form, fillingOf(hands, house), first.form === 'registration');
  const faults: unknown[] = [];
  let last = first;
  for (const { bench, act } of acts) {
    if (bench !== last) {
      // As it was, for the next.
      await hands.put(last.box, 'typed', last.keeps?.typed ?? last.spellings()[0]!.typed);
      await hands.leave(last.box, 'Tab', last.beside);
      last = bench;
    }
    const { seen, right, told } = await tryBox(hands, bench, act, bench.spellings()[0]!);
    if (!isDeepStrictEqual(seen, right)) faults.push({ ...act, seen, right, told });
  }
  return faults;
};

/** A list filters by the day that it shows, or says why not. */
const tryFilter = async (hands: Hands, acts: readonly ControlAct[]): Promise<unknown[]> => {
  const { person } = hands;
  await person.goTo('/supervision/cases');
  const box = (await person.page.getByLabel('登记日期自').getAttribute('id')) ?? '';
  const beside = (await person.page.getByLabel('登记日期至').getAttribute('id')) ?? '';
  const faults: unknown[] = [];
  for (const { typed, sends, manner, leaving, shows = typed } of acts) {
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
    if (!isDeepStrictEqual(seen, right)) faults.push({ typed, manner, leaving, seen, right });
  }
  return faults;
};

/** Every control pairwise, of which those are tried that `draw` leaves; and the day by which a list is filtered. */
export const boxPlaces = (
  house: House,
  caseOf: (story: string) => string,
  draw: (acts: readonly ControlAct[]) => readonly ControlAct[],
): BoxPlaces => {
  const counts = { acts: 0, actsInAll: 0 };
  const drawn = (acts: readonly ControlAct[]): readonly ControlAct[] => {
    const left = draw(acts);
    counts.acts += left.length;
    counts.actsInAll += acts.length;
    return left;
  };
  const ofForms = new Map<string, BenchAct[]>();
  for (const [control, bench] of Object.entries(benchesOf(house, caseOf))) {
    const acts = drawn(pairwise(control, bench.spellings())).map((act) => ({ bench, act }));
    ofForms.set(bench.where, [...(ofForms.get(bench.where) ?? []), ...acts]);
  }
  const places: FormPlace[] = [];
  for (const [what, acts] of ofForms) {
    for (let from = 0; from < acts.length; from += ACTS_OF_ONE) {
      const share = acts.slice(from, from + ACTS_OF_ONE);
      places.push({ what, as: share[0]!.bench.as, tryOut: async (hands) => tryBoxes(house, hands, share) });
    }
  }
  const days = pastDays(house.today).filter((_, index) => index % 4 === 0);
  const filters = drawn(pairwise('filter', days));
  places.push({ what: 'a filter', as: 'the supervisor', tryOut: async (hands) => tryFilter(hands, filters) });
  return { places, ...counts };
};

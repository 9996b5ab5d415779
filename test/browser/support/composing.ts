import type { Locator, Page } from 'playwright-core';
import type { Typist } from '../../../tools/browser/typist';

const TEXT_FIELDS =
  'input:is([type=text], [type=search], [type=tel], :not([type])):not(:disabled), textarea:not(:disabled)';

/** As much of a field as is asked of it; this runs in the page. */
interface Field {
  value: string;
  checked?: boolean;
}

/** What a page shows as far as keys can change it. */
const stateOf = async (page: Page): Promise<unknown> => [
  new URL(page.url()).pathname,
  await page.locator('[role=dialog]').count(),
  await page
    .locator('input, textarea')
    .evaluateAll((all: Field[]) => all.map(({ value, checked }) => [value, checked])),
];

/**
 * In every text field that is shown: begins a composition, presses the keys that end one or are a shortcut, Safari's
 * Enter after its end included, and gives it up. Nothing but the field may know of it, and the field nothing afterwards.
 * @returns how many fields were tried.
 */
export const composeInEveryField = async (page: Page, hands: Typist, within: Locator): Promise<number> => {
  const fields = await within.locator(TEXT_FIELDS).all();
  const shown = [];
  for (const field of fields) if (await field.isVisible()) shown.push(field);
  for (const field of shown) {
    await field.focus();
    const before = await stateOf(page);
    await hands.begin('jk');
    await hands.taken('Enter');
    await hands.giveUp();
    await hands.taken('Enter');
    expect(await stateOf(page)).toEqual(before);
  }
  return shown.length;
};

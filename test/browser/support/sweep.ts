import { violations } from './axe';
import { tabStops } from './tab-stops';
import { boxes, layoutShift, overflow, strangeTexts } from '../../../tools/browser/layout';
import type { Person } from '../../../tools/browser/person';

const PHONE_WIDTH = 390;
/** Shift that people do not notice. */
const MOST_SHIFT = 0.05;

/**
 * Everything that can be said of a page as it stands without knowing what it is for: readable by everybody in normal and
 * large type, fitting on a desk and on a phone, quiet while it loads. Answers what is wrong.
 */
export const sweep = async (person: Person, name: string): Promise<string[]> => {
  const { page } = person;
  const found: string[] = [];
  const note = (where: string, findings: readonly string[]): void => {
    found.push(...findings.map((finding) => `${name} (${where}): ${finding}`));
  };
  const noteOverflow = async (where: string): Promise<void> => {
    const pixels = await overflow(page);
    if (pixels > 0) note(where, [`${pixels} px wider than the window`]);
  };
  const wide = page.viewportSize();
  const shift = await layoutShift(page);
  if (shift >= MOST_SHIFT) note('loading', [`the layout jumped by ${shift.toFixed(3)}`]);
  note('text', await strangeTexts(page));
  note('font', await boxes(page));
  if ((await page.locator('h1').count()) !== 1) note('headings', [`${await page.locator('h1').count()} main headings`]);
  note('normal type', await violations(page));
  note('keyboard', await tabStops(page));
  await noteOverflow('normal type');
  await person.switchType('large');
  note('large type', await violations(page));
  await noteOverflow('large type');
  await person.switchType('normal');
  if (wide) {
    await page.setViewportSize({ ...wide, width: PHONE_WIDTH });
    await person.settled();
    await noteOverflow('phone');
    note('phone', await violations(page));
    await page.setViewportSize(wide);
    await person.settled();
  }
  return found;
};

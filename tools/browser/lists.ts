import type { Person } from './person';

/** Goes to the first row of a list with the keyboard, and opens it. */
export const enterFirstRow = async ({ page }: Person): Promise<void> => {
  const row = page.locator('main tbody tr').first();
  await row.waitFor();
  await page.keyboard.press('j');
  await row.press('Enter');
};

/** Opens the first case of a list from there, so that its page knows its place in the list. */
export const openFirstCase = async (person: Person): Promise<void> => {
  await enterFirstRow(person);
  await person.page.waitForURL(/\/cases\//);
  await person.settled();
};

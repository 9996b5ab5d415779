import { useHouse } from './support/house';
import { pagesByPerson, standingPages } from '../../tools/browser/pages';
import { standingCases } from './support/standing-cases';
import { sweep } from './support/sweep';

describe('every page', () => {
  const house = useHouse(async (built) => {
    await standingCases(built);
  });

  it.each(pagesByPerson(standingPages))(
    'of %s can be read and used by everybody, in normal and large type, on a desk and on a phone',
    async (username, pages) => {
      const person = await house.person();
      if (username) await person.signInAs(username);
      const found: string[] = [];
      for (const { name, path } of pages) {
        await person.goTo(path);
        found.push(...(await sweep(person, name)));
      }
      expect(found).toEqual([]);
    },
    180_000,
  );
});

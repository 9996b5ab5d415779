import { useHouse } from './support/house';

describe('signing in', () => {
  const house = useHouse();

  it('opens the page of the person, told in Chinese', async () => {
    const person = await house.person();
    await person.signInAs('window.01');
    expect(await person.page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
    expect(await person.page.locator('html').getAttribute('lang')).toBe('zh-CN');
  }, 60_000);
});

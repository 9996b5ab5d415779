import { HASHING_AT_ONCE, HashingTurns, WAITING_AT_MOST } from './hashing-turns';

/** Work that ends when it is told to. */
const openWork = () => {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, work: () => ended };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Turns of hashing', () => {
  it('are two at a time, in the order of coming', async () => {
    const turns = new HashingTurns();
    const began: number[] = [];
    const works = Array.from({ length: 6 }, openWork);
    const all = works.map(({ work }, index) =>
      turns.take(false, () => {
        began.push(index);
        return work();
      }),
    );
    await settled();
    expect(began).toHaveLength(HASHING_AT_ONCE);
    for (const { end } of works) end();
    await Promise.all(all);
    expect(began).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('come first to people on a known device', async () => {
    const turns = new HashingTurns();
    const began: string[] = [];
    const works = Array.from({ length: 5 }, openWork);
    const all = works.map(({ work }, index) => {
      const name = index === 4 ? 'known' : `stranger ${index}`;
      return turns.take(name === 'known', () => {
        began.push(name);
        return work();
      });
    });
    for (const { end } of works) end();
    await Promise.all(all);
    expect(began[HASHING_AT_ONCE]).toBe('known');
  });

  it('are refused with a time to come again when too many wait, and known devices still get one', async () => {
    const turns = new HashingTurns();
    const { work, end } = openWork();
    const all = Array.from({ length: HASHING_AT_ONCE + WAITING_AT_MOST }, () => turns.take(false, work));
    await expect(turns.take(false, work)).rejects.toMatchObject({
      code: 'unavailable',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    all.push(turns.take(true, work));
    end();
    await Promise.all(all);
  });

  it('go on when a work fails', async () => {
    const turns = new HashingTurns();
    const failing = () => Promise.reject(new Error('no memory'));
    const failed = await Promise.allSettled(Array.from({ length: 5 }, () => turns.take(false, failing)));
    expect(failed.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    expect(await turns.take(false, async () => 'done')).toBe('done');
  });
});

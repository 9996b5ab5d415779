/** Does each of them, so many at a time, and answers what came of them in their order. */
export const sideBySide = async <Item, Outcome>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> => {
  const outcomes = Array.from<Outcome>({ length: items.length });
  const waiting = items.entries();
  const workOn = async (): Promise<void> => {
    for (const [index, item] of waiting) outcomes[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, workOn));
  return outcomes;
};

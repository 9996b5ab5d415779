/** How dark a number is shown, 0 for none to 4; a step holds about as many regions as the others. */
export const shadeOf = (counts: readonly (number | null)[]): ((count: number | null) => number) => {
  const known = counts.filter((count): count is number => count !== null && count > 0).toSorted((a, b) => a - b);
  const limits = [0.25, 0.5, 0.75].map((part) => known[Math.floor(known.length * part)] ?? 0);
  return (count) => (count === null || count === 0 ? 0 : 1 + limits.filter((limit) => count > limit).length);
};

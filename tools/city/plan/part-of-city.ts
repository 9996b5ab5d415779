import type { CityPlan, PlannedCase } from './city-plan';

/** The plan with some of its cases only, on the same days: a town is made as the city is. */
export const partOf = ({ today, cases, days }: CityPlan, wanted: (planned: PlannedCase) => boolean): CityPlan => {
  const work = days.map((one) => ({ ...one, work: one.work.filter(({ planned }) => wanted(planned)) }));
  return { today, cases: cases.filter(wanted), days: work.filter((one) => one.work.length > 0) };
};

/** Every way that a case can go, once; what the people of the tour have on their pages is among it. */
export const oneOfEach = (plan: CityPlan): CityPlan => partOf(plan, ({ nth }) => nth === 0);

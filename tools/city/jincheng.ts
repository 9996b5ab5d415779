import { InProcessCaller } from '@one-window/road';
import type { DemonstrationCity } from '../../apps/centre/src/demonstration/demonstration-city';
import { fillCity } from './fill-city';
import { CityDirectory } from './plan/city-directory';
import { type CityPlan, planCity } from './plan/city-plan';
import { PAST_DAYS } from './plan/office-days';

/** A year of cases of Jincheng, or of a part of it, every one taken through the services by the people whose work it is. */
export const cityOf = (part: (plan: CityPlan) => CityPlan): DemonstrationCity => ({
  beginsDaysAgo: PAST_DAYS + 1,
  populate: async (city) => {
    const plan = part(planCity(city.seed, city.day, new CityDirectory(), city.minute));
    city.begun(plan.cases.length);
    await fillCity(plan, city, new InProcessCaller(city.app));
  },
});

/** All of it: what `npm start` shows a newcomer. */
export const jincheng = cityOf((plan) => plan);

import { InProcessCaller } from '@one-window/road';
import type { DemonstrationCity } from '../../apps/centre/src/demonstration/demonstration-city';
import { fillCity } from './fill-city';
import { CityDirectory } from './plan/city-directory';
import { planCity } from './plan/city-plan';
import { PAST_DAYS } from './plan/office-days';

/** A year of cases of Jincheng, every one taken through the services by the people whose work it is. */
export const jincheng: DemonstrationCity = {
  beginsDaysAgo: PAST_DAYS + 1,
  populate: async (city) => {
    const plan = planCity(city.seed, city.day, new CityDirectory(), city.minute);
    city.begun(plan.cases.length);
    await fillCity(plan, city, new InProcessCaller(city.app));
  },
};

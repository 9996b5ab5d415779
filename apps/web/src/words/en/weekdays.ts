import type { Shape } from '../shape';
import type { weekdays as zh } from '../zh-CN/weekdays';

export const weekdays: Shape<typeof zh> = {
  w1: 'Monday',
  w2: 'Tuesday',
  w3: 'Wednesday',
  w4: 'Thursday',
  w5: 'Friday',
  w6: 'Saturday',
  w7: 'Sunday',
};

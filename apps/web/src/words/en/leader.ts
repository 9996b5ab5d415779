import type { leader as zh } from '../zh-CN/leader';
import type { Shape } from '../shape';

export const leader: Shape<typeof zh> = {
  approvals: 'Longer limits to approve',
  approvalOf: '{{kind}}, with {{holder}}',
  approvalOfUnknown: 'A case with {{holder}}',
  approvalUntil: 'asked until {{until}}',
  mapTitle: 'Counties and townships',
  mapNote:
    'The 77 townships in a schematic order, which shows neither places nor borders. The darker, the more cases; each tile bears its number.',
  measure: 'Show',
  measures: {
    registered: 'Registered',
    agreed: 'Agreed',
    open: 'Open',
    late: 'Late',
  },
  measureHint: {
    registered: 'Cases registered in the last 52 weeks',
    agreed: 'Cases registered in the last 52 weeks that ended in an agreement',
    open: 'Cases that are not over now',
    late: 'Cases with a limit that has passed',
  },
  withheld: 'not shown',
  city: 'The city',
  region: 'Region',
  unknownTownship: 'No township named',
  back: 'Back to the city',
  regionTable: '{{name}}, in cases',
};

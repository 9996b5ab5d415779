/** How far cases came; every step counts the cases that reached it. */
export const funnelSteps = [
  'registered',
  'triaged',
  'offered',
  'claimed',
  'agreed',
  'applied',
  'confirmed',
  'performed',
  'closed',
] as const;

/** What became of cases, each counted once. */
export const results = ['agreed', 'failed', 'terminated', 'withdrawn', 'declined', 'referred', 'open'] as const;

/** What became of the agreements among them. */
export const fulfilments = ['performed', 'performing', 'overdue', 'defaulted', 'enforcement', 'other'] as const;

/** Days for which an open case has been where it is: the first day of each bucket. */
export const ageBuckets = ['0', '8', '16', '31', '61'] as const;

/** What is counted for a county or township. */
export const regionMeasures = ['registered', 'agreed', 'open', 'late'] as const;

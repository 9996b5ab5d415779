import type { Shape } from '../shape';
import type { navigation as zh } from '../zh-CN/navigation';

export const navigation: Shape<typeof zh> = {
  home: "Today's work",
  register: 'Register a dispute',
  intake: 'Window cases',
  region: 'Cases of the region',
  referrals: 'Referred to us',
  warnings: 'Warnings',
  reports: 'Handed to the centre',
  triage: 'Triage cases',
  pool: 'To claim',
  mediation: 'Mediation cases',
  'judicial-confirmation': 'Court confirmation',
  'follow-up': 'Follow-up cases',
  orders: 'Orders',
  cases: 'Find cases',
  samples: 'Samples',
  audit: 'Verify case files',
  proofs: 'Proof of all cases',
  statistics: 'Statistics',
  city: 'The city',
  organisations: 'Organisations and mediators',
  accounts: 'Accounts',
  machineAccounts: 'Machine accounts',
  deadLetters: 'Undelivered messages',
  clock: "Centre's clock",
};

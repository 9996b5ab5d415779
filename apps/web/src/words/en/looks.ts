/** Words of the access log: who looked at what. */
export const looks = {
  title: 'Access log',
  intro:
    'Who opened a file, a record, a receipt or personal data, and when. Every look at personal data has its entry; nobody can change or remove one.',
  at: 'When',
  by: 'Who',
  role: 'Role',
  organisation: 'Organisation',
  act: 'What',
  case: 'Case',
  open: 'Open',
  none: 'Nobody has looked',
  noneHow: 'Opening a file, a record or personal data makes an entry here.',
  acts: {
    file: 'File',
    advice: 'Advice on the kind',
    'enforcement-pack': 'Enforcement pack',
    paper: 'Paper made',
    'session-record': 'Mediation record',
    'personal-fields': 'Full details',
    receipt: 'Receipt and its code',
    'find-by-party': 'Search by identity number',
    'find-person': 'Person looked for',
    'exported-file': 'Exported file',
    proof: 'Proof of the record',
    message: 'Undelivered message',
  },
} as const;

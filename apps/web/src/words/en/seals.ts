/** Words of the daily seals. */
export const seals = {
  intro:
    'After midnight all records of a day are sealed and signed, each day over the one before. Keep the files outside the centre: whoever rewrites a record later is found by them.',
  keys: 'Fingerprints of the signing keys',
  keySigns: 'Key {{keyId}}: signs from number {{since}} on',
  keySigned: 'Key {{keyId}}: signed from number {{since}} on, followed by a later key',
  keyNext: 'Key {{keyId}}: signs from the next one on',
  days: 'Sealed in the last month',
  none: 'No day is sealed yet',
  how: 'A day is sealed after its midnight; a day without records has no seal.',
  day: 'Day',
  part: 'part {{part}}',
  root: 'Root',
  key: 'Key',
  file: 'File',
  take: 'Download',
  takeDay: 'Download the seal of {{day}}, the file with part {{part}}',
} as const;

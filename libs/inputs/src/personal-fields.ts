/** Fields of a party that are kept encrypted and shown masked (Personal Information Protection Law arts. 28 and 51). */
export const personalFields = [
  'identityNumber',
  'phone',
  'address',
  'serviceAddress',
  'ethnicity',
  'birthDate',
] as const;
export type PersonalField = (typeof personalFields)[number];

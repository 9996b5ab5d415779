import { type OrganisationRecord, organisationIdOf } from './data/load';

/** The centre's own entry in the directory; the clock and the first administrator belong to it. */
export const CENTRE_ID = organisationIdOf('ORG-001');

/**
 * The centre of an installation for real work, before its administrator has said how it is called, where it is, and how
 * it is reached: the first account belongs to it, and nothing of it is made up.
 */
export const unnamedCentre: Omit<OrganisationRecord, 'creditCode'> = {
  id: CENTRE_ID,
  code: 'ORG-001',
  name: '一站式矛盾纠纷调解中心',
  shortName: '调解中心',
  kind: 'O01',
  regionCode: '140500',
  presence: 'resident',
  disputeKinds: [],
  chargesFees: false,
  telephone: '',
  address: '',
};

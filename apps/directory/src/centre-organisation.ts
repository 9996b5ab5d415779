import { organisationIdOf } from './data/load';

/** The centre's own entry in the directory; the clock and the first administrator belong to it. */
export const CENTRE_ID = organisationIdOf('ORG-001');

import { accept, type closings, type Decision, fact, refuse } from '@one-window/contracts';
import { organisationIs } from '@one-window/law';
import type { OrganisationDetails } from './organisation-record';

export interface Closing {
  how: (typeof closings)[number];
  reason: string;
}

/** How an organisation is closed, and since when, as the register has it. */
export interface Closed extends Closing {
  /** ISO 8601 UTC. */
  since: string;
}

type Named = Pick<OrganisationDetails, 'name' | 'kind'> & { organisationId: string };

/**
 * Closes an organisation: it is offered nothing more, and open offers go back to the desk. Cases that it holds stay with
 * it until they are handed over. Courts and the centre stand by law, and what they alone decide would have no way on.
 */
export const closeOrganisation = ({ organisationId, name, kind }: Named, { how, reason }: Closing): Decision =>
  organisationIs(kind, 'court') || organisationIs(kind, 'centre')
    ? refuse('organisation-not-to-close', { name })
    : accept(fact('directory.organisation-closed.v1', { organisationId, name, how, reason }));

/** Lets it take cases again, whether it was suspended or dissolved by mistake. */
export const reopenOrganisation = ({ organisationId, name }: Named, reason: string): Decision =>
  accept(fact('directory.organisation-reopened.v1', { organisationId, name, reason }));

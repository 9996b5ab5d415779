import { type DisputeKind, disputesThatAre, kindsOfDispute, withKindsSplitOff } from './dispute-kinds';
import { codesIn } from './names';
import { organisationIs } from './organisation-kinds';

/** Kind of an organisation, and the kinds of disputes on its own list; none where it has no list of its own. */
interface Taking {
  kind: string;
  disputeKinds: readonly DisputeKind[];
}

/** Dispute kinds that an organisation takes; none when it does not mediate. */
export const kindsTakenBy = ({ kind, disputeKinds }: Taking): readonly DisputeKind[] => {
  if (!organisationIs(kind, 'mediates')) return [];
  if (disputeKinds.length > 0) return withKindsSplitOff(disputeKinds);
  if (organisationIs(kind, 'takes-general')) return disputesThatAre('general');
  return organisationIs(kind, 'takes-all') ? codesIn(kindsOfDispute) : [];
};

/** Whether a dispute of this kind may be offered to the organisation. */
export const takesKind = (organisation: Taking, disputeKind: DisputeKind): boolean =>
  kindsTakenBy(organisation).includes(disputeKind);

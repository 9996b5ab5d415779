import type { Action } from '../actions/action';
import type { Party } from '../api/types';
import { type CaseFile, partiesOf } from './case-file';
import { permittedActions } from './next-action';

/** What is done about one party and stands beside that party's name; where two of a line are permitted, the wider one. */
const ofTheParty: readonly (readonly string[])[] = [
  ['correct-party', 'correct-contact'],
  ['name-representative'],
  ['replace-party'],
  ['let-party-leave'],
];
const OF_A_REPRESENTATIVE = 'end-representation';
const OF_WHO_REPRESENTS = 'dismiss-representative';
/** The look at personal fields, whose form is that page's own. */
export const REVEAL = 'reveal';

const verbs: ReadonlySet<string> = new Set([...ofTheParty.flat(), OF_A_REPRESENTATIVE, OF_WHO_REPRESENTS, REVEAL]);

/** Whether an act stands on the page of the parties, and so nowhere else. */
export const standsBesideParty = ({ service, verb }: Action): boolean => service === 'intake' && verbs.has(verb);

export interface BesideParty {
  /** Beside every party, in the order of the buttons. */
  ofParty: readonly Action[];
  /** Beside whoever stands for a party; undefined where nobody does. */
  ofRepresentative: Action | undefined;
  /** Beside a party whom others chose to represent them. */
  dismissing: Action | undefined;
}

/** Who chose this party to represent them. */
export const representing = (file: CaseFile, partyId: string): Party[] =>
  partiesOf(file).filter(({ representatives = [] }) => representatives.some((one) => one.partyId === partyId));

/** What this person may do now about the parties of a case, and beside whom. */
export const besideParty = (file: CaseFile): BesideParty => {
  const permitted = permittedActions(file).filter(standsBesideParty);
  const first = (choice: readonly string[]) =>
    choice.flatMap((name) => permitted.find(({ verb }) => verb === name) ?? [])[0];
  const represented = partiesOf(file).some(({ representatives = [] }) => representatives.length > 0);
  return {
    ofParty: ofTheParty.flatMap((choice) => first(choice) ?? []),
    ofRepresentative: represented ? first([OF_A_REPRESENTATIVE]) : undefined,
    dismissing: first([OF_WHO_REPRESENTS]),
  };
};

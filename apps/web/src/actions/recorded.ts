import type { Party } from '../api/types';
import { type CaseFile, partiesOf } from '../cases/case-file';
import type { Action, Field } from './action';
import { personalKinds, type Values } from './body';

const ofParty = (party: Party, name: string): unknown => {
  switch (name) {
    case 'serviceAddressConfirmedBy':
      return party.serviceAddressConfirmed?.by;
    case 'serviceAddressConfirmedOn':
      return party.serviceAddressConfirmed?.on;
    case 'documentKind':
      return party.documentKind ?? (party.kind === 'natural-person' ? 'resident-identity-card' : undefined);
    default:
      return (party as Values)[name];
  }
};

const valueOf = ({ name, recorded }: Field, { parts, overview }: CaseFile, party: Party | undefined): unknown => {
  if (recorded === 'party') return party && ofParty(party, name);
  const told: Values = { ...overview, ...parts.intake };
  return told[name] ?? undefined;
};

/**
 * What is recorded of the fields of a form that open with it, by their names: of the dispute, and of the party with this
 * id. Personal fields are masked.
 */
export const recordedValues = (action: Action, file: CaseFile, partyId: unknown): Values => {
  const party = partiesOf(file).find((one) => one.partyId === partyId);
  return Object.fromEntries(
    action.fields.flatMap((field): [string, unknown][] => {
      const value = field.recorded ? valueOf(field, file, party) : undefined;
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
};

/** With what a form opens: personal fields stay empty, what else is not recorded is emptied. */
export const openedWith = (action: Action, file: CaseFile, partyId: unknown): Values => {
  const recorded = recordedValues(action, file, partyId);
  return Object.fromEntries(
    action.fields.flatMap((field): [string, unknown][] =>
      field.recorded ? [[field.name, personalKinds.has(field.kind) ? undefined : recorded[field.name]]] : [],
    ),
  );
};

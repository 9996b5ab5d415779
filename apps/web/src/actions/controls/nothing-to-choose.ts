import { partiesOf, useCaseFile } from '../../cases/case-file';
import type { Field } from '../action';
import { useRepresented } from './case-choices';
import { useHelpers } from './help-choices';
import { useInvited } from './invitation-choices';
import { useRepresentatives } from './representative-choice';

/** Whether a field offers people of the case, and there are none: it is not shown then. */
export const useNothingToChoose = (field: Field): boolean => {
  const file = useCaseFile();
  const standIn = useRepresentatives();
  const represented = useRepresented();
  const invited = useInvited();
  const helpers = useHelpers();
  if (field.kind === 'representative') return standIn.length === 0;
  if (field.kind === 'invitations') return invited.length === 0;
  if (field.kind === 'helpers') return helpers.length === 0;
  if (field.kind !== 'parties') return false;
  if (field.of === 'represented') return represented.size === 0;
  // An agreement binds at least one of each side: of two nobody is left out.
  return field.of === 'may-be-left-out' && partiesOf(file).length <= 2;
};

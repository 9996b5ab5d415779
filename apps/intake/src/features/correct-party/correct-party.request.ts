import { ChosenParty, corrected, identifiedIn, onSide, reachedAt } from '../party-fields';

export class CorrectPartyRequest extends reachedAt(
  identifiedIn(onSide(ChosenParty, corrected), corrected),
  corrected,
) {}

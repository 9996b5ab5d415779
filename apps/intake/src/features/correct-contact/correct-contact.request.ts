import { ChosenParty, corrected, reachedAt } from '../party-fields';

/** Which party, what for, and where they are called and served. */
export class CorrectContactRequest extends reachedAt(ChosenParty, corrected) {}

import { brought, identifiedIn, Nothing, onSide, reachedAt } from '../party-fields';

export class AddPartyRequest extends reachedAt(identifiedIn(onSide(Nothing, brought), brought), brought) {}

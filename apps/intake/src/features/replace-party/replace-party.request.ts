import { successionGrounds } from '@one-window/contracts';
import { CodeField } from '@one-window/platform';
import { brought, ChosenParty, identifiedIn, reachedAt } from '../party-fields';

class Succeeded extends ChosenParty {
  @CodeField({ successionGrounds }, { label: { zh: '由谁承受', en: 'Who takes the place' } })
  ground!: (typeof successionGrounds)[number];
}

export class ReplacePartyRequest extends reachedAt(identifiedIn(Succeeded, brought), brought) {}

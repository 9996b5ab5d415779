import { allowedActions, type CaseState, decisionContext } from '@one-window/case-engine';
import { type Actor, type RoadService, roadServices, systemActor } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { defaultCalendar } from '@one-window/time-limits';
import type { MediationCase } from '../../apps/mediation/src/domain/case-state';
import { freeMediator } from '../../apps/mediation/src/domain/free-mediator';
import { cast } from './cast';
import { partOf } from './parts';
import { at, laterBy, nextClock, recorded, soon, takenIn, type World } from './world';

/** What can happen in a world, said so that it can happen again in another one. */
export type Move =
  | { kind: 'gives'; service: RoadService; command: string; actor: number; request: number }
  | { kind: 'takes-in'; service: RoadService; from: RoadService }
  /** The next clock that runs, of whichever service, runs out. */
  | { kind: 'clock-runs-out' }
  | { kind: 'day-goes-by' }
  /** A mediator of the case leaves the organisation, as the directory tells. */
  | { kind: 'mediator-leaves' };

/** Who does nothing for as long as the search looks for an end. */
export const silences = ['nobody', 'holder', 'parties', 'court'] as const;
export type Silence = (typeof silences)[number];

const DAY = 24 * 60 * 60_000;

const mediationOf = ({ cases }: World) => cases.mediation.state as MediationCase;

/** The organisation that has the case, or had it last. */
const holderOf = (world: World): string | undefined => mediationOf(world).holder?.organisationId;

const isSilent = (world: World, { organisationId, roles, mediatorId }: Actor, silence: Silence): boolean => {
  if (mediatorId !== undefined && world.departed.includes(mediatorId)) return true;
  if (silence === 'holder') return organisationId === holderOf(world);
  return silence === 'court' && roles.includes('court-clerk');
};

/** What somebody may give in a service now, of what the search knows how to give. */
const givenBy = (world: World, service: RoadService, actor: Actor): string[] => {
  const { model, commands } = partOf(service);
  const { state } = world.cases[service];
  const allowed = allowedActions(model, state, actor).filter(
    (command) => Object.hasOwn(commands, command) && world.withheld?.includes(command) !== true,
  );
  if (allowed.length === 0 || !model.mayKnow(state, actor)) return [];
  return allowed.filter((command) => !model.explainRefusal?.(state, actor, command, defaultCalendar));
};

/** A command that somebody may give, whatever is asked with it. */
export interface Giver {
  readonly service: RoadService;
  readonly command: string;
  /** Which of the cast. */
  readonly actor: number;
}

const givingIn = (world: World, service: RoadService, silence: Silence): Giver[] => {
  const seen = new Set<string>();
  return cast.flatMap((actor, index) => {
    if (isSilent(world, actor, silence)) return [];
    const first = givenBy(world, service, actor).filter((command) => !seen.has(`${command} ${actor.organisationId}`));
    for (const command of first) seen.add(`${command} ${actor.organisationId}`);
    return first.map((command) => ({ service, command, actor: index }));
  });
};

/** Who may give which command, one of each organisation: who else there may do the same adds no state. */
export const givers = (world: World, silence: Silence): Giver[] =>
  roadServices.flatMap((service) => givingIn(world, service, silence));

const asking = ({ now }: World, actor: Actor) => ({ ...decisionContext(now, defaultCalendar, actor), newId });

type Gives = Extract<Move, { kind: 'gives' }>;

/** A command with every request that its row makes of the case, or that takes no party where they are silent. */
export const requestsOf = (world: World, giver: Giver, silence: Silence): Gives[] => {
  const given = partOf(giver.service).commands[giver.command];
  const who = cast[giver.actor];
  if (!given || !who) return [];
  const requests = given.asks(world.cases[giver.service].state, asking(world, who));
  return requests.flatMap((request, index) =>
    silence === 'parties' && given.takesParties(request) ? [] : [{ kind: 'gives' as const, ...giver, request: index }],
  );
};

/** Every command that somebody may give now, with every request. */
export const gifts = (world: World, silence: Silence): Gives[] =>
  givers(world, silence).flatMap((giver) => requestsOf(world, giver, silence));

/** The stages to which a command may lead from where the case stands. */
export const leadsOf = (world: World, service: RoadService, command: string): readonly string[] => {
  const { stage } = world.cases[service].state;
  const row = partOf(service).model.commands[stage] as Readonly<Record<string, readonly string[]>> | undefined;
  return row?.[command] ?? [];
};

/**
 * The command carried out as a handler would; undefined where its decision refuses the request.
 * @throws Error where the command leads to a stage that its table does not name.
 */
const given = (world: World, { service, command, actor, request }: Gives): World | undefined => {
  const who = cast[actor];
  const how = partOf(service).commands[command];
  if (!who || !how) return undefined;
  const { state } = world.cases[service];
  const leads = leadsOf(world, service, command);
  if (isSilent(world, who, 'nobody') || !givenBy(world, service, who).includes(command)) return undefined;
  const context = asking(world, who);
  const asked = how.asks(state, context)[request];
  if (!asked) return undefined;
  const decision = how.decide(state, asked, context);
  if (!decision.accepted) return undefined;
  const after = recorded(world, service, who, () => decision.facts);
  const { stage } = after.cases[service].state;
  if (!leads.includes(stage)) throw new Error(`${service}: ${command} led from ${state.stage} to ${stage}`);
  return soon(after);
};

/** The directory tells that who presides, or else who else is appointed, is no longer there. */
const left = (world: World): World | undefined => {
  const [mediator] = mediationOf(world).mediators;
  if (!mediator) return undefined;
  const { mediatorId, name } = mediator;
  const gone = { ...world, departed: [...world.departed, mediatorId] };
  const freeing = (state: CaseState) => freeMediator(state as MediationCase, { mediatorId, name, reason: '离职' });
  const facts = freeing(mediationOf(world));
  return facts.length === 0 ? gone : soon(recorded(gone, 'mediation', systemActor('mediation'), () => facts));
};

/** The world after a move; undefined where it cannot happen there. */
export const moved = (world: World, move: Move): World | undefined => {
  switch (move.kind) {
    case 'gives':
      return given(world, move);
    case 'takes-in':
      return takenIn(world, move.service, move.from);
    case 'clock-runs-out': {
      const due = nextClock(world);
      return due === undefined ? undefined : soon(at(world, due));
    }
    case 'day-goes-by':
      return laterBy(world, DAY);
    case 'mediator-leaves':
      return left(world);
  }
};

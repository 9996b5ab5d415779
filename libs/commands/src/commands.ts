import { applyDecorators, Body, Controller, Param, Post, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ApiExtension, ApiTags } from '@nestjs/swagger';
import {
  type CaseModel,
  type CaseState,
  CaseStore,
  type CommandAnswer,
  type CommandContext,
  type CommandPolicy,
} from '@one-window/case-engine';
import type {
  Actor,
  CommandTable,
  Decision,
  DecisionContext,
  ProblemCode,
  Refusal,
  ActingService,
} from '@one-window/contracts';
import { basisText, type Bilingual, type LegalBasis } from '@one-window/law';
import { Described, type FormField, formFieldsOf, newId, UuidPipe } from '@one-window/platform';
import { Command, CommandRoute } from '@one-window/service-host';
import type { WorkingCalendar } from '@one-window/time-limits';

/** What a decision may know beside case and request. New ids are asked here: it stays a function of its arguments. */
export type Deciding = DecisionContext & { readonly newId: () => string };

/** A command about a case, said once: route, request, OpenAPI, table, policy, form and words follow from it. */
interface Said<State extends CaseState, Name extends string, Request extends object> {
  /** Verb of the law; the last part of the address. */
  name: Name;
  /** Stages in which it may be given, and to which it leads from each. */
  leads: { readonly [Stage in State['stage']]?: readonly State['stage'][] };
  who: CommandPolicy<State>;
  /** Refuses before the stage does, where the law or the user needs a more telling answer. */
  explain?: (state: State, actor: Actor, calendar: WorkingCalendar) => Refusal | undefined;
  /** Absent for a command that asks nothing. */
  request?: new () => Request;
  /** What it rests on in law; a step without it is the centre's own. */
  basis?: readonly LegalBasis[];
  /** Verb with its object. */
  title: Bilingual;
  /** What it is for. */
  effect: Bilingual;
  /** What follows in law: a formal act asks once, naming it. */
  inLaw?: Bilingual;
  /** Both where the same was done in this case before. */
  again?: { effect: Bilingual; inLaw: Bilingual };
  /** What is said afterwards. */
  done: Bilingual;
  /** It ends or refuses something: its button warns. */
  grave?: true;
  /** Whoever comes first has it: which version the person looked at makes no difference. */
  race?: true;
  /** Problems of its own, beside those of every command. */
  refuses?: readonly ProblemCode[];
}

/** Work around a decision: reads what is not in the case, seals what must not be in it. */
export interface Handler<Request extends object> {
  readonly execute: (caseId: string, request: Request, context: CommandContext) => Promise<CommandAnswer>;
}

interface Decided<S extends CaseState, N extends string, R extends object> extends Said<S, N, R> {
  decide: (state: S, request: R, context: Deciding) => Decision;
  handler?: undefined;
}

interface Handled<S extends CaseState, N extends string, R extends object> extends Said<S, N, R> {
  handler: Type<Handler<R>>;
  decide?: undefined;
}

/** One of a list of commands, whose requests have nothing in common. */
// oxlint-disable-next-line typescript/no-explicit-any
type Declared<S extends CaseState, R extends object = any> = Decided<S, string, R> | Handled<S, string, R>;

/** The two ways to declare a command of one service: with its decision, or with the handler that takes it. */
export const declaring = <State extends CaseState>() => ({
  command: <const Name extends string, Request extends object>(declared: Decided<State, Name, Request>) => declared,
  handled: <const Name extends string, Request extends object>(declared: Handled<State, Name, Request>) => declared,
});

/** What a model takes of its commands; the rows stand in the order of the list. */
export const modelOf = <State extends CaseState, One extends Declared<State>>(
  stages: readonly State['stage'][],
  commands: readonly One[],
): Required<Pick<CaseModel<State, One['name']>, 'commands' | 'policies' | 'explainRefusal'>> => {
  const byName = Object.fromEntries(commands.map((command) => [command.name, command]));
  const row = (stage: State['stage']) =>
    commands.flatMap(({ name, leads }) => (leads[stage] ? [[name, leads[stage]] as const] : []));
  return {
    commands: Object.fromEntries(stages.map((stage) => [stage, Object.fromEntries(row(stage))])) as CommandTable<
      State['stage'],
      One['name']
    >,
    policies: Object.fromEntries(commands.map(({ name, who }) => [name, who])) as Readonly<
      Record<One['name'], CommandPolicy<State>>
    >,
    explainRefusal: (state, actor, command, calendar) => byName[command]?.explain?.(state, actor, calendar),
  };
};

/** Handlers that commands name, for the module that provides what they need. */
export const ownHandlersOf = <State extends CaseState>(commands: readonly Declared<State>[]): Type[] =>
  commands.flatMap(({ handler }) => (handler ? [handler] : []));

/** How OpenAPI says a command to who shows it: `x-form` of its operation, from which the pages are generated. */
export interface CommandForm extends Pick<
  Said<CaseState, string, object>,
  'title' | 'effect' | 'inLaw' | 'again' | 'done' | 'grave' | 'race'
> {
  verb: string;
  basis?: Bilingual;
  /** A formal act asks once; one that asks nothing else is always asked. */
  formal: boolean;
  fields: readonly FormField[];
}

const formOf = <State extends CaseState>(command: Declared<State>): CommandForm => {
  const { name, title, effect, inLaw, again, done, basis, grave, race, request } = command;
  return {
    verb: name,
    title,
    effect,
    inLaw,
    again,
    done,
    basis: basis && basisText(...basis),
    formal: inLaw !== undefined || request === undefined,
    grave,
    race,
    fields: request ? formFieldsOf(request) : [],
  };
};

/** Carries out a command that has a decision: ids are drawn anew where the case moved meanwhile. */
export const handlerOf = <S extends CaseState, N extends string, R extends object>(
  cases: Pick<CaseStore<S, N>, 'change'>,
  { name, decide }: Pick<Decided<S, N, R>, 'name' | 'decide'>,
): Handler<R> => ({
  execute: (caseId, request, context) =>
    cases.change(name, caseId, context, (state, deciding) => decide(state, request, { ...deciding, newId })),
});

/** The controller of a service's commands: `POST api/<service>/cases/:caseId/<name>` for each. */
export const commandsController = <State extends CaseState>(
  service: { name: ActingService; heading: string },
  commands: readonly Declared<State>[],
): Type => {
  @ApiTags(service.heading)
  @Controller(`api/${service.name}`)
  class Commands {
    constructor(
      readonly cases: CaseStore<State, string>,
      readonly module: ModuleRef,
    ) {}
  }
  for (const command of commands) {
    const method = command.name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    // OpenAPI finds body, ids and operationId by the function's own name, which only a member written like this has.
    const members = {
      [method](this: Commands, caseId: string, context: CommandContext, request: object = {}): Promise<CommandAnswer> {
        const handler = command.handler
          ? this.module.get<Handler<object>>(command.handler, { strict: false })
          : handlerOf(this.cases, command);
        return handler.execute(caseId, request, context);
      },
    };
    Object.defineProperties(Commands.prototype, Object.getOwnPropertyDescriptors(members));
    describeRoute(Commands.prototype, method, command);
  }
  return Commands;
};

const describeRoute = <State extends CaseState>(of: object, method: string, command: Declared<State>): void => {
  const { name, who, request, title, effect, refuses = [] } = command;
  Reflect.defineMetadata('design:paramtypes', [String, Object, request ?? Object], of, method);
  Param('caseId', UuidPipe)(of, method, 0);
  Command()(of, method, 1);
  if (request) Body()(of, method, 2);
  applyDecorators(
    Post(`cases/:caseId/${name}`),
    Described({ zh: title.zh, en: title.en, says: [effect.zh, effect.en], refuses }),
    ApiExtension('x-form', formOf(command)),
    CommandRoute(who.roles),
  )(of, method, Object.getOwnPropertyDescriptor(of, method));
};

import type { paths as CentrePaths } from '../generated/api/centre';
import type { paths as DirectoryPaths } from '../generated/api/directory';
import type { paths as FollowUpPaths } from '../generated/api/follow-up';
import type { paths as IntakePaths } from '../generated/api/intake';
import type { paths as ConfirmationPaths } from '../generated/api/judicial-confirmation';
import type { paths as MediationPaths } from '../generated/api/mediation';
import type { paths as SupervisionPaths } from '../generated/api/supervision';
import type { paths as TriagePaths } from '../generated/api/triage';

/** Every address that a document describes. */
type Paths = CentrePaths &
  DirectoryPaths &
  FollowUpPaths &
  IntakePaths &
  ConfirmationPaths &
  MediationPaths &
  SupervisionPaths &
  TriagePaths;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined;
type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? JsonOf<Responses[keyof Responses]>
  : never;
type Having<Method extends 'get' | 'post'> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: { responses: unknown } } ? Path : never;
}[keyof Paths];

export type GetPath = Having<'get'>;
export type PostPath = Having<'post'>;

/** What GET of an address answers with; undefined where it has no body. */
export type Got<Path extends GetPath> = AnswerOf<Paths[Path]['get']>;
/** What POST to an address answers with, likewise. */
export type Posted<Path extends PostPath> = AnswerOf<Paths[Path]['post']>;
/** What POST to an address takes. */
export type Sent<Path extends PostPath> = Paths[Path]['post'] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;

type PartsIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | PartsIn<Rest> : never;

/** The parts of an address that are filled in, as `caseId`. */
export type At<Path extends string> = [PartsIn<Path>] extends [never]
  ? { at?: undefined }
  : { at: Readonly<Record<PartsIn<Path>, string>> };

/** The address with its parts filled in. */
export const filledIn = (path: string, at: Readonly<Record<string, string>> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ''));

/**
 * The codes of an API in the order in which pages show them: `everyCode<Code>()([…])`. One that is left out, or that the
 * document does not have, does not compile.
 */
export const everyCode =
  <Code extends string>() =>
  <const List extends readonly Code[]>(list: [Exclude<Code, List[number]>] extends [never] ? List : never): List =>
    list;

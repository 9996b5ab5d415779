import { newId } from '@one-window/platform';
import type { Answer } from '@one-window/road';
import type { CaseRoad } from './case-road';
import { type Person, people, standingsOf } from './cast';
import { addressOf, type Ids, type Operation } from './operations';
import { type CanaryKind, mayCommand, maySee, type Relation } from './seen';
import type { Situation } from './situations';

/** A situation with its case. */
export interface LedCase {
  situation: Situation;
  road: CaseRoad;
  standings: Readonly<Record<Person, readonly Relation[]>>;
}

export const ledCase = (situation: Situation, road: CaseRoad): LedCase => ({
  situation,
  road,
  standings: standingsOf(situation.standings),
});

/** One try: somebody asks something about a case, or for a list. */
export interface Cell {
  operation: Operation;
  person: Person;
  url: string;
  body?: unknown;
  /** The case that the address is about; a list may show any. */
  about?: LedCase;
}

export interface Tried extends Cell {
  answer: Answer;
}

const withoutCase: readonly LedCase[] = [];

const idsFor = ({ road }: LedCase, today: string, session = road.sessionIds[0]): Ids => ({
  caseId: road.caseId,
  partyId: road.partyIds[0] ?? newId(),
  sessionId: session ?? newId(),
  obligationId: road.obligationIds[0] ?? newId(),
  today,
  dueOn: today,
  regionCode: '140502001',
});

/** Every read × everybody × every case, and every list × everybody, searched by the words and the number of every case. */
export const readingCells = (
  operations: readonly Operation[],
  cases: readonly LedCase[],
  today: string,
  ofTheDirectory: Ids = {},
): Cell[] =>
  operations
    .filter(({ method }) => method === 'GET')
    .flatMap((operation) =>
      people.flatMap((person): Cell[] => {
        if (!operation.parts.includes('caseId')) return listCells(operation, person, cases, ofTheDirectory);
        return cases.flatMap((about) => {
          const sessions = operation.parts.includes('sessionId') ? about.road.sessionIds : [undefined];
          return sessions.map((session) => ({
            operation,
            person,
            about,
            url: addressOf(operation, idsFor(about, today, session)),
          }));
        });
      }),
    );

/** Everybody × every case, looked for by what is known of its applicant; everybody says why. */
export const personSearchCells = (operations: readonly Operation[], cases: readonly LedCase[]): Required<Cell>[] =>
  operations
    .filter(({ path }) => path === '/api/supervision/cases/find-person')
    .flatMap((operation) =>
      people.flatMap((person) =>
        cases.flatMap((about) => {
          const { applicant, formerName, phone, identityNumber } = about.road.canaries.texts;
          return [applicant, formerName, phone, identityNumber].map((q) => {
            return { operation, person, about, url: addressOf(operation, {}), body: { q, reason: '年度检查抽卷' } };
          });
        }),
      ),
    );

/** `ofTheDirectory`: ids of an organisation and an account, for what is asked about one of them. */
const listCells = (operation: Operation, person: Person, cases: readonly LedCase[], ofTheDirectory: Ids): Cell[] => {
  const base = addressOf(operation, ofTheDirectory);
  const searched = operation.queries.includes('q') ? cases : withoutCase;
  const paged = operation.queries.includes('limit') ? '?limit=100' : '';
  return [
    { operation, person, url: `${base}${paged}` },
    // Windows of regions have no other list of the window.
    ...(operation.queries.includes('supplement')
      ? [{ operation, person, url: `${base}?limit=100&supplement=awaited` }]
      : []),
    ...searched.flatMap((about) =>
      [about.road.canaries.texts.title, about.road.canaries.later.number].map((words) => ({
        operation,
        person,
        about,
        url: `${base}?limit=100&q=${encodeURIComponent(words ?? '')}`,
      })),
    ),
  ];
};

/** Every command × everybody who may not give it × every case, with a body as the documents describe it. */
export const forbiddenCommandCells = (
  operations: readonly Operation[],
  cases: readonly LedCase[],
  today: string,
): Cell[] =>
  operations
    .filter(({ method, parts }) => method === 'POST' && parts.includes('caseId'))
    .flatMap((operation) => {
      const command = `${operation.api} ${operation.path.split('/').at(-1)}`;
      return cases.flatMap((about) => {
        const ids = idsFor(about, today);
        const url = addressOf(operation, ids);
        return people
          .filter((person) => !mayCommand(command, about.standings[person], about.situation))
          .map((person) => ({
            operation,
            person,
            about,
            url,
            // Of tens of thousands a few hundred are tried; only those need one.
            get body() {
              return operation.body(ids);
            },
          }));
      });
    });

/** A number of a list of cases may stand behind a word of a title without being shown; a count tells it all the same. */
const countsOf = ({ url, answer: { body } }: Tried): number =>
  url.includes('/counts?') && url.includes('q=') && typeof body.total === 'number' ? body.total : 0;

const wordsFind = (cell: Tried, standing: readonly Relation[]): boolean =>
  cell.url.includes('q=title') && !maySee(standing).has('title');

/** What is wrong with an answer: canaries that the relation does not open, a count that gives a case away, a 5xx. */
export const wrongIn = (tried: Tried, cases: readonly LedCase[]): string[] => {
  const { person, about, answer, operation } = tried;
  const where = `${operation.method} ${tried.url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')} as ${person}`;
  const found = cases.flatMap((one) => leaksOf(tried, one).map((kind) => `${where}, ${one.situation.name}: ${kind}`));
  const counted = about && wordsFind(tried, about.standings[person]) && countsOf(tried) > 0;
  return [
    ...found,
    ...(counted ? [`${where}, ${about.situation.name}: counted`] : []),
    ...(answer.status >= 500 ? [`${where}: ${answer.status}`] : []),
  ];
};

/** Whoever comes too late to a claim is told who was faster; that is a refusal and no read. */
const tellsTheHolder = new Set(['/api/mediation/cases/{caseId}/claim']);

/** Which organisation has the case matters where the answer is about that case; its name stands in many lists. */
const leaksOf = ({ operation, person, about, answer }: Tried, one: LedCase): CanaryKind[] => {
  const open = maySee(one.standings[person]);
  const told = tellsTheHolder.has(operation.path);
  return one.road.canaries
    .foundIn(answer.text)
    .filter((kind) => !open.has(kind) && (kind !== 'holder' || (about === one && !told)));
};

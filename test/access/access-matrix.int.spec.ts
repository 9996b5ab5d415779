import type { Actor } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { type Answer, type Call, type Caller, InProcessCaller, People, todayOf, Traveller } from '@one-window/road';
import { DescribedAnswers, runsLong, sampled } from '@one-window/testing';
import type { IntakeCase } from '../../apps/intake/src/domain/case-state';
import { byWhoWorksOnIt } from '../../apps/intake/src/domain/policies';
import { withdrawApplication } from '../../apps/judicial-confirmation/src/features/withdraw-application/withdraw-application';
import { CaseView as MediationCaseView } from '../../apps/mediation/src/queries/case-view';
import { CasePage } from '../../apps/supervision/src/queries/case-page';
import { Canaries } from './canaries';
import { CaseRoad } from './case-road';
import { accounts, assemble, type Cast, people, type Person } from './cast';
import { falseTokens } from './false-tokens';
import {
  type Cell,
  forbiddenCommandCells,
  type LedCase,
  ledCase,
  personSearchCells,
  readingCells,
  type Tried,
  wrongIn,
} from './matrix';
import { addressOf, documentsOf, type Operation, operationsOf } from './operations';
import { machineKeys, scopeCells, wrongWithKey } from './machine-keys';
import { type CanaryKind, canaryKinds, fieldClasses, maySee } from './seen';
import { situations } from './situations';
import { WholeHouse } from './whole-house';

// A whole house and a case per situation.
jest.setTimeout(180_000);

const READS_SAMPLED = 1400;
const COMMANDS_SAMPLED = 250;
const NOWHERE_SAMPLED = 80;
const REVEALS_SAMPLED = 40;
const SEARCHES_SAMPLED = 60;
const EXPORTS_SAMPLED = 12;
const FALSE_TOKENS_SAMPLED = 300;
const CLOSED_TO_KEYS_SAMPLED = 120;
const AT_ONCE = 8;

/** Reads about a case that show nothing of its file. */
const untraced = new Set([
  '/api/supervision/cases/{caseId}/public-looks',
  '/api/supervision/cases/{caseId}/version',
  '/api/supervision/verification/{caseId}',
]);
const REVEAL = '/api/intake/cases/{caseId}/parties/{partyId}/reveal';
/** Cases in which everything is planted that can be. */
const complete = new Set([
  'confirmed, not performed',
  'returned after the claim, then settled by another',
  'ordered, and more time asked for',
]);

/** What the documents do not allow of any answer that was given here. */
const undescribed = new Set<string>();

/** Compares every answer on its way with the document of its service. */
class ComparingCaller implements Caller {
  constructor(
    private readonly caller: Caller,
    private readonly described: DescribedAnswers,
  ) {}

  async call(call: Call): Promise<Answer> {
    const answer = await this.caller.call(call);
    for (const line of this.described.wrongWith({ ...call, ...answer })) undescribed.add(line);
    return answer;
  }
}

let house: WholeHouse;
let caller: Caller;
let staff: People;
let operations: Operation[];
let cases: LedCase[];
let today: string;
let cast: Cast;

const readsOfAll = (): Cell[] => {
  const { organisationId, accountId } = cast.firstA;
  return readingCells(operations, cases, today, { organisationId, accountId });
};

const tryOne = async (cell: Cell): Promise<Tried> => {
  const { operation, person, url, body } = cell;
  const token = await staff.token(accounts[person]);
  const idempotencyKey = operation.method === 'POST' ? newId() : undefined;
  return { ...cell, answer: await caller.call({ method: operation.method, path: url, token, body, idempotencyKey }) };
};

/** Several at once, each lane taking what is next. */
const inLanes = async <One>(
  waiting: Iterator<One> & Iterable<One>,
  take: (one: One) => Promise<void>,
): Promise<void> => {
  const lane = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await take(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
};

/** Tries every cell, several at once, and gives each answer to `look` as it comes. */
const tryAll = (cells: readonly Cell[], look: (tried: Tried) => void): Promise<void> =>
  inLanes(cells.values(), async (cell) => look(await tryOne(cell)));

const aboutNobody = (operation: Operation): Pick<Cell, 'url' | 'body'> => {
  const ids = { caseId: newId(), partyId: newId(), sessionId: newId(), obligationId: newId(), today, dueOn: today };
  return { url: addressOf(operation, ids), body: operation.body(ids) };
};

const notRefused = ({ operation, person, about, answer }: Tried): string[] =>
  [403, 404, 409, 422].includes(answer.status)
    ? []
    : [`${operation.path} as ${person}, ${about?.situation.name}: ${answer.status} ${answer.text.slice(0, 200)}`];

/** Rows of every service's access log by service, account and case. Asking an auditor's page first writes what waits. */
const looksKept = async (): Promise<Map<string, number>> => {
  const rows = new Map<string, number>();
  for (const [service, { pool }] of house.databases) {
    if (service === 'directory') continue;
    const token = await staff.token(accounts.auditor);
    await caller.call({ method: 'GET', path: `/api/${service}/access-log`, token });
    const found = await pool.query<{ account_id: string; case_id: string; looks: number }>(
      'select account_id, case_id, count(*)::int as looks from access_log where case_id is not null group by 1, 2',
    );
    for (const { account_id, case_id, looks } of found.rows) rows.set(`${service} ${account_id} ${case_id}`, looks);
  }
  return rows;
};

const wrongAmong = async (cells: readonly Cell[]): Promise<string[]> => {
  const wrong: string[] = [];
  await tryAll(cells, (tried) => wrong.push(...wrongIn(tried, cases)));
  return wrong.toSorted();
};

beforeAll(async () => {
  house = await WholeHouse.build();
  const documents = await documentsOf(house.app);
  caller = new ComparingCaller(new InProcessCaller(house.app), new DescribedAnswers(Object.values(documents)));
  staff = new People(caller);
  const traveller = new Traveller(caller, staff, { carriedOut: () => undefined, waited: () => undefined });
  today = await todayOf(traveller);
  cast = await assemble(traveller);
  operations = operationsOf(documents);
  cases = [];
  // A few at once: the house has two cores on the smallest machine, and gives up what waits too long for its database.
  await inLanes(situations.entries(), async ([index, situation]) => {
    const road = new CaseRoad(traveller, cast, new Canaries(index), today, index);
    await situation.lead(road);
    cases[index] = ledCase(situation, road);
  });
  await house.settled();
});
afterAll(() => house.stop());

describe('what people find of cases', () => {
  let reads: Tried[];
  let rowsBefore: Map<string, number>;

  beforeAll(async () => {
    rowsBefore = await looksKept();
    reads = [];
    const cells = readsOfAll();
    const chosen = sampled(cells, READS_SAMPLED);
    process.stderr.write(`access matrix: ${chosen.length} of ${cells.length} reads\n`);
    await tryAll(chosen, (tried) => reads.push(tried));
  });

  it('is what their relation opens: no canary beyond it in any read, no 5xx', () => {
    expect(reads.flatMap((tried) => wrongIn(tried, cases)).toSorted()).toEqual([]);
  });

  it('is kept: every file that was shown is a row of the access log', async () => {
    const shown = new Map<string, number>();
    for (const { operation, person, about, answer } of reads) {
      if (!about || !operation.parts.includes('caseId') || answer.status !== 200) continue;
      if (untraced.has(operation.path)) continue;
      const key = `${operation.api} ${cast[person].accountId} ${about.road.caseId}`;
      shown.set(key, (shown.get(key) ?? 0) + 1);
    }
    const rows = await looksKept();
    const kept = new Map([...shown].map(([key]) => [key, (rows.get(key) ?? 0) - (rowsBefore.get(key) ?? 0)]));
    expect([...kept]).toEqual([...shown]);
    expect(shown.size).toBeGreaterThan(100);
  });

  it('is in the list of supplements what their region has of them', async () => {
    const awaited = readsOfAll().filter(({ url }) => url.endsWith('supplement=awaited'));
    const title =
      cases.find(({ situation }) => situation.name.endsWith('asked for more'))?.road.canaries.texts.title ?? '';
    const shownTo: string[] = [];
    await tryAll(awaited, (tried) => {
      expect(wrongIn(tried, cases)).toEqual([]);
      if (tried.answer.text.includes(title)) shownTo.push(tried.person);
    });
    expect(shownTo).toEqual(expect.arrayContaining(['window', 'county', 'township']));
    for (const other of ['otherCounty', 'grid', 'managerA', 'courtOne']) expect(shownTo).not.toContain(other);
  });

  it('holds everything that was planted, for those to whom it is open', async () => {
    const found = new Set<CanaryKind>();
    const rightful = readsOfAll().filter(
      ({ person, about }) =>
        about && ['window', 'firstA', 'courtOne', 'supervisor'].includes(person) && complete.has(about.situation.name),
    );
    await tryAll(rightful, ({ answer, about }) =>
      about?.road.canaries.foundIn(answer.text).forEach((kind) => found.add(kind)),
    );
    const neverShown: readonly CanaryKind[] = ['identityNumber', 'phone', 'address', 'serviceAddress', 'phoneDigits'];
    expect(canaryKinds.filter((kind) => !found.has(kind))).toEqual(neverShown);
    // Every class of fields has something planted that was read here, but what is for a logged look alone.
    const unread = Object.entries(fieldClasses).filter(([, kinds]) => !kinds.some((kind) => found.has(kind)));
    expect(unread.map(([fieldClass]) => fieldClass)).toEqual(['contact', 'identity']);
    const [about] = cases as [LedCase];
    const { texts } = about.road.canaries;
    const [partyId] = about.road.partyIds;
    const revealed = await caller.call({
      method: 'POST',
      path: addressOf({ path: REVEAL }, { caseId: about.road.caseId, partyId: partyId ?? '' }),
      token: await staff.token(accounts.window),
      body: { fields: ['identityNumber', 'phone', 'address'], reason: '核对送达地址' },
      idempotencyKey: newId(),
    });
    expect(about.road.canaries.foundIn(revealed.text)).toEqual(['identityNumber', 'phone', 'address']);
    expect(about.road.canaries.foundIn(`138****${texts.phone.slice(-4)}`)).toEqual(['phoneDigits']);
  });
});

describe('people who are looked for', () => {
  it('are found where the file is open to who looks, by name and by number, and nowhere else; every look is kept', async () => {
    const chosen = sampled(personSearchCells(operations, cases), SEARCHES_SAMPLED);
    const wrong: string[] = [];
    let answered = 0;
    const kept = async (): Promise<number> => {
      const { pool } = house.databases.get('supervision') ?? {};
      const found = await pool?.query<{ looks: number }>(
        "select count(*)::int as looks from access_log where act = 'find-person'",
      );
      return found?.rows[0]?.looks ?? 0;
    };
    const before = await kept();
    await tryAll(chosen, (tried) => {
      const { about, person, answer } = tried;
      wrong.push(...wrongIn(tried, cases));
      if (!about) return;
      const isFound = answer.text.includes(about.road.caseId);
      const isOpen = maySee(about.standings[person]).has('applicant');
      if (isFound !== isOpen) wrong.push(`${about.situation.name} as ${person}: found ${isFound}`);
      if (answer.status === 200) answered += 1;
    });
    expect([wrong.toSorted(), await kept()]).toEqual([[], before + answered]);
  });
});

describe('what is handed out', () => {
  it('is no more than what may be read, in every exported file', async () => {
    const exporting = operations.filter(({ path }) => path === '/api/supervision/cases/{caseId}/file');
    const watching = ['supervisor', 'auditor'] as const;
    const cells = exporting.flatMap((operation) =>
      cases.flatMap((about) =>
        watching.map((person) => {
          const url = addressOf(operation, { caseId: about.road.caseId });
          return { operation, person, about, url, body: { reason: '年度检查抽卷' } };
        }),
      ),
    );
    const statuses = new Set<number>();
    const wrong: string[] = [];
    await tryAll(sampled(cells, EXPORTS_SAMPLED), (tried) => {
      statuses.add(tried.answer.status);
      wrong.push(...wrongIn(tried, cases));
    });
    expect([[...statuses], wrong]).toEqual([[200], []]);
  });
});

describe('what people do to cases', () => {
  it('is what their relation permits: every other command is refused, and the refusal tells nothing', async () => {
    const letIn: string[] = [];
    const wrong: string[] = [];
    const cells = forbiddenCommandCells(operations, cases, today);
    const chosen = sampled(cells, COMMANDS_SAMPLED);
    process.stderr.write(`access matrix: ${chosen.length} of ${cells.length} forbidden commands\n`);
    await tryAll(chosen, (tried) => {
      letIn.push(...notRefused(tried));
      wrong.push(...wrongIn(tried, cases));
    });
    expect([letIn.toSorted(), wrong.toSorted()]).toEqual([[], []]);
  });
});

describe('personal fields in clear', () => {
  const asked = { fields: ['identityNumber', 'phone', 'address'], purpose: 'service' };
  const cellsOf = (opened: boolean): Cell[] => {
    const revealing = operations.filter(({ path }) => path === REVEAL);
    const closed = forbiddenCommandCells(revealing, cases, today);
    if (!opened) return closed.map((cell) => ({ ...cell, body: asked }));
    const isClosed = ({ person, about }: Pick<Cell, 'person' | 'about'>) =>
      closed.some((cell) => cell.person === person && cell.about === about);
    return revealing.flatMap((operation) =>
      cases.flatMap((about) =>
        people
          .filter((person) => !isClosed({ person, about }))
          .map((person) => {
            const ids = { caseId: about.road.caseId, partyId: about.road.partyIds[0] ?? '' };
            return { operation, person, about, url: addressOf(operation, ids), body: asked };
          }),
      ),
    );
  };

  it('are shown to whoever works on the case, all three and of that case only, and each look is told', async () => {
    const wrong: string[] = [];
    const chosen = sampled(cellsOf(true), REVEALS_SAMPLED);
    const before = await looksKept();
    const shown = new Map<string, number>();
    await tryAll(chosen, ({ person, about, answer }) => {
      const kinds = about?.road.canaries.foundIn(answer.text) ?? [];
      const key = `intake ${cast[person].accountId} ${about?.road.caseId}`;
      shown.set(key, (shown.get(key) ?? 0) + 1);
      if (answer.status !== 200 || kinds.join() !== asked.fields.join())
        wrong.push(`${person}, ${about?.situation.name}: ${answer.status} ${kinds.join()}`);
    });
    expect(wrong.toSorted()).toEqual([]);
    const rows = await looksKept();
    expect([...shown].map(([key]) => (rows.get(key) ?? 0) - (before.get(key) ?? 0))).toEqual([...shown.values()]);
    expect(new Set(chosen.map(({ person }) => person)).size).toBeGreaterThan(5);
  });

  it('are shown to nobody else, in no situation', async () => {
    const letIn: string[] = [];
    const chosen = sampled(cellsOf(false), REVEALS_SAMPLED);
    process.stderr.write(`access matrix: ${chosen.length} of ${cellsOf(false).length} forbidden reveals\n`);
    await tryAll(chosen, (tried) => {
      letIn.push(...notRefused(tried));
      letIn.push(...wrongIn(tried, cases));
    });
    expect(letIn.toSorted()).toEqual([]);
  });
});

describe('what people do to the directory', () => {
  it('is the administrator’s: every command about an organisation is refused to everybody else', async () => {
    const { organisationId } = cast.managerA;
    const ids = { organisationId, today };
    const cells = operations
      .filter(({ api, method, parts }) => api === 'directory' && method === 'POST' && parts.includes('organisationId'))
      .flatMap((operation) =>
        people
          .filter((person) => person !== 'administrator')
          .map((person) => ({ operation, person, url: addressOf(operation, ids), body: operation.body(ids) })),
      );
    const letIn: string[] = [];
    await tryAll(sampled(cells, NOWHERE_SAMPLED), ({ operation, person, answer }) => {
      if (answer.status !== 403) letIn.push(`${operation.path} as ${person}: ${answer.status}`);
    });
    expect(letIn).toEqual([]);
    expect(cells.length).toBeGreaterThan(0);
  });
});

describe('a case that does not exist', () => {
  it('is not found by anybody, whatever is asked of it', async () => {
    const cells = operations
      .filter(({ parts }) => parts.includes('caseId'))
      .flatMap((operation) => people.map((person) => ({ operation, person, ...aboutNobody(operation) })));
    const wrong: string[] = [];
    await tryAll(sampled(cells, NOWHERE_SAMPLED), ({ operation, person, answer }) => {
      if (answer.status !== 403 && answer.status !== 404)
        wrong.push(`${operation.path} as ${person}: ${answer.status}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('false tokens', () => {
  it('open nothing, whatever is wrong with them', async () => {
    const guarded = operations.filter((operation) => operation.guarded);
    const tokens = Object.entries(await falseTokens(house.app, await staff.token(accounts.supervisor)));
    const about = cases[0] as LedCase;
    const ids = { caseId: about.road.caseId, partyId: about.road.partyIds[0] ?? '' };
    const tries = guarded.flatMap((operation) => tokens.map(([what, token]) => ({ operation, what, token })));
    // One false token at least at every door, and every kind of them at some.
    const kinds = new Set<string>();
    const atEveryDoor = guarded.map((_, index) => index * tokens.length + (index % tokens.length));
    const chosen = runsLong
      ? tries
      : [...atEveryDoor.map((index) => tries[index]), ...sampled(tries, FALSE_TOKENS_SAMPLED - guarded.length)];
    const wrong: string[] = [];
    await Promise.all(
      chosen.map(async (one) => {
        if (!one) throw new Error('a try that is none');
        const { operation, what, token } = one;
        kinds.add(what);
        const idempotencyKey = operation.method === 'POST' ? newId() : undefined;
        const path = addressOf(operation, ids);
        const { status } = await caller.call({ method: operation.method, path, token, idempotencyKey });
        if (status !== 401) wrong.push(`${what}: ${operation.method} ${operation.path}: ${status}`);
      }),
    );
    expect(wrong).toEqual([]);
    expect([...kinds].toSorted()).toEqual(tokens.map(([what]) => what).toSorted());
  });
});

describe('keys of programs', () => {
  it('open what their scopes name and nothing else, and show no personal field in clear but by the scope for that', async () => {
    const keys = await machineKeys(caller, await staff.token(accounts.administrator));
    const about = cases.find(({ situation }) => complete.has(situation.name)) as LedCase;
    const ids = {
      caseId: about.road.caseId,
      partyId: about.road.partyIds[0] ?? newId(),
      organisationId: cast.firstA.organisationId,
      today,
      dueOn: today,
    };
    const { open, closed } = scopeCells(operations);
    process.stderr.write(`access matrix: ${closed.length} operations closed to a scope, ${open.length} open\n`);
    const wrong: string[] = [];
    await inLanes([...open, ...sampled(closed, CLOSED_TO_KEYS_SAMPLED)].values(), async (cell) => {
      const { operation, scope } = cell;
      const answer = await caller.call({
        method: operation.method,
        path: addressOf(operation, ids),
        token: keys[scope],
        body: operation.body(ids),
        idempotencyKey: operation.method === 'POST' ? newId() : undefined,
      });
      wrong.push(...wrongWithKey(cell, answer, about));
    });
    expect(wrong).toEqual([]);
    const rows = await house.databases
      .get('supervision')
      ?.pool.query<{ name: string }>("select distinct name from access_log where name like '%（程序）' order by name");
    expect(rows?.rows.map(({ name }) => name)).toContain('cases:read（程序）');
  });
});

/** Opens one policy on purpose, in this house only, and lets the matrix look. */
describe('the matrix notices a policy that was opened', () => {
  const asSupervisor = (actor: Actor): Actor => ({ ...actor, roles: ['supervisor'] });
  const readsOf = (path: string, who: Person): Cell[] =>
    readsOfAll().filter(({ operation, person }) => operation.path === path && person === who);

  it('in one view of mediation', async () => {
    const view = house.app.get(MediationCaseView, { strict: false });
    const honest = view.of.bind(view);
    view.of = (caseId, actor) => honest(caseId, asSupervisor(actor));
    const cells = readsOf('/api/mediation/cases/{caseId}', 'managerA');
    const wrong = await wrongAmong(cells);
    view.of = honest;
    expect(wrong).toContain('GET /api/mediation/cases/… as managerA, taken back: facts');
    expect(await wrongAmong(cells)).toEqual([]);
  });

  it('in the record of a caucus', async () => {
    const view = house.app.get(MediationCaseView, { strict: false });
    const honest = view.sessionRecord.bind(view);
    const { accountId, organisationId, mediatorId } = cast.firstA;
    view.sessionRecord = (caseId, sessionId, actor) =>
      honest(caseId, sessionId, { ...actor, accountId, organisationId, mediatorId, roles: ['mediator'] });
    const cells = readsOf('/api/mediation/cases/{caseId}/sessions/{sessionId}', 'window');
    const wrong = await wrongAmong(cells);
    view.sessionRecord = honest;
    expect(wrong.filter((line) => line.endsWith('settled: caucusRecord'))).not.toEqual([]);
    expect(await wrongAmong(cells)).toEqual([]);
  });

  it('in one page of supervision', async () => {
    const page = house.app.get(CasePage, { strict: false });
    const honest = page.of.bind(page);
    page.of = (caseId, actor, wanted) => honest(caseId, asSupervisor(actor), wanted);
    const cells = readsOf('/api/supervision/cases/{caseId}', 'courtOne');
    const wrong = await wrongAmong(cells);
    page.of = honest;
    expect(wrong).toContain('GET /api/supervision/cases/… as courtOne, withdrawn from the court: applicant');
    expect(wrong).toContain('GET /api/supervision/cases/… as courtOne, before a court: ownNote');
    expect(await wrongAmong(cells)).toEqual([]);
  });

  it('in the scope of a window', async () => {
    const page = house.app.get(CasePage, { strict: false });
    const honest = page.of.bind(page);
    page.of = (caseId, actor, wanted) => honest(caseId, { ...actor, regionCode: '140500' }, wanted);
    const cells = readsOf('/api/supervision/cases/{caseId}', 'otherCounty');
    const wrong = await wrongAmong(cells);
    page.of = honest;
    expect(wrong).toContain('GET /api/supervision/cases/… as otherCounty, registered: applicant');
    expect(await wrongAmong(cells)).toEqual([]);
  });

  it('in one command of the court', async () => {
    const { who } = withdrawApplication;
    const honest = who.relation?.bind(who);
    who.relation = (state, actor) => honest?.(state, { ...actor, roles: ['organisation-manager'] }) === true;
    const letIn: string[] = [];
    const cells = forbiddenCommandCells(operations, cases, today).filter(
      ({ operation, person }) => operation.path.endsWith('/withdraw-application') && person === 'colleagueA',
    );
    await tryAll(cells, (tried) => letIn.push(...notRefused(tried)));
    who.relation = honest;
    const opened = letIn.map((line) => /as colleagueA, (.+): 200/.exec(line)?.[1]);
    expect(opened.toSorted()).toEqual([
      'before a court',
      'withdrawn from one court, before another',
      'withdrawn from the court, before the same again',
    ]);
  });

  it('in who reads personal fields in clear', async () => {
    const policy = byWhoWorksOnIt as { relation: (state: IntakeCase, actor: Actor) => boolean };
    const honest = policy.relation;
    policy.relation = (state, actor) => honest({ ...state, appointed: [] }, actor);
    const letIn: string[] = [];
    const cells = forbiddenCommandCells(operations, cases, today)
      .filter(({ operation, person }) => operation.path === REVEAL && person === 'colleagueB')
      .map((cell) => ({ ...cell, body: { fields: ['phone'], purpose: 'call' } }));
    await tryAll(cells, (tried) => letIn.push(...notRefused(tried)));
    policy.relation = honest;
    const opened = letIn.map((line) => /as colleagueB, (.+): 200/.exec(line)?.[1]);
    expect(opened.toSorted()).toEqual([
      'claimed by another and settled there',
      'returned after the claim, then settled by another',
    ]);
  });
});

describe('every answer that was given here', () => {
  it('is one that the OpenAPI document of its service allows: no field that it does not declare', () => {
    expect([...undescribed].toSorted()).toEqual([]);
  });
});

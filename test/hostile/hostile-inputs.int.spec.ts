import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { foldText } from '@one-window/inputs';
import { type ServiceName } from '@one-window/contracts';
import { newId, ServiceTokens } from '@one-window/platform';
import { InProcessCaller, People } from '@one-window/road';
import { sampled } from '@one-window/testing';
import { accounts } from '../access/cast';
import { WholeHouse } from '../access/whole-house';
import { hostileParts, type HostileValue, hostileValues, impossibleDays } from './hostile-values';
import { bodyWith, type Target, targetsOf } from './targets';

// A whole house, and in the long run every value in every field.
jest.setTimeout(900_000);

const BODIES_SAMPLED = 800;
const ADDRESSES_SAMPLED = 250;
const AT_ONCE = 8;

interface Attempt {
  target: Target;
  /** Field, parameter or part of the address that holds the value. */
  at: string;
  what: string;
  url: string;
  payload?: Buffer;
  value?: HostileValue;
}
interface Told {
  code?: string;
  errors?: { field: string; zh: string; en: string }[];
}

let house: WholeHouse;
let targets: Target[];
/** How somebody is named in a request: a person by a token, a service by one that is good for a minute. */
type Credentials = () => Promise<string>;
/** Somebody whom the operation lets in, so that what is sent is looked at. */
const rightful = new Map<Target, Credentials>();

const addressOf = ({ path }: Target, over: Record<string, string> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => over[name] ?? (name === 'id' ? '1' : newId()));

const send = async (method: 'GET' | 'POST', url: string, who: Credentials | undefined, payload?: Buffer) =>
  await house.app.inject({
    method,
    url,
    headers: {
      ...(who ? { authorization: await who() } : {}),
      ...(method === 'POST' ? { 'idempotency-key': newId(), 'content-type': 'application/json' } : {}),
    },
    ...(payload ? { payload } : {}),
  });

beforeAll(async () => {
  house = await WholeHouse.build();
  targets = await targetsOf(house.app);
  const staff = new People(new InProcessCaller(house.app));
  const people = await Promise.all(Object.values(accounts).map((account) => staff.token(account)));
  const services = house.app.get(ServiceTokens);
  const callersOf = ({ path }: Target): Credentials[] => [
    ...people.map(
      (token): Credentials =>
        async () =>
          `Bearer ${token}`,
    ),
    ...(['supervision', 'intake'] as const).map(
      (caller): Credentials =>
        () =>
          services.authorization(caller, path.split('/')[2] as ServiceName),
    ),
  ];
  for (const target of targets) {
    const url = `${addressOf(target)}?nobody=knows`;
    for (const who of callersOf(target)) {
      // Whoever may not is told so before anything of the request is looked at; whoever may is told of the parameter.
      const { statusCode } = await send(
        target.method,
        url,
        who,
        target.method === 'POST' ? Buffer.from('{}') : undefined,
      );
      if (statusCode === 400 || (statusCode === 303 && target.leadsOn)) {
        rightful.set(target, who);
        break;
      }
    }
  }
});
afterAll(() => house.stop());

const faultsOf = async (attempts: readonly Attempt[]): Promise<string[]> => {
  const faults: string[] = [];
  const waiting = [...attempts];
  const lane = async (): Promise<void> => {
    for (let attempt = waiting.pop(); attempt; attempt = waiting.pop()) {
      const { target, at, what, url, payload } = attempt;
      const answer = await send(target.method, url, rightful.get(target), payload);
      const wrong = wrongIn(attempt, answer.statusCode, String(answer.headers['content-type']), answer.payload);
      if (wrong) faults.push(`${target.method} ${target.path} ${at}: ${what}: ${answer.statusCode} ${wrong}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return faults;
};

/** The form of the party's page is answered by the page, refusals too. */
const answersPage = /\/public-status\/page$/;

const wrongIn = ({ at, value, target }: Attempt, status: number, type: string, text: string): string | undefined => {
  if (status >= 500) return text.slice(0, 300);
  if (text.length > 65_536) return `an answer of ${text.length} characters`;
  if (status < 400) return value?.never ? 'was taken' : undefined;
  if (answersPage.test(target.path) && type.includes('text/html')) {
    return /class="(problem|error)"/.test(text) ? undefined : 'is a page that says nothing of it';
  }
  if (!type.includes('application/problem+json')) return `is told as ${type}`;
  const { code, errors = [] } = JSON.parse(text) as Told;
  if (status !== 400) return undefined;
  if (code !== 'invalid-request')
    return ['malformed-json', 'malformed-address'].includes(code ?? '') ? undefined : code;
  if (errors.length === 0 || errors.length > 50) return `tells ${errors.length} fields`;
  // What may be legal in its own field may meet others that the example did not fill rightly.
  const named =
    !value?.never ||
    at === '' ||
    errors.some(({ field }) => at.startsWith(field.split('.')[0] ?? '') || field.startsWith(at));
  return named ? undefined : `names ${errors.map(({ field }) => field).join(', ')}`;
};

it('every operation has somebody who may use it, so that what is sent to it is looked at', () => {
  const untried = targets.filter((target) => !rightful.has(target)).map(({ method, path }) => `${method} ${path}`);
  expect(untried).toEqual([]);
});

it('what is no text, number, day or id is refused with the field named, in every field of every operation', async () => {
  const bodies = targets.flatMap((target) =>
    target.fields.flatMap((at) =>
      hostileValues.map((value): Attempt => {
        const payload = bodyWith(target.body, at, value.raw);
        // Of what is corrected null takes away what stood there.
        const takesAway = value.name === 'null' && target.clearable.has(at);
        const meant = takesAway ? { ...value, never: false } : value;
        return { target, at, what: value.name, url: addressOf(target), payload, value: meant };
      }),
    ),
  );
  expect(bodies.length).toBeGreaterThan(5000);
  expect(await faultsOf(sampled(bodies, BODIES_SAMPLED))).toEqual([]);
});

it('a day that cannot be is refused with the field named, in every day of every operation', async () => {
  const dayFields = targets.flatMap((target) =>
    target.fields.flatMap((at) => {
      const example = at
        .split('.')
        .reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], target.body);
      const isDay = typeof example === 'string' && /^\d{4}-\d\d-\d\d/u.test(example);
      return isDay ? [{ target, at, instant: example.length > 10 }] : [];
    }),
  );
  // A notice of the calendar is tried out in every service of the road and published in the directory.
  const ofNotices = Array.from({ length: 6 }, () => ['date', 'work']).flat();
  const named = dayFields.map(({ at }) => at.replace(/\.\d+/u, ''));
  expect(named.map((at) => at.split('.').at(-1)).toSorted()).toEqual(
    [
      ...ofNotices,
      // Of a party that is registered, added, put in another's place, corrected.
      ...Array.from({ length: 4 }, () => 'birthDate'),
      // At the registration and when it is corrected.
      'appliedOn',
      'appliedOn',
      'occurredOn',
      'occurredOn',
      // Days off of an organisation.
      'from',
      'until',
      // A longer limit of an order.
      'until',
      // Of the registrations among which a sample is drawn.
      'from',
      'to',
      // Of whoever confirmed an address for service, and since when somebody is represented.
      ...Array.from({ length: 4 }, () => 'serviceAddressConfirmedOn'),
      'since',
      // On which representatives were chosen.
      'chosenOn',
      // On which a party agreed that somebody else is invited.
      'on',
      'dueOn',
      'dueOn',
      'dueOn',
      'now',
      'performedOn',
      // An obligation ended otherwise, a party's place was taken, an attempt to visit.
      'dischargedOn',
      'succeededOn',
      'attemptedOn',
      // Of a late application, and of an objection.
      'obstacleEndedOn',
      'since',
      'raisedOn',
      'ruledOn',
      'ruledOn',
      'ruledOn',
      'signedOn',
      'signedOn',
      'reviewOn',
      // Of a session, and of one that is moved.
      'startsAt',
      'startsAt',
      'visitedOn',
      'withdrawnOn',
      // Of an application that counts as withdrawn: when the applicant was told so.
      'toldOn',
    ].toSorted(),
  );
  const attempts = dayFields.flatMap(({ target, at, instant }) =>
    impossibleDays.map((day): Attempt => {
      const raw = Buffer.from(JSON.stringify(instant ? `${day}T02:00:00.000Z` : day));
      const value = { name: day, raw, never: true };
      return { target, at, what: day, url: addressOf(target), payload: bodyWith(target.body, at, raw), value };
    }),
  );
  expect(await faultsOf(attempts)).toEqual([]);
});

it('so is a whole body that is none, and a body where none belongs', async () => {
  const wholes = targets
    .filter(({ method }) => method === 'POST')
    .flatMap((target) =>
      hostileValues
        .filter(({ name, raw }) => name !== 'an empty object' && raw.toString() !== 'null')
        .map((value): Attempt => ({
          target,
          at: '',
          what: value.name,
          url: addressOf(target),
          payload: value.raw,
          value,
        })),
    );
  expect(await faultsOf(sampled(wholes, ADDRESSES_SAMPLED))).toEqual([]);
});

it('so is what stands in an address', async () => {
  const parts = targets.flatMap((target) => [
    ...target.parts.flatMap((at) =>
      hostileParts.map((part): Attempt => ({ target, at, what: part, url: addressOf(target, { [at]: part }) })),
    ),
    ...[...target.queries, 'nobody-knows'].flatMap((at) =>
      hostileParts.map((part): Attempt => ({ target, at, what: part, url: `${addressOf(target)}?${at}=${part}` })),
    ),
  ]);
  const reading = parts.filter(({ target }) => target.method === 'GET');
  expect(await faultsOf(sampled(reading, ADDRESSES_SAMPLED))).toEqual([]);
});

it('what is taken is stored as it is folded, and nothing that was lost is stored anywhere', async () => {
  const clerk = rightful.get(targets.find(({ method, path }) => method === 'POST' && path === '/api/intake/cases')!);
  const typed = ' 甲\u000b乙\u200b丙\r\ncafe\u0301 ';
  const dispute = {
    source: 'S01',
    title: typed,
    facts: typed,
    claims: [typed],
    regionCode: '140502',
    externalReference: typed,
    parties: [
      { role: 'applicant', kind: 'natural-person', name: typed, address: typed },
      { role: 'respondent', kind: 'natural-person', name: '李四' },
    ],
  };
  const registered = await send('POST', '/api/intake/cases', clerk, Buffer.from(JSON.stringify(dispute)));
  expect(registered.statusCode).toBe(200);
  const { pool } = house.databases.get('intake')!;
  const { rows } = await pool.query<{ data: typeof dispute }>('select data from event_log where case_id = $1', [
    registered.json<{ caseId: string }>().caseId,
  ]);
  const [line, text] = [foldText(typed, 'single'), foldText(typed, 'multi')];
  expect(rows[0]?.data).toMatchObject({
    title: line,
    facts: text,
    claims: [text],
    externalReference: line,
    parties: [{ name: line }, { name: '李四' }],
  });
  for (const [service, { pool: kept }] of house.databases) {
    const lost = await kept.query(`select type from event_log where data::text like '%' || chr(65533) || '%'`);
    expect({ service, lost: lost.rows }).toEqual({ service, lost: [] });
  }
});

it('every operation describes what it answers when all is well', () => {
  const undescribed = targets.filter(({ answer, silent, leadsOn }) => !answer && !silent && !leadsOn);
  expect(undescribed.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

it('and answers as it describes', async () => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const { rows } = await house.databases.get('intake')!.pool.query<{ id: string }>('select id from cases limit 1');
  const caseId = rows[0]!.id;
  await house.settled();
  const wrong: string[] = [];
  let compared = 0;
  for (const target of targets.filter(({ method, answer }) => method === 'GET' && answer)) {
    const query = target.path.endsWith('triage/organisations') ? '?disputeKind=A02' : '';
    const answered = await send('GET', `${addressOf(target, { caseId })}${query}`, rightful.get(target));
    if (answered.statusCode !== 200) continue;
    compared += 1;
    const validate = ajv.compile(target.answer!);
    if (!validate(answered.json())) wrong.push(`${target.path}: ${ajv.errorsText(validate.errors)}`);
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(25);
});

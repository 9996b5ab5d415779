import type { Page, Route } from 'playwright-core';

/** What a healthy centre with ordinary people does not show. */
export const provokedStates = ['long', 'loading', 'error', 'no-right'] as const;
export type ProvokedState = (typeof provokedStates)[number];

const asAccountNeeds = /\/api\/(directory\/(me|clock|refresh|sign-in)|centre\/)/;

const problem = (status: number, code: string, title: string, titleEn: string, detail: string, detailEn: string) => ({
  type: `urn:one-window:problem:${code}`,
  code,
  status,
  title,
  titleEn,
  detail,
  detailEn,
  instance: 'urn:one-window:request:01a1ff13-fbc2-739f-a5c3-9e1844d5aa98',
});

const broken = problem(
  500,
  'internal',
  '系统出现错误',
  'Something went wrong',
  '请稍后重试；如仍出现，请联系管理员并提供编号。',
  'Try again; if it stays, tell the administrator the number.',
);
const forbidden = problem(
  403,
  'forbidden',
  '您的岗位不能进行此操作',
  'Not permitted for your role',
  '如需办理，请联系本单位管理员。',
  'Ask the administrator of your organisation.',
);

const answerWith = (body: { status: number }) => (route: Route) =>
  route.fulfill({
    status: body.status,
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify(body),
  });

const named = /^(title|name|displayName|.*Name|summary|claims?)$/;
const LONG = '（含下属分支机构、项目部及其受托管理的物业服务中心第十二工作站）';

/** The answer of the server with every name and title as long as they come. */
const lengthened = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => lengthened(item, key));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, lengthened(item, name)]));
  }
  return typeof value === 'string' && named.test(key) && /\p{Script=Han}/u.test(value) ? `${value}${LONG}` : value;
};

const answerLong = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const type = response.headers()['content-type'] ?? '';
  if (type.startsWith('application/json')) await route.fulfill({ response, json: lengthened(await response.json()) });
  else await route.fulfill({ response });
};

/** The page gives it up when it is left. */
const leaveUnanswered = (): void => undefined;

/**
 * Puts a page into a state that a healthy centre does not show: names are as long as they come, nothing answers,
 * everything fails, nothing is permitted. Who is signed in, and what time it is, stays as it is. Answers with what ends
 * it.
 */
export const putInto = async (page: Page, state: ProvokedState): Promise<() => Promise<void>> => {
  const act = {
    long: answerLong,
    loading: leaveUnanswered,
    error: answerWith(broken),
    'no-right': answerWith(forbidden),
  }[state];
  const isContent = (url: URL): boolean => url.pathname.startsWith('/api/') && !asAccountNeeds.test(url.pathname);
  const handler = (route: Route): Promise<void> | void => act(route);
  await page.route(isContent, handler);
  return () => page.unroute(isContent, handler);
};

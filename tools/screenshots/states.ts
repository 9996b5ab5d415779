import type { Page, Route } from 'playwright-core';

/** What a page looks like beside its usual content. */
export type State = 'loading' | 'error' | 'no-right';

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

/**
 * Puts a page into a state that a healthy centre does not show: nothing answers, everything fails, nothing is permitted.
 * Who is signed in, and what time it is, stays as it is. Answers with what ends it.
 */
export const putInto = async (page: Page, state: State): Promise<() => Promise<void>> => {
  const held: Route[] = [];
  const hold = (route: Route): void => {
    held.push(route);
  };
  const act = { loading: hold, error: answerWith(broken), 'no-right': answerWith(forbidden) }[state];
  const isContent = (url: URL): boolean => url.pathname.startsWith('/api/') && !asAccountNeeds.test(url.pathname);
  const handler = (route: Route): Promise<void> | void => act(route);
  await page.route(isContent, handler);
  return async () => {
    await page.unroute(isContent, handler);
    await Promise.all(held.map((route) => route.abort()));
  };
};

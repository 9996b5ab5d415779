import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { Loading } from '../components/page-state';
import { currentSession, loadSession } from '../session/session-store';
import { withWords } from '../words';
import { AppShell } from './app-shell';
import { ErrorPage, NotFoundPage } from './error-page';
import { homeOf } from './navigation';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

interface SignInSearch {
  /** Where to go after signing in. */
  then?: string;
  /** What the identity provider's way back said: `code` to ask for one, else why it led nowhere. */
  provider?: string;
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ then, provider }: Record<string, unknown>): SignInSearch => ({
    ...(typeof then === 'string' ? { then } : {}),
    ...(typeof provider === 'string' ? { provider } : {}),
  }),
  component: lazyRouteComponent(() => import('../session/sign-in-page'), 'SignInPage'),
});

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  beforeLoad: async ({ location }) => {
    const { account } = await loadSession();
    if (!account) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { then: location.href } });
  },
  component: AppShell,
});

const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  beforeLoad: () => {
    const { account } = currentSession();
    const home = account && homeOf(account);
    if (home && home !== '/') throw redirect({ to: home });
  },
  component: lazyRouteComponent(() => import('../work-lists/home-page'), 'HomePage'),
});

/** Filters stand in the address as plain texts. */
const filters = (search: Record<string, unknown>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));

const frame = () => frameRoute;
const registerRoute = createRoute({
  getParentRoute: frame,
  path: '/register',
  component: lazyRouteComponent(
    withWords(['form-pages', 'register-pages'], () => import('../register/register-page')),
    'RegisterPage',
  ),
});
const listRoute = createRoute({
  getParentRoute: frame,
  path: '/lists/$list',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../work-lists/list-page'), 'ListPage'),
});
const caseRoute = createRoute({
  getParentRoute: frame,
  path: '/cases/$caseId',
  validateSearch: filters,
  component: lazyRouteComponent(
    withWords(['case-pages', 'form-pages', 'proof-pages', 'register-pages'], () => import('../cases/case-page')),
    'CasePage',
  ),
});
const answerRoute = createRoute({
  getParentRoute: frame,
  path: '/cases/$caseId/answer/$partyId',
  component: lazyRouteComponent(
    withWords(['case-pages'], () => import('../cases/answer-page')),
    'AnswerPage',
  ),
});
const enforcementRoute = createRoute({
  getParentRoute: frame,
  path: '/cases/$caseId/enforcement',
  component: lazyRouteComponent(
    withWords(['case-pages'], () => import('../cases/enforcement-page')),
    'EnforcementPage',
  ),
});
const caseSearchRoute = createRoute({
  getParentRoute: frame,
  path: '/supervision/cases',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../supervision/case-search-page'), 'CaseSearchPage'),
});
const auditRoute = createRoute({
  getParentRoute: frame,
  path: '/supervision/audit',
  validateSearch: filters,
  component: lazyRouteComponent(
    withWords(['administration-pages'], () => import('../supervision/audit-page')),
    'AuditPage',
  ),
});
const proofsRoute = createRoute({
  getParentRoute: frame,
  path: '/supervision/proofs',
  validateSearch: filters,
  component: lazyRouteComponent(
    withWords(['proof-pages'], () => import('../supervision/proofs/proofs-page')),
    'ProofsPage',
  ),
});
const proofRoute = createRoute({
  getParentRoute: frame,
  path: '/supervision/proofs/$proofId',
  component: lazyRouteComponent(
    withWords(['proof-pages'], () => import('../supervision/proofs/proof-page')),
    'ProofPage',
  ),
});
const samplesRoute = createRoute({
  getParentRoute: frame,
  path: '/supervision/samples',
  component: lazyRouteComponent(
    withWords(['samples-pages'], () => import('../supervision/samples/samples-page')),
    'SamplesPage',
  ),
});
const sampleRoute = createRoute({
  getParentRoute: frame,
  path: '/supervision/samples/$sampleId',
  component: lazyRouteComponent(
    withWords(['samples-pages'], () => import('../supervision/samples/sample-page')),
    'SamplePage',
  ),
});
const statisticsRoute = createRoute({
  getParentRoute: frame,
  path: '/supervision/statistics',
  component: lazyRouteComponent(() => import('../supervision/statistics-page'), 'StatisticsPage'),
});
const organisationsRoute = createRoute({
  getParentRoute: frame,
  path: '/administration/organisations',
  validateSearch: filters,
  component: lazyRouteComponent(
    withWords(
      ['administration-pages', 'form-pages', 'register-pages'],
      () => import('../administration/organisations-page'),
    ),
    'OrganisationsPage',
  ),
});
const accountsRoute = createRoute({
  getParentRoute: frame,
  path: '/administration/accounts',
  validateSearch: filters,
  component: lazyRouteComponent(
    withWords(['administration-pages', 'form-pages'], () => import('../administration/accounts-page')),
    'AccountsPage',
  ),
});
const machineAccountsRoute = createRoute({
  getParentRoute: frame,
  path: '/administration/machine-accounts',
  component: lazyRouteComponent(
    withWords(['administration-pages', 'form-pages'], () => import('../administration/machine-accounts-page')),
    'MachineAccountsPage',
  ),
});
const deadLettersRoute = createRoute({
  getParentRoute: frame,
  path: '/administration/dead-letters',
  validateSearch: filters,
  component: lazyRouteComponent(
    withWords(['administration-pages'], () => import('../administration/dead-letters-page')),
    'DeadLettersPage',
  ),
});
const clockRoute = createRoute({
  getParentRoute: frame,
  path: '/administration/clock',
  component: lazyRouteComponent(
    withWords(['administration-pages'], () => import('../administration/clock-page')),
    'ClockPage',
  ),
});
const cityRoute = createRoute({
  getParentRoute: frame,
  path: '/city',
  component: lazyRouteComponent(() => import('../leader/city-page'), 'CityPage'),
});

const nowhereRoute = createRoute({ getParentRoute: frame, path: '$', component: NotFoundPage });

const routeTree = rootRoute.addChildren([
  signInRoute,
  frameRoute.addChildren([
    homeRoute,
    registerRoute,
    listRoute,
    caseRoute,
    answerRoute,
    enforcementRoute,
    caseSearchRoute,
    auditRoute,
    proofsRoute,
    proofRoute,
    samplesRoute,
    sampleRoute,
    statisticsRoute,
    organisationsRoute,
    accountsRoute,
    machineAccountsRoute,
    deadLettersRoute,
    clockRoute,
    cityRoute,
    nowhereRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

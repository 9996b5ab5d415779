/**
 * The walls of the house: which folder may import which. Run with `npx depcruise apps libs tools test`.
 *
 * The libs stand in one order; each may import those to its left:
 *   inputs, law  <  time-limits  <  contracts, privacy  <  platform  <  persistence  <  case-engine  <  transport, prover  <  service-host  <
 *   commands  <  testing; proof and documents stand beside privacy
 */
const SPEC = '\\.spec\\.ts$';
/** What the case of a service is, and how its own parts add up: the files that a fold builds on. */
const CASE = '(case-state|obligations)\\.ts$';

/** What a service is made of, each on those before it: a record and its proof, cases, messages, the nightly proof, the host. */
const ROOMS = ['proof', 'case-engine', 'transport', 'prover', 'service-host'];

/** Files of one lib to the libs right of it in the order. The testing harness is left to its own rule: specs may use it. */
const lower = (lib, forbidden, comment) => ({
  name: `order-of-libs-${lib}`,
  comment,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: `^libs/(${forbidden.join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'apps-import-no-app',
      comment:
        'Services meet through events only. apps/centre runs all of them in one process and therefore wires their modules; tools and tests start them.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: ['^apps/centre/', '^apps/supervision/src/spec-support/'] },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'recorded-histories-import-models-only',
      comment:
        "Supervision's specs read what the services themselves record, so their histories run on the real models.",
      severity: 'error',
      from: { path: '^apps/supervision/src/spec-support/' },
      to: { path: '^apps/', pathNot: ['^apps/supervision/', '^apps/[^/]+/src/[^/]+\\.model\\.ts$'] },
    },
    {
      name: 'apps-import-no-tools-no-test',
      comment: 'A service must run where tools and tests are not installed.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^(tools|test)/' },
    },
    {
      name: 'libs-import-no-app-no-tools-no-test',
      comment: 'A lib serves every service and so knows none of them.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|tools|test)/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The law of a service is decided without Nest, TypeORM, pg, node or a clock: same state, same command, same instant, same decision. ' +
        'It may apply the law (law), speak the published language (contracts), count days (time-limits) and fold what people type (inputs).',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/domain/', pathNot: SPEC },
      to: { pathNot: ['^apps/$1/src/domain/', '^libs/(law|contracts|time-limits|inputs)/'] },
    },
    {
      name: 'evolve-applies-facts-only',
      comment:
        'A state is the fold of facts: evolve and received import no rule, clock or calendar, only what a case is, the published ' +
        'language, and the civil date of an instant (tools/lint/fold-check.ts). A rule that is changed changes no old case.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/domain/(evolve|evolve-[a-z]+|received)\\.ts$' },
      to: {
        pathNot: [
          `^apps/$1/src/domain/${CASE}`,
          '^apps/$1/src/domain/evolve-[a-z]+\\.ts$',
          '^libs/(contracts|time-limits)/',
        ],
      },
    },
    {
      name: 'a-case-knows-no-rule',
      comment: 'What a fold imports is as free of rules as the fold itself.',
      severity: 'error',
      from: { path: `^apps/([^/]+)/src/domain/${CASE}` },
      to: { pathNot: [`^apps/$1/src/domain/${CASE}`, '^libs/contracts/'] },
    },
    {
      name: 'web-imports-what-pages-share',
      comment:
        'What runs in a browser shares with the services how people type and which codes there are; everything else it hears over HTTP.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: ['^libs/inputs/', '^libs/contracts/src/for-pages/index\\.ts$'] },
    },
    {
      name: 'what-pages-share-stands-alone',
      comment: 'A browser loads codes and unions, and no schema, name or package with them.',
      severity: 'error',
      from: { path: '^libs/contracts/src/for-pages/', pathNot: SPEC },
      to: { pathNot: '^libs/contracts/src/for-pages/' },
    },
    {
      name: 'contracts-know-no-runtime',
      comment: 'Domain code imports contracts, so what contracts import the domain imports too.',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: SPEC },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|kafkajs|fastify|@fastify)/' },
    },
    {
      name: 'law-stands-alone',
      comment: 'The law is data and words: no package, no node module, no other lib.',
      severity: 'error',
      from: { path: '^libs/law/', pathNot: SPEC },
      to: { pathNot: '^libs/law/' },
    },
    {
      name: 'time-limits-stand-alone',
      comment:
        'Deadlines are computed from the law, data and arguments alone: no package, no node module, no other lib.',
      severity: 'error',
      from: { path: '^libs/time-limits/', pathNot: SPEC },
      to: { pathNot: '^libs/(law|time-limits)/' },
    },
    {
      name: 'inputs-stand-alone',
      comment:
        'What people type is read alike in services and in the browser: no package, no node module, no other lib.',
      severity: 'error',
      from: { path: '^libs/inputs/', pathNot: SPEC },
      to: { pathNot: '^libs/inputs/' },
    },
    {
      name: 'privacy-stands-alone',
      comment:
        'Encryption, search hashes and masking rest on node and on class-validator for the check-digit decorators.',
      severity: 'error',
      from: { path: '^libs/privacy/', pathNot: SPEC },
      to: {
        pathNot: ['^libs/privacy/', '^libs/inputs/', 'node_modules/class-validator/'],
        dependencyTypesNot: ['core'],
      },
    },
    lower(
      'contracts',
      ['privacy', 'platform', 'persistence', ...ROOMS, 'commands'],
      'The published language imports nothing of the house but the law and its time limits: a decision gets a calendar.',
    ),
    lower(
      'time-limits',
      ['contracts', 'privacy', 'platform', 'persistence', ...ROOMS, 'commands'],
      'Time limits import nothing of the house but the law.',
    ),
    lower(
      'privacy',
      ['contracts', 'time-limits', 'platform', 'persistence', ...ROOMS, 'commands'],
      'Privacy imports nothing of the house.',
    ),
    lower(
      'documents',
      ['privacy', 'platform', 'persistence', ...ROOMS, 'commands'],
      'A paper is set from what it is told: whose it is, and what may stand in it, the service has decided.',
    ),
    lower(
      'platform',
      ['persistence', ...ROOMS, 'commands'],
      'The platform knows neither database nor broker: they report to it through ports.',
    ),
    lower('persistence', [...ROOMS, 'commands'], 'The database knows nothing of what is sent.'),
    lower(
      'proof',
      ['privacy', 'platform', 'persistence', ...ROOMS.slice(1), 'commands'],
      'Whoever holds a case file verifies it with the published language alone: no service, no database.',
    ),
    lower(
      'case-engine',
      [...ROOMS.slice(2), 'commands'],
      'A case takes in an event and records another; how events travel is not its business, nor how a command is declared.',
    ),
    lower('transport', ['prover', 'service-host', 'commands'], 'Messages are carried whatever is in them.'),
    lower(
      'prover',
      ['transport', 'service-host', 'commands'],
      'What is proven is what stands in the databases, however it came there.',
    ),
    lower(
      'service-host',
      ['commands'],
      'The host runs what it is given; how a command is declared is not its business.',
    ),
    {
      name: 'production-imports-no-testing',
      comment:
        'The harness starts databases and brokers and is not installed in production. Specs, tools and test/ may use it.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [SPEC, '/src/spec-support/', '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'production-walks-no-road',
      comment:
        'The road gives commands as the demonstration’s people: tools, tests and the demonstration city walk it, and no installation for real work holds it.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [SPEC, '^libs/(road|testing)/'] },
      to: { path: '^libs/road/' },
    },
    {
      name: 'production-imports-no-development-package',
      comment: 'An image installed with --omit=dev must start. Type-only imports leave no trace in it.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [SPEC, '/src/spec-support/', '^libs/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'kafkajs-behind-one-port',
      comment:
        'The Kafka client is replaceable only while one lib knows it; the harness, the broker and the chaos tool administer brokers.',
      severity: 'error',
      from: { pathNot: '^(libs/(transport|testing)|tools/(broker|chaos))/' },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'libs-through-their-front-door',
      comment: 'What a lib offers is its index; the rest may change without asking.',
      severity: 'error',
      from: { path: '^(apps|tools|test)/' },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/contracts/src/for-pages/index\\.ts$'],
      },
    },
    {
      name: 'libs-through-their-front-door-also-among-libs',
      comment:
        'As above, between libs. The harness may reach in: jest maps workspaces to their sources in tests only, not in its set-up.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: '^libs/testing/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'no-circle',
      comment: 'Modules that import each other cannot be understood, tested or loaded one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nobody-imports-a-spec',
      comment: 'What two specs share belongs in libs/testing.',
      severity: 'error',
      from: {},
      to: { path: SPEC },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'A package that package.json does not name is there by luck.',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/', dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Specs of the pages compare them with the services, whose tables they read; generated files are no one's hand.
    exclude: {
      path: '^(dist|coverage|\\.data|\\.cache)/|^apps/web/(?!src(?:/|$))|^apps/web/src/(generated/|.*\\.spec\\.tsx?$)',
    },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      // A workspace's `main` points into dist/; its `types` points at the source, so that no build is needed.
      mainFields: ['types', 'main'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
};

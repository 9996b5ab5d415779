/**
 * Every test as `npm test` runs it: compiled, by a runner that keeps modules from one file to the next. jest's own runner
 * loads Nest, TypeORM and everything else anew for each file, which took more processor time than the tests
 * (docs/adr/0042-compiled-specs.md). While working on one file `jest.config.js` needs no build.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const notCompiled = require('./tools/start/not-compiled');

/** From the sources, so that what a deleted spec left in dist/ is not run. */
const specs = (suffix) =>
  ['apps', 'libs', 'tools', 'test']
    .flatMap((folder) => readdirSync(join(__dirname, folder), { recursive: true }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith(`.${suffix}.spec.ts`) && !file.includes('node_modules/'))
    .filter((file) => !notCompiled.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => `<rootDir>/dist/${file.replace(/\.ts$/, '.js')}`);

const base = {
  rootDir: __dirname,
  roots: ['<rootDir>/dist'],
  runner: 'jest-light-runner/child-process',
  setupFilesAfterEnv: [
    '<rootDir>/dist/libs/testing/src/drawn-tests.js',
    '<rootDir>/dist/libs/testing/src/test-limits.js',
  ],
};

module.exports = {
  maxWorkers: 2,
  projects: [
    { ...base, displayName: 'unit', testMatch: specs('unit') },
    {
      ...base,
      displayName: 'int',
      testMatch: specs('int'),
      globalSetup: '<rootDir>/dist/libs/testing/src/jest-database-setup.js',
      globalTeardown: '<rootDir>/dist/libs/testing/src/jest-database-teardown.js',
    },
    { ...base, displayName: 'system', testMatch: specs('system') },
    {
      ...base,
      displayName: 'browser',
      testMatch: specs('browser'),
      globalSetup: '<rootDir>/dist/test/browser/support/jest-common-houses-setup.js',
      globalTeardown: '<rootDir>/dist/test/browser/support/jest-common-houses-teardown.js',
    },
  ],
};

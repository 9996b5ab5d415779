import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';

const repository = repositoryRoot();

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

/** One offending file per rule; the paths and specifiers are those of the real repository. */
const offences: { rule: string; file: string; code: string }[] = [
  { rule: 'apps-import-no-app', file: 'apps/intake/src/a.ts', code: `import '@one-window/triage';` },
  { rule: 'apps-import-no-app', file: 'apps/intake/src/b.ts', code: `import '../../triage/src/triage.module';` },
  {
    rule: 'recorded-histories-import-models-only',
    file: 'apps/supervision/src/spec-support/z.ts',
    code: `import '../../../triage/src/triage.module';`,
  },
  { rule: 'apps-import-no-tools-no-test', file: 'apps/intake/src/c.ts', code: `import '../../../tools/start';` },
  {
    rule: 'libs-import-no-app-no-tools-no-test',
    file: 'libs/case-engine/src/d.ts',
    code: `import '@one-window/intake';`,
  },
  {
    rule: 'libs-import-no-app-no-tools-no-test',
    file: 'libs/testing/src/e.ts',
    code: `import '../../../tools/start';`,
  },
  {
    rule: 'domain-is-pure',
    file: 'apps/intake/src/domain/f.ts',
    code: `import { Injectable } from '@nestjs/common'; export const x = Injectable;`,
  },
  {
    rule: 'domain-is-pure',
    file: 'apps/intake/src/domain/g.ts',
    code: `import type { Pool } from 'pg'; export type P = Pool;`,
  },
  { rule: 'domain-is-pure', file: 'apps/intake/src/domain/h.ts', code: `import 'node:crypto';` },
  { rule: 'domain-is-pure', file: 'apps/intake/src/domain/i.ts', code: `import '@one-window/platform';` },
  { rule: 'domain-is-pure', file: 'apps/intake/src/domain/j.ts', code: `import '../intake.module';` },
  {
    rule: 'evolve-applies-facts-only',
    file: 'apps/intake/src/domain/evolve.ts',
    code: `import './clocks'; import './case-state'; import '@one-window/contracts';`,
  },
  { rule: 'evolve-applies-facts-only', file: 'apps/triage/src/domain/evolve.ts', code: `import '@one-window/law';` },
  {
    rule: 'evolve-applies-facts-only',
    file: 'apps/triage/src/domain/evolve-help.ts',
    code: `import '@one-window/law';`,
  },
  { rule: 'evolve-applies-facts-only', file: 'apps/triage/src/domain/received.ts', code: `import '@one-window/law';` },
  {
    rule: 'a-case-knows-no-rule',
    file: 'apps/triage/src/domain/case-state.ts',
    code: `import '@one-window/time-limits';`,
  },
  { rule: 'contracts-know-no-runtime', file: 'libs/contracts/src/k.ts', code: `import '@nestjs/common';` },
  { rule: 'web-imports-what-pages-share', file: 'apps/web/src/cc.tsx', code: `import '@one-window/contracts';` },
  {
    rule: 'web-imports-what-pages-share',
    file: 'apps/web/src/cd.tsx',
    code: `import '../../../libs/contracts/src/for-pages/roles';`,
  },
  { rule: 'what-pages-share-stands-alone', file: 'libs/contracts/src/for-pages/q.ts', code: `import '../codes';` },
  {
    rule: 'what-pages-share-stands-alone',
    file: 'libs/contracts/src/for-pages/r.ts',
    code: `import 'class-validator';`,
  },
  { rule: 'law-stands-alone', file: 'libs/law/src/l.ts', code: `import '@one-window/contracts';` },
  { rule: 'time-limits-stand-alone', file: 'libs/time-limits/src/l.ts', code: `import 'node:fs';` },
  { rule: 'inputs-stand-alone', file: 'libs/inputs/src/l.ts', code: `import 'node:fs';` },
  { rule: 'privacy-stands-alone', file: 'libs/privacy/src/m.ts', code: `import 'pg';` },
  { rule: 'order-of-libs-contracts', file: 'libs/contracts/src/n.spec.ts', code: `import '@one-window/privacy';` },
  { rule: 'order-of-libs-time-limits', file: 'libs/time-limits/src/o.ts', code: `import '@one-window/contracts';` },
  { rule: 'order-of-libs-privacy', file: 'libs/privacy/src/p.ts', code: `import '@one-window/contracts';` },
  { rule: 'order-of-libs-documents', file: 'libs/documents/src/d.ts', code: `import '@one-window/privacy';` },
  { rule: 'order-of-libs-platform', file: 'libs/platform/src/q.ts', code: `import '@one-window/persistence';` },
  { rule: 'order-of-libs-persistence', file: 'libs/persistence/src/r.ts', code: `import '@one-window/service-host';` },
  { rule: 'order-of-libs-proof', file: 'libs/proof/src/c.ts', code: `import '@one-window/case-engine';` },
  { rule: 'order-of-libs-case-engine', file: 'libs/case-engine/src/c.ts', code: `import '@one-window/transport';` },
  { rule: 'order-of-libs-transport', file: 'libs/transport/src/c.ts', code: `import '@one-window/service-host';` },
  { rule: 'order-of-libs-prover', file: 'libs/prover/src/c.ts', code: `import '@one-window/transport';` },
  { rule: 'order-of-libs-service-host', file: 'libs/service-host/src/c.ts', code: `import '@one-window/commands';` },
  { rule: 'production-imports-no-testing', file: 'libs/case-engine/src/s.ts', code: `import '@one-window/testing';` },
  { rule: 'production-walks-no-road', file: 'apps/centre/src/dd.ts', code: `import '@one-window/road';` },
  { rule: 'production-imports-no-development-package', file: 'apps/intake/src/t.ts', code: `import 'fast-check';` },
  { rule: 'kafkajs-behind-one-port', file: 'apps/intake/src/u.ts', code: `import 'kafkajs';` },
  { rule: 'kafkajs-behind-one-port', file: 'tools/walk/v.ts', code: `import 'kafkajs';` },
  {
    rule: 'libs-through-their-front-door',
    file: 'apps/intake/src/w.ts',
    code: `import '../../../libs/platform/src/inner';`,
  },
  {
    rule: 'libs-through-their-front-door-also-among-libs',
    file: 'libs/case-engine/src/x.ts',
    code: `import '../../platform/src/inner';`,
  },
  { rule: 'no-circle', file: 'apps/intake/src/y1.ts', code: `import './y2';` },
  { rule: 'nobody-imports-a-spec', file: 'tools/z.ts', code: `import './z.unit.spec';` },
  { rule: 'resolvable', file: 'tools/aa.ts', code: `import './not-there';` },
  { rule: 'declared', file: 'tools/bb.ts', code: `import 'by-luck';` },
];

const otherHalfOfTheCircle = 'apps/intake/src/y2.ts';

/** What the rules let through; none of these may be named in a violation. */
const permitted: { file: string; code: string }[] = [
  { file: 'apps/centre/src/centre.module.ts', code: `import '@one-window/intake'; import '@one-window/triage';` },
  {
    file: 'apps/intake/src/intake.module.ts',
    code: `import '@nestjs/common'; import './domain/case'; import '@one-window/service-host';`,
  },
  { file: 'apps/triage/src/triage.module.ts', code: `import '@nestjs/common';` },
  {
    file: 'apps/intake/src/domain/case.ts',
    code: `import './states'; import '@one-window/law'; import '@one-window/contracts'; import '@one-window/time-limits';`,
  },
  { file: 'apps/intake/src/domain/states.ts', code: `export {};` },
  { file: 'apps/intake/src/domain/case-state.ts', code: `import '@one-window/contracts';` },
  { file: 'apps/intake/src/domain/clocks.ts', code: `import './case-state'; import '@one-window/law';` },
  {
    file: 'apps/centre/src/domain/evolve.ts',
    code: `import './case-state'; import '@one-window/contracts'; import '@one-window/time-limits';`,
  },
  { file: 'apps/centre/src/domain/case-state.ts', code: `export {};` },
  {
    file: 'apps/intake/src/domain/case.unit.spec.ts',
    code: `import './case'; import 'fast-check'; import '@one-window/testing';`,
  },
  { file: otherHalfOfTheCircle, code: `import './y1';` },
  { file: 'libs/platform/src/inner.ts', code: `import 'node:fs';` },
  {
    file: 'libs/platform/src/index.ts',
    code: `import './inner'; import '@one-window/contracts'; import '@one-window/privacy';`,
  },
  { file: 'libs/inputs/src/index.ts', code: `export {};` },
  { file: 'apps/web/src/dd.tsx', code: `import '@one-window/inputs'; import '@one-window/contracts/for-pages';` },
  { file: 'libs/contracts/src/for-pages/index.ts', code: `import './roles';` },
  { file: 'libs/contracts/src/for-pages/roles.ts', code: `export {};` },
  { file: 'libs/contracts/src/codes.ts', code: `import './for-pages/roles';` },
  { file: 'libs/privacy/src/index.ts', code: `import 'node:crypto'; import 'class-validator';` },
  { file: 'libs/law/src/index.ts', code: `export {};` },
  { file: 'libs/contracts/src/index.ts', code: `import '@one-window/law';` },
  { file: 'libs/time-limits/src/index.ts', code: `import '@one-window/law';` },
  { file: 'libs/persistence/src/index.ts', code: `import 'pg'; import '@one-window/platform';` },
  { file: 'libs/commands/src/index.ts', code: `import '@nestjs/common'; import '@one-window/service-host';` },
  { file: 'libs/proof/src/index.ts', code: `import '@one-window/contracts';` },
  { file: 'libs/case-engine/src/index.ts', code: `import '@one-window/persistence'; import '@one-window/proof';` },
  { file: 'libs/transport/src/index.ts', code: `import 'kafkajs'; import '@one-window/case-engine';` },
  { file: 'libs/prover/src/index.ts', code: `import '@one-window/case-engine';` },
  {
    file: 'libs/service-host/src/index.ts',
    code: `import '@one-window/transport'; import '@one-window/prover';`,
  },
  { file: 'libs/transport/src/relay.int.spec.ts', code: `import '@one-window/testing'; import 'kafkajs';` },
  { file: 'libs/road/src/index.ts', code: `import '@one-window/law';` },
  { file: 'tools/city/jincheng.ts', code: `import '@one-window/road';` },
  {
    file: 'libs/testing/src/index.ts',
    code: `import 'kafkajs'; import 'fast-check'; import '@one-window/service-host';`,
  },
  { file: 'tools/start.ts', code: `import '@one-window/centre';` },
  { file: 'tools/chaos/kill.ts', code: `import 'kafkajs'; import '@one-window/testing';` },
  { file: 'tools/z.unit.spec.ts', code: `import 'fast-check';` },
];

const dependencies = ['@nestjs/common', 'pg', 'kafkajs', 'class-validator'];
const apps = ['centre', 'intake', 'triage'];
const libs = [
  'inputs',
  'law',
  'contracts',
  'time-limits',
  'privacy',
  'platform',
  'persistence',
  'proof',
  'case-engine',
  'transport',
  'prover',
  'service-host',
  'road',
  'commands',
  'testing',
];

describe('the import rules', () => {
  const house = mkdtempSync(join(tmpdir(), 'one-window-imports-'));
  let violations: Violation[] = [];

  function put(path: string, content: string | object): void {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), typeof content === 'string' ? content : JSON.stringify(content));
  }

  function installWorkspace(folder: string, name: string, entry: string): void {
    put(`${folder}/package.json`, { name: `@one-window/${name}`, main: 'not/built.js', types: `src/${entry}.ts` });
    mkdirSync(join(house, 'node_modules/@one-window'), { recursive: true });
    symlinkSync(join(house, folder), join(house, 'node_modules/@one-window', name), 'dir');
  }

  beforeAll(() => {
    cpSync(join(repository, 'tsconfig.json'), join(house, 'tsconfig.json'));
    put('package.json', {
      name: 'one-window',
      dependencies: Object.fromEntries(dependencies.map((name) => [name, '1.0.0'])),
      devDependencies: { 'fast-check': '1.0.0' },
    });
    for (const name of [...dependencies, 'fast-check', 'by-luck']) {
      put(`node_modules/${name}/package.json`, { name, version: '1.0.0', main: 'dist/index.js' });
      put(`node_modules/${name}/dist/index.js`, 'module.exports = {};');
    }
    for (const name of apps) installWorkspace(`apps/${name}`, name, `${name}.module`);
    for (const name of libs) installWorkspace(`libs/${name}`, name, 'index');
    put('libs/contracts/for-pages/package.json', { types: '../src/for-pages/index.ts' });
    for (const { file, code } of [...permitted, ...offences]) put(file, code);
    put('test/system/road.system.spec.ts', `import '@one-window/testing'; import '@one-window/centre';`);

    const run = spawnSync(
      process.execPath,
      [
        join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        `--config=${join(repository, '.dependency-cruiser.cjs')}`,
        '--output-type=json',
        'apps',
        'libs',
        'tools',
        'test',
      ],
      { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    violations = (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
  }, 60_000);

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(offences)('$rule refuses $file', ({ rule, file }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it('lets through what the design permits', () => {
    const clean = new Set(permitted.map(({ file }) => file).filter((file) => file !== otherHalfOfTheCircle));
    expect(violations.filter(({ from }) => clean.has(from) || from.startsWith('test/'))).toEqual([]);
  });

  it('has an offence on record for every rule', () => {
    const { forbidden } = createRequire(__filename)(join(repositoryRoot(), '.dependency-cruiser.cjs')) as {
      forbidden: { name: string }[];
    };
    expect(forbidden.map(({ name }) => name).filter((name) => !offences.some(({ rule }) => rule === name))).toEqual([]);
  });
});

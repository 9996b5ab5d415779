import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import { loadSettings, serviceUrl, settingKeys } from '@one-window/platform';
import { repositoryRoot } from '@one-window/testing';
import { migrationKeys, readPlan } from '../../tools/deployment/migrate';
import { composeFile, keysIn, madeEnvironment, referencesIn, textOf, valuesIn } from './compose-file';

const made = madeEnvironment();
const { services, networks, volumes } = composeFile(valuesIn(made));
const own = [...serviceNames, 'migrate', 'proxy'];

/** Keys that a service reads from the environment itself, beside the settings all services share. */
const keysReadBy = (service: ServiceName): string[] => {
  const folder = join(repositoryRoot(), 'apps', service, 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return sources.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/process\.env\.([A-Z_]+)/g)].map(([, key]) => key!),
  );
};

describe('docker-compose.yml', () => {
  it('has Kafka, PostgreSQL, a migration step, every service and one address in front of them', () => {
    expect(Object.keys(services).toSorted()).toEqual([...own, 'kafka', 'postgres'].toSorted());
  });

  describe.each(serviceNames)('%s', (service) => {
    const { environment = {}, command, build, depends_on, healthcheck } = services[service]!;

    it('is set up with keys that its configuration knows, and with nothing else', () => {
      const known = new Set([...Object.keys(settingKeys), ...keysReadBy(service)]);
      expect(Object.keys(environment).filter((key) => !known.has(key))).toEqual([]);
    });

    it('has a configuration that it accepts', () => {
      const settings = loadSettings(environment, [service]);
      expect(settings).toMatchObject({
        host: '0.0.0.0',
        port: 8080,
        kafkaBrokers: ['kafka:9092'],
        clockMovable: false,
      });
      expect(settings.databaseUrls[service]).toContain('@postgres:5432/');
      expect(settings.secureCookies).toBe(true);
    });

    it('has the database of nobody else', () => {
      const databases = Object.keys(environment).filter((key) => key.startsWith('DATABASE_URL_'));
      expect(databases).toEqual([`DATABASE_URL_${service.toUpperCase().replaceAll('-', '_')}`]);
    });

    it('runs the program that the tests run', () => {
      expect(command).toEqual(['node', `dist/apps/${service}/src/main.js`]);
      expect(existsSync(join(repositoryRoot(), 'apps', service, 'src/main.ts'))).toBe(true);
      expect(textOf('tools/start-services/service-processes.ts')).toContain(
        "join(repositoryRoot(), 'dist/apps', replica.service, 'src/main.js')",
      );
    });

    it('starts after the migrations and is asked whether it is ready', () => {
      expect(depends_on).toMatchObject({
        migrate: { condition: 'service_completed_successfully' },
        kafka: { condition: 'service_healthy' },
        postgres: { condition: 'service_healthy' },
      });
      expect(healthcheck!.test).toEqual(['CMD', 'node', 'deploy/health.js', '/readyz']);
      expect(textOf('libs/platform/src/http/operations.controller.ts')).toContain("@Get('readyz')");
    });

    it('comes from the one image of services, which is neither built again for it nor asked for at a registry', () => {
      expect(services[service]!.image).toBe(services.migrate!.image);
      expect(build).toBeUndefined();
      expect(services[service]!.pull_policy).toBe('never');
    });
  });

  it('fetches the token keys where the directory publishes them', () => {
    const url = new URL(loadSettings(services.intake!.environment!, ['intake']).tokenKeysUrl);
    expect(url.hostname).toBe('directory');
    expect(url.port).toBe(services.directory!.environment!.PORT);
    const { paths } = JSON.parse(textOf('docs/api/directory.openapi.json')) as { paths: Record<string, object> };
    expect(Object.keys(paths)).toContain(url.pathname);
  });

  it('finds every other service under its name, on its port', () => {
    const { servicesUrl } = loadSettings(services.intake!.environment!, ['intake']);
    for (const service of serviceNames) {
      expect(serviceUrl(servicesUrl, service)).toBe(`http://${service}:${services[service]!.environment!.PORT}`);
    }
  });

  it('builds each image once', () => {
    const built = Object.entries(services).flatMap(([name, { build }]) => (build ? [[name, build.target]] : []));
    expect(built).toEqual([
      ['migrate', 'service'],
      ['proxy', 'proxy'],
    ]);
  });

  it('tries the migration step once, so that one that fails ends the start and says so', () => {
    expect(services.migrate!.restart).toBe('no');
  });

  it('gives the migration step what it knows, and the same databases as the services', () => {
    const { environment = {}, command } = services.migrate!;
    expect(command).toEqual(['node', 'dist/tools/deployment/main.js']);
    expect(existsSync(join(repositoryRoot(), 'tools/deployment/main.ts'))).toBe(true);
    expect(Object.keys(environment).toSorted()).toEqual(Object.keys(migrationKeys).toSorted());
    expect(readPlan(environment)).toMatchObject({ administrator: { host: 'postgres', user: 'postgres' } });
    for (const service of serviceNames) expect(environment).toMatchObject(databaseIn(services[service]!.environment!));
  });

  it('keeps the administrator of the databases from everybody but the migration step and PostgreSQL', () => {
    const password = valuesIn(made).POSTGRES_PASSWORD!;
    const holders = Object.keys(services).filter((name) => JSON.stringify(services[name]).includes(password));
    expect(holders.toSorted()).toEqual(['migrate', 'postgres']);
  });

  it('publishes the one address, on loopback unless told otherwise', () => {
    expect(Object.keys(services).filter((name) => services[name]!.ports)).toEqual(['proxy']);
    expect(services.proxy!.ports).toEqual(['127.0.0.1:8080:8080']);
  });

  it('believes what X-Forwarded-For says of those who come in by the one address’s own network, and of nobody else', () => {
    const [{ subnet }] = networks.outside!.ipam!.config as [{ subnet: string }];
    expect(services.proxy!.environment).toEqual({ TRUSTED_TERMINATORS: subnet });
    const elsewhere = { ...valuesIn(made), TRUSTED_TERMINATORS: '10.1.0.0/16', OUTSIDE_SUBNET: '10.2.0.0/28' };
    const composed = composeFile(elsewhere);
    expect(composed.services.proxy!.environment).toEqual({ TRUSTED_TERMINATORS: '10.1.0.0/16' });
    expect(composed.networks.outside!.ipam!.config).toEqual([{ subnet: '10.2.0.0/28' }]);
  });

  it('keeps everything else on a network of its own', () => {
    expect(networks.inside).toEqual({ internal: true });
    for (const name of Object.keys(services)) {
      // Supervision mails the signed days, the directory asks the identity provider; nobody is let in by these networks.
      const besides: Record<string, string[]> = {
        proxy: ['outside'],
        supervision: ['mail'],
        directory: ['provider'],
      };
      expect(services[name]!.networks).toEqual(['inside', ...(besides[name] ?? [])]);
    }
  });

  it('gives the secret of the identity provider to the directory alone, as a file, and none where none is configured', () => {
    const holders = (composed: typeof services) => Object.keys(composed).filter((name) => composed[name]!.secrets);
    expect(holders(services)).toEqual(['directory']);
    expect(services.directory!.environment!.OIDC_CLIENT_SECRET_FILE).toBe('');
    const composed = composeFile({ ...valuesIn(made), OIDC_CLIENT_SECRET_FILE: '/etc/one-window/oidc' });
    expect(composed.secrets).toEqual({ oidc: { file: '/etc/one-window/oidc' } });
    expect(composed.services.directory).toMatchObject({
      secrets: ['oidc'],
      environment: { OIDC_CLIENT_SECRET_FILE: '/run/secrets/oidc' },
    });
  });

  it('starts the address in front when every service is ready', () => {
    expect(Object.keys(services.proxy!.depends_on!).toSorted()).toEqual([...serviceNames].toSorted());
  });

  it('bounds the memory of every container and what is kept of its log', () => {
    for (const name of Object.keys(services)) {
      const { mem_limit, logging } = services[name]!;
      expect(mem_limit).toMatch(/^\d+[mg]$/);
      expect(logging).toMatchObject({ driver: 'local', options: { 'max-size': expect.any(String) } });
    }
    expect(services.kafka!.environment!.KAFKA_HEAP_OPTS).toContain('-Xmx512m');
  });

  it('lets containers of ours gain no privileges', () => {
    for (const name of own) {
      const { cap_drop, security_opt } = services[name]!;
      expect({ cap_drop, security_opt }).toEqual({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    }
    for (const name of [...serviceNames, 'migrate']) expect(services[name]!.read_only).toBe(true);
  });

  it('keeps databases and topics in volumes, and asks both whether they are ready', () => {
    expect(Object.keys(volumes)).toEqual(['databases', 'topics']);
    // Since PostgreSQL 18 the image keeps its data in a folder of the version below this one.
    expect(services.postgres!.volumes).toEqual(['databases:/var/lib/postgresql']);
    expect(services.kafka!.volumes).toEqual([`topics:${services.kafka!.environment!.KAFKA_LOG_DIRS}`]);
    // What else Kafka's image declares as volumes would stay behind without a name.
    expect(services.kafka!.tmpfs).toEqual(['/etc/kafka/secrets', '/mnt/shared/config']);
    for (const name of ['postgres', 'kafka']) expect(services[name]!.healthcheck!.test![0]).toBe('CMD');
  });
});

const databaseIn = (environment: Record<string, string>) =>
  Object.fromEntries(Object.entries(environment).filter(([key]) => key.startsWith('DATABASE_URL_')));

describe('.env.example', () => {
  const example = textOf('.env.example');
  const references = referencesIn(textOf('docker-compose.yml'));
  const known = new Set([
    ...Object.keys(settingKeys),
    ...Object.keys(migrationKeys),
    ...references.keys(),
    ...serviceNames.flatMap(keysReadBy),
    'DATA_FOLDER',
  ]);

  it('names every key that a process or docker-compose.yml reads, once, and no other', () => {
    expect(keysIn(example).toSorted()).toEqual([...known].toSorted());
  });

  it('is filled with everything that docker-compose.yml cannot start without, made anew each time', () => {
    const values = valuesIn(made);
    const again = valuesIn(madeEnvironment());
    for (const [name, need] of references) {
      if (need === 'optional') continue;
      expect(values[name]).toMatch(/^[\w:+/=-]{20,}$/);
      expect(again[name]).not.toBe(values[name]);
    }
    expect(Object.keys(values).filter((key) => !known.has(key))).toEqual([]);
  });

  it('without its values starts nothing: docker-compose.yml names what is missing', () => {
    expect(() => composeFile({})).toThrow(/has no value/);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { databaseKey, loadSettings, serviceUrl } from '@one-window/platform';
import { parseAllDocuments, stringify } from 'yaml';
import { readPlan } from '../../tools/deployment/migrate';
import {
  chartToolsMissing,
  type Manifest,
  prepareChartTools,
  type Rendered,
  renderChart,
  schemaFindings,
} from './chart/chart-tools';
import { composeFile, madeEnvironment, valuesIn } from './compose-file';

interface Variable {
  name: string;
  value?: string;
  valueFrom?: { secretKeyRef: { name: string; key: string } };
}
interface Container {
  name: string;
  image: string;
  args?: string[];
  env: Variable[];
  ports?: { name: string; containerPort: number }[];
  resources: Record<string, object>;
  [probe: string]: unknown;
}
interface PodSpec {
  containers: Container[];
  securityContext: object;
  automountServiceAccountToken: boolean;
}

/** Values that together switch every part of the chart on and off. */
const variants = {
  'as it is': {},
  'with everything': {
    seals: { claim: 'sealed-days', mailTo: ['archive@court.example'], mailFrom: 'one-window@city.example' },
    oidc: {
      issuer: 'https://id.example.org/city',
      clientId: 'one-window',
      returnUrl: 'https://jf.example.org/api/directory/provider/return',
      secretName: 'oidc',
    },
    image: { tag: '0.2.0', pullSecrets: ['registry'] },
    kafka: { brokers: ['kafka-0:9092', 'kafka-1:9092', 'kafka-2:9092'] },
    services: { mediation: { replicas: 6, resources: { limits: { memory: '1Gi' } } } },
    proxy: { trustedTerminators: ['10.0.0.0/16', 'fd00::/8'] },
    ingress: {
      enabled: true,
      className: 'nginx',
      annotations: { 'cert-manager.io/issuer': 'city' },
      host: 'jf.example.org',
    },
    networkPolicy: {
      databasePeers: [{ ipBlock: { cidr: '10.0.0.0/24' } }],
      kafkaPeers: [{ namespaceSelector: { matchLabels: { name: 'kafka' } } }],
      ingressPeers: [{ namespaceSelector: { matchLabels: { name: 'ingress' } } }],
      metricsPeers: [{ namespaceSelector: { matchLabels: { name: 'monitoring' } } }],
    },
    migration: { hook: false },
    nodeSelector: { 'kubernetes.io/arch': 'amd64' },
    tolerations: [{ key: 'office', operator: 'Exists' }],
  },
  'with as little as can be': {
    autoscaling: { enabled: false },
    podDisruptionBudget: { enabled: false },
    networkPolicy: { enabled: false },
    migration: { hook: false },
  },
} as const;
const refused = {
  'a service that does not exist': { services: { arbitration: { replicas: 1 } } },
  'a broker without a port': { kafka: { brokers: ['kafka'] } },
  'an ingress without its controller’s addresses': { ingress: { enabled: true } },
  'half of an identity provider': { oidc: { issuer: 'https://id.example.org/city' } },
  'mail from nobody': { seals: { mailTo: ['archive@court.example'] } },
  'a misspelt key': { setings: { logLevel: 'info' } },
};

const composition = composeFile(valuesIn(madeEnvironment()));

const chartChecks = (): void => {
  let folder: string;
  let rendered: Rendered;
  const all = { ...variants, ...refused };
  const parsed = new Map<string, Manifest[]>();
  const manifestsOf = (variant: keyof typeof all): Manifest[] => {
    const known = parsed.get(variant) ?? parse(variant);
    parsed.set(variant, known);
    return known;
  };
  const parse = (variant: keyof typeof all): Manifest[] => {
    const answer = rendered.renderings[Object.keys(all).indexOf(variant)]!;
    if (answer.manifest === undefined) throw new Error(answer.refused);
    return parseAllDocuments(answer.manifest).map((document) => document.toJS() as Manifest);
  };
  const named = (variant: keyof typeof all, kind: string, component: string) =>
    manifestsOf(variant).find((one) => one.kind === kind && one.metadata.name === `jincheng-one-window-${component}`);
  const podOf = (manifest: Manifest | undefined): PodSpec =>
    (manifest!.spec as { template: { spec: PodSpec } }).template.spec;
  const kinds = (variant: keyof typeof all): Record<string, number> => {
    const counted: Record<string, number> = {};
    for (const { kind } of manifestsOf(variant)) counted[kind] = (counted[kind] ?? 0) + 1;
    return counted;
  };

  beforeAll(() => {
    prepareChartTools();
    folder = mkdtempSync(join(tmpdir(), 'one-window-chart-'));
    const files = Object.values(all).map((values, index) => {
      const file = join(folder, `${index}.yaml`);
      writeFileSync(file, stringify(values));
      return file;
    });
    rendered = renderChart('jincheng', 'mediation', files);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('passes the strict lint of Helm', () => {
    expect(rendered.lint.failed).toBe(false);
    expect(rendered.lint.messages.filter((line) => !line.startsWith('[INFO]'))).toEqual([]);
  });

  it('renders objects that the schemas of Kubernetes accept, with every part switched on and off', () => {
    const every = (Object.keys(variants) as (keyof typeof variants)[]).flatMap(manifestsOf);
    expect(every.length).toBeGreaterThan(90);
    expect(schemaFindings(every)).toEqual([]);
  });

  it('is checked by schemas that find an unknown field, a missing one, a wrong type and an unknown kind', () => {
    const deployment = named('as it is', 'Deployment', 'intake')!;
    const changed = (path: string, value: unknown): Manifest => {
      const copy = structuredClone(deployment);
      const steps = path.split('.');
      const last = steps.pop()!;
      const place = steps.reduce(
        (at, step) => at[step] as Record<string, unknown>,
        copy as unknown as Record<string, unknown>,
      );
      if (value === undefined) delete place[last];
      else place[last] = value;
      return copy;
    };
    const wrong = [
      changed('spec.template.spec.containers.0.livnessProbe', {}),
      changed('spec.selector', undefined),
      changed('spec.template.spec.terminationGracePeriodSeconds', 'soon'),
      changed('kind', 'Deploiement'),
    ];
    const findings = schemaFindings([deployment, ...wrong]);
    expect(findings).toHaveLength(wrong.length);
    for (const [index, told] of [/livnessProbe/, /selector/, /soon|NumberFormat|long/i, /no such kind/].entries()) {
      expect(findings[index]).toMatch(told);
    }
  });

  it.each(Object.keys(refused) as (keyof typeof refused)[])('refuses %s by its schema of values', (variant) => {
    const answer = rendered.renderings[Object.keys(all).indexOf(variant)]!;
    expect(answer.refused).toMatch(/values don't meet the specifications of the schema/);
  });

  it('has the parts that are switched on, and only those', () => {
    const services = serviceNames.length;
    expect(kinds('as it is')).toEqual({
      Deployment: services + 1,
      Service: services + 1,
      HorizontalPodAutoscaler: services,
      PodDisruptionBudget: services + 1,
      NetworkPolicy: services + 2,
    });
    expect(kinds('with everything')).toMatchObject({ Ingress: 1, Job: 1 });
    expect(kinds('with as little as can be')).toEqual({ Deployment: services + 1, Service: services + 1, Job: 1 });
  });

  describe.each(serviceNames)('%s', (service) => {
    const composed = composition.services[service]!;
    const container = () => podOf(named('as it is', 'Deployment', service)).containers[0]!;

    it('runs the command and the settings of docker-compose.yml', () => {
      const { args, env } = container();
      expect(args).toEqual(composed.command);
      expect(env.map(({ name }) => name).toSorted()).toEqual(Object.keys(composed.environment!).toSorted());
    });

    it('has a configuration that it accepts, with every secret from the Secret', () => {
      const { env } = container();
      const settings = loadSettings(
        Object.fromEntries(env.map(({ name, value }) => [name, value ?? composed.environment![name]])),
        [service],
      );
      expect(settings.tokenKeysUrl).toBe('http://jincheng-one-window-directory:8080/api/directory/keys');
      expect(serviceUrl(settings.servicesUrl, service)).toBe(`http://jincheng-one-window-${service}:8080`);
      expect(named('as it is', 'Service', 'directory')!.spec).toMatchObject({ ports: [{ port: 8080 }] });
      const secret = [
        'FIELD_KEYS',
        databaseKey(service),
        ...(service === 'supervision' ? ['SEAL_KEYS'] : []),
        ...(service === 'directory' ? ['DIRECTORY_ADMIN_PASSWORD'] : []),
      ];
      expect(env.filter(({ value }) => value === undefined)).toEqual(
        secret.map((name) => ({ name, valueFrom: { secretKeyRef: { name: 'one-window', key: name } } })),
      );
    });

    it('is probed where the service answers, and needs no more than it is given', () => {
      const { startupProbe, livenessProbe, readinessProbe, ports, resources } = container();
      expect(startupProbe).toMatchObject({ httpGet: { path: '/livez', port: 'http' } });
      expect(livenessProbe).toMatchObject({ httpGet: { path: '/livez', port: 'http' } });
      expect(readinessProbe).toMatchObject({ httpGet: { path: '/readyz', port: 'http' } });
      expect(ports).toEqual([{ name: 'http', containerPort: Number(composed.environment!.PORT) }]);
      expect(resources).toMatchObject({ requests: expect.any(Object), limits: expect.any(Object) });
    });

    it('scales between its own replicas and the most, and keeps all copies but one when a node is emptied', () => {
      const scaler = named('with everything', 'HorizontalPodAutoscaler', service)!.spec as {
        minReplicas: number;
        maxReplicas: number;
      };
      expect(scaler.maxReplicas).toBeGreaterThanOrEqual(scaler.minReplicas);
      expect(named('as it is', 'Deployment', service)!.spec).not.toHaveProperty('replicas');
      expect(named('with as little as can be', 'Deployment', service)!.spec).toMatchObject({ replicas: 2 });
      expect(named('as it is', 'PodDisruptionBudget', service)!.spec).toMatchObject({ maxUnavailable: 1 });
    });

    it('is reached by the proxy, and by those who ask it, and nobody else unless told otherwise', () => {
      const { ingress } = named('as it is', 'NetworkPolicy', service)!.spec as {
        ingress: { from: { podSelector: { matchLabels: Record<string, string> } }[]; ports: unknown }[];
      };
      const callers = ingress[0]!.from.map(({ podSelector }) => podSelector.matchLabels['app.kubernetes.io/component']);
      // Everybody fetches the token keys and asks supervision for what it received; supervision asks for proofs.
      const askedByAll = service === 'directory' || service === 'supervision';
      const expected = ['proxy', ...(askedByAll ? serviceNames : ['supervision'])];
      expect(new Set(callers)).toEqual(new Set<string | undefined>(expected));
      expect(ingress[0]!.ports).toEqual([{ protocol: 'TCP', port: 8080 }]);
    });
  });

  it('gives the directory alone the identity provider: its secret as a file, and the way out to it', () => {
    const egress = (variant: keyof typeof variants, service: string) =>
      JSON.stringify((named(variant, 'NetworkPolicy', service)!.spec as { egress: object }).egress);
    for (const service of serviceNames) {
      const holds = service === 'directory';
      const pod = podOf(named('with everything', 'Deployment', service));
      expect(JSON.stringify(pod).includes('"secretName":"oidc"')).toBe(holds);
      expect(egress('with everything', service).includes('443')).toBe(holds);
      expect(egress('as it is', service)).not.toContain('443');
    }
    const { env } = podOf(named('with everything', 'Deployment', 'directory')).containers[0]!;
    expect(env).toContainEqual({ name: 'OIDC_CLIENT_SECRET_FILE', value: '/oidc/client-secret' });
  });

  it('lets no container run as root, write its image or gain rights, and gives none a token of the cluster', () => {
    for (const manifest of manifestsOf('with everything').filter(
      ({ kind }) => kind === 'Deployment' || kind === 'Job',
    )) {
      const { securityContext, automountServiceAccountToken, containers } = podOf(manifest);
      expect(automountServiceAccountToken).toBe(false);
      expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      for (const container of containers) {
        expect(container.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
      }
    }
  });

  it('migrates with the command of docker-compose.yml and the keys that the step knows', () => {
    const job = manifestsOf('with everything').find(({ kind }) => kind === 'Job')!;
    const { args, env, image } = podOf(job).containers[0]!;
    const composed = composition.services.migrate!;
    expect(args).toEqual(composed.command);
    expect(image).toBe('one-window/service:0.2.0');
    const values = Object.fromEntries(env.map(({ name, value }) => [name, value ?? composed.environment![name]]));
    expect(readPlan(values).brokers).toHaveLength(3);
    expect(
      env
        .filter(({ valueFrom }) => valueFrom)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['DATABASE_ADMIN_URL', ...serviceNames.map(databaseKey)].toSorted());
  });

  it('leads the proxy to the Services of the release by their full names', () => {
    const { env } = podOf(named('as it is', 'Deployment', 'proxy')).containers[0]!;
    const set = Object.fromEntries(env.map(({ name, value }) => [name, value]));
    expect(set).toEqual({
      UPSTREAM_PREFIX: 'jincheng-one-window-',
      UPSTREAM_SUFFIX: '.mediation.svc.cluster.local',
      TRUSTED_TERMINATORS: '',
    });
    const told = podOf(named('with everything', 'Deployment', 'proxy')).containers[0]!.env;
    expect(told).toContainEqual({ name: 'TRUSTED_TERMINATORS', value: '10.0.0.0/16,fd00::/8' });
    const services = manifestsOf('as it is')
      .filter(({ kind }) => kind === 'Service')
      .map(({ metadata }) => metadata.name);
    for (const service of serviceNames) expect(services).toContain(`${set.UPSTREAM_PREFIX}${service}`);
  });
};

const missing = chartToolsMissing();
if (missing === undefined) {
  describe('The Helm chart', () => {
    chartChecks();
  });
} else {
  process.stderr.write(`The Helm chart was not rendered: ${missing}\n`);
  describe('The Helm chart', () => {
    it('is rendered wherever CI promises it', () => {
      expect(process.env.CI).not.toBe('true');
    });
  });
}

import Ajv from 'ajv';
import { serviceNames } from '@one-window/contracts';
import { parse } from 'yaml';
import { composeFile, madeEnvironment, textOf, valuesIn } from './compose-file';

interface Schema {
  required: string[];
  properties: Record<string, Schema>;
}

const schema = JSON.parse(textOf('deploy/helm/one-window/values.schema.json')) as Schema;
const values = parse(textOf('deploy/helm/one-window/values.yaml')) as Record<string, Record<string, unknown>>;
const chart = parse(textOf('deploy/helm/one-window/Chart.yaml')) as { version: string; appVersion: string };
const violations = (changed: object): string[] => {
  const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
  return validate({ ...values, ...changed })
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('The values of the Helm chart', () => {
  it('as they are satisfy their schema', () => {
    expect(violations({})).toEqual([]);
  });

  it('name the same services as the code', () => {
    expect(Object.keys(values.services!)).toEqual([...serviceNames]);
    expect(Object.keys(schema.properties.services!.properties)).toEqual([...serviceNames]);
    expect(schema.properties.services!.required).toEqual([...serviceNames]);
  });

  it('are all described: the schema knows every value and has no other', () => {
    const { global: _, ...described } = schema.properties;
    expect(Object.keys(described).toSorted()).toEqual(Object.keys(values).toSorted());
  });

  it('are refused when they are misspelt or of another kind', () => {
    expect(violations({ setings: {} })).toHaveLength(1);
    expect(violations({ kafka: { brokers: [] } })).toHaveLength(1);
    expect(violations({ secretName: 'Not A Name' })).toHaveLength(1);
    expect(violations({ oidc: { ...values.oidc, issuer: 'https://id.example.org' } }).join()).toContain(
      '/oidc/clientId',
    );
    expect(violations({ settings: { ...values.settings, clockMovable: 'yes' } })).toHaveLength(1);
  });

  it('with an ingress name who may say in X-Forwarded-For for whom it speaks', () => {
    const ingress = { ...values.ingress, enabled: true };
    expect(violations({ ingress }).join()).toContain('/proxy/trustedTerminators');
    const proxy = { ...values.proxy, trustedTerminators: ['10.0.0.0/16', 'fd00::/8'] };
    expect(violations({ ingress, proxy })).toEqual([]);
    expect(violations({ proxy: { ...values.proxy, trustedTerminators: ['ingress'] } })).toHaveLength(1);
  });

  it('reach the services as the settings that docker-compose.yml gives them', () => {
    const template = textOf('deploy/helm/one-window/templates/services.yaml');
    const given = new Set([...template.matchAll(/- name: ([A-Z_]+)$/gm)].map(([, name]) => name));
    const { environment = {} } = composeFile(valuesIn(madeEnvironment())).services.supervision!;
    const secrets = /^(FIELD_KEYS|SEAL_KEYS|DATABASE_URL_.*)$/;
    const own = Object.keys(environment).filter((name) => !secrets.test(name));
    expect(own.filter((name) => !given.has(name))).toEqual([]);
  });

  it('belong to a chart of the version of this repository', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    expect(chart).toMatchObject({ version, appVersion: version });
  });
});

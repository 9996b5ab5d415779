import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { actionWith } from '../actions/actions';
import { roadServices } from '../api/types';

interface Document {
  paths: Record<string, { post?: { 'x-form'?: { verb: string } } }>;
}

const published = roadServices.flatMap((service) => {
  const file = resolve(__dirname, `../../../../docs/api/${service}.openapi.json`);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  return Object.values(paths).flatMap(({ post }) => {
    const form = post?.['x-form'];
    return form ? [{ service, form }] : [];
  });
});

describe('forms on the screens are those that the services publish (else run scripts/generate-commands.mjs)', () => {
  it.each(published)('$service $form.verb is the same, word for word', ({ service, form }) => {
    expect(actionWith(service, form.verb)).toEqual({ service, ...form });
  });
});

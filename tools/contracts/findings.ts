import { isDeepStrictEqual } from 'node:util';
import { isEventType } from '@one-window/contracts';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { compatibilityFindings, type JsonSchema, opened } from './compatibility';
import { currentSchema, knownTypes, type PublishedContracts, type Revision, type Sample } from './published';
import { sampleContentFindings } from './samples';

/**
 * Everything that is wrong with the published contracts, one line each: a schema that differs from the code, a revision
 * that does more than add optional properties, a sample that some revision refuses or that shows personal data.
 */
export function contractFindings(published: PublishedContracts): string[] {
  return knownTypes(published).flatMap((type) => {
    const revisions = published.revisions.get(type) ?? [];
    const samples = published.samples.get(type) ?? [];
    return [
      ...driftFindings(type, revisions),
      ...revisionFindings(revisions),
      ...samplesAgainstRevisions(revisions, samples),
      ...sampleContentFindings(revisions.at(-1)?.schema ?? {}, samples),
    ].map((finding) => `${type}: ${finding}`);
  });
}

/** Whether the newest revision says what the code says. */
export function driftFindings(type: string, revisions: readonly Revision[]): string[] {
  const newest = revisions.at(-1);
  if (!isEventType(type)) return ['published and no longer in the registry; recorded events of it exist for ever'];
  if (!newest) return ['has no published schema; run npm run contracts:publish'];
  const gap = revisions.findIndex((revision, index) => revision.number !== index + 1);
  if (gap !== -1) return [`revision ${gap + 1} is missing`];
  if (isDeepStrictEqual(newest.schema, currentSchema(type))) return [];
  return [`differs from revision ${newest.number}; run npm run contracts:publish`];
}

/** Every later revision against every earlier one. */
export function revisionFindings(revisions: readonly Revision[]): string[] {
  return revisions.flatMap((older, index) =>
    revisions
      .slice(index + 1)
      .flatMap((newer) =>
        compatibilityFindings(older.schema, newer.schema).map(
          (finding) => `revision ${newer.number} after ${older.number}: ${finding}`,
        ),
      ),
  );
}

/**
 * Every sample must satisfy every revision: readers of any age read what writers of any age wrote. Of a list that was
 * opened later they take whatever has its form.
 */
export function samplesAgainstRevisions(revisions: readonly Revision[], samples: readonly Sample[]): string[] {
  const newest = revisions.at(-1)?.schema ?? {};
  return revisions.flatMap(({ number, schema }) => {
    const violations = validatorOf(opened(schema, newest));
    return samples.flatMap(({ file, data }) =>
      violations(data).map((violation) => `revision ${number} refuses ${file}: ${violation}`),
    );
  });
}

// One for all: every new one compiles the meta-schema of JSON Schema first. What runs a few times is not worth optimizing.
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true, code: { optimize: false } }));

function validatorOf(schema: JsonSchema): (data: unknown) => string[] {
  const validate = ajv.compile(schema);
  // Another revision, or the same one opened, has the same id.
  ajv.removeSchema(schema);
  return (data) =>
    validate(data)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`);
}

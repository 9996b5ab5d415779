import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventSchemas, type EventType, eventTypes } from '@one-window/contracts';
import type { JsonSchema } from './compatibility';

export interface Revision {
  number: number;
  schema: JsonSchema;
}

export interface Sample {
  file: string;
  data: unknown;
}

/** What the repository publishes of the events: revisions of each type's schema, oldest first, and golden samples. */
export interface PublishedContracts {
  revisions: ReadonlyMap<string, readonly Revision[]>;
  samples: ReadonlyMap<string, readonly Sample[]>;
}

export const schemasFolder = (root: string): string => join(root, 'libs/contracts/schemas');
export const samplesFolder = (root: string): string => join(root, 'libs/contracts/samples');
export const revisionFile = (type: string, number: number): string => join(type, `${number}.schema.json`);

/** The schema of a type as the code has it now, in the form in which it is published. */
export function currentSchema(type: EventType): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:one-window:schema:${type}`,
    title: type,
    ...bareSchema(type),
  };
}

/** The schema without the keywords that make it a document of its own, for embedding. */
export const bareSchema = (type: EventType): JsonSchema => JSON.parse(JSON.stringify(eventSchemas[type])) as JsonSchema;

/** Reads libs/contracts/schemas and libs/contracts/samples of the checkout at `root`. */
export function readPublished(root: string): PublishedContracts {
  return {
    revisions: byType(schemasFolder(root), (folder) =>
      readdirSync(folder)
        .map((file) => ({ number: Number.parseInt(file, 10), schema: readJson(join(folder, file)) as JsonSchema }))
        .toSorted((one, other) => one.number - other.number),
    ),
    samples: byType(samplesFolder(root), (folder) =>
      readdirSync(folder)
        .toSorted((one, other) => one.localeCompare(other, 'en'))
        .map((file) => ({ file, data: readJson(join(folder, file)) })),
    ),
  };
}

/** Types of the registry and types that the repository publishes. */
export const knownTypes = ({ revisions, samples }: PublishedContracts): string[] =>
  [...new Set([...eventTypes, ...revisions.keys(), ...samples.keys()])].toSorted((a, b) => a.localeCompare(b, 'en'));

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function byType<T>(folder: string, read: (folder: string) => T): Map<string, T> {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((type) => [type, read(join(folder, type))]));
}

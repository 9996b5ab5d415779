import type { Got, Posted, Sent } from './answers';
import { command, get, post } from './http';

export type TriedImport = Sent<'/api/directory/imports/try'>;
/** What a table would do, line by line. */
export type ImportPreview = Posted<'/api/directory/imports/try'>;
export type ImportLine = ImportPreview['lines'][number];
export type ImportKind = TriedImport['kind'];
export type DirectoryImport = Got<'/api/directory/imports'>['items'][number];

/** Nothing is written. @throws ProblemError */
export const tryImport = (body: TriedImport): Promise<ImportPreview> => post('/api/directory/imports/try', { body });

/** Exactly what was shown under the digest. @throws ProblemError */
export const applyImport = (
  body: Sent<'/api/directory/imports'>,
  idempotencyKey: string,
): Promise<Posted<'/api/directory/imports'>> => command('/api/directory/imports', { body, idempotencyKey });

/** The newest first. */
export const directoryImports = async (signal?: AbortSignal): Promise<readonly DirectoryImport[]> =>
  (await get('/api/directory/imports', { signal })).items;

/** Where the template to be filled in is downloaded. */
export const templateAddress = (kind: ImportKind): string => `/api/directory/imports/template/${kind}`;

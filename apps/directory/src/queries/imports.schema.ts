import {
  type Answer,
  codeSchema,
  idSchema,
  listSchema,
  momentSchema,
  named,
  objectSchema,
  textSchema,
  countSchema,
} from '@one-window/platform';
import { importKinds } from '../domain/import-columns';
import { verdicts } from '../import/plan';

const toldSchema = objectSchema({ zh: textSchema, en: textSchema });

/** Lines by what they do. */
const countsSchema = named(
  'ImportCounts',
  objectSchema({ new: countSchema, changed: countSchema, same: countSchema, error: countSchema }),
);
export type ImportCounts = Answer<typeof countsSchema>;

const lineSchema = named(
  'ImportLine',
  objectSchema(
    {
      /** Number of the line in the table, 1 for the heading. */
      line: countSchema,
      name: textSchema,
      verdict: codeSchema(verdicts),
      changes: listSchema(objectSchema({ field: textSchema }, { before: textSchema, after: textSchema })),
      /** Heading of the column, empty where it is about the whole line; what is wrong and what to do. */
      faults: listSchema(objectSchema({ column: textSchema, zh: textSchema, en: textSchema })),
    },
    /** Of what is registered already. */
    { code: textSchema },
  ),
);

/** What a table would do. */
export const importPreviewSchema = objectSchema({
  digest: textSchema,
  counts: countsSchema,
  /** What of the file was not read. */
  unread: listSchema(toldSchema),
  lines: listSchema(lineSchema),
});
export type ImportPreview = Answer<typeof importPreviewSchema>;

export const importAnswerSchema = objectSchema({ importId: idSchema, counts: countsSchema });
export type ImportAnswer = Answer<typeof importAnswerSchema>;

/** The newest first. */
export const importsSchema = objectSchema({
  items: listSchema(
    named(
      'DirectoryImport',
      objectSchema({
        importId: idSchema,
        at: momentSchema,
        kind: codeSchema(importKinds),
        by: textSchema,
        fileName: textSchema,
        reason: textSchema,
        counts: countsSchema,
      }),
    ),
  ),
});
export type ImportsView = Answer<typeof importsSchema>;

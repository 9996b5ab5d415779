import { recordedEventSchema } from '@one-window/case-engine';
import {
  codeSchema,
  countSchema,
  daySchema,
  idSchema,
  listSchema,
  mapSchema,
  momentSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { CASE_FILE_FORMAT } from '@one-window/proof';
import { signedIntroductionSchema, signedStatementSchema } from './seals.schema';

const sealSchema = objectSchema(
  {
    day: daySchema,
    part: countSchema,
    events: countSchema,
    root: textSchema,
    previousRoot: textSchema,
    sealedAt: momentSchema,
  },
  { signed: signedStatementSchema },
);

/** A case with every chain of every service, as it leaves the centre. */
export const caseFileFormatSchema = named(
  'ExportedCaseFile',
  objectSchema(
    {
      format: codeSchema([CASE_FILE_FORMAT]),
      caseId: idSchema,
      caseNumber: textSchema,
      exportedAt: momentSchema,
      exportedBy: objectSchema({
        accountId: idSchema,
        name: textSchema,
        organisationName: textSchema,
        reason: textSchema,
      }),
      heads: mapSchema(objectSchema({ events: countSchema, hash: textSchema })),
      chains: mapSchema(listSchema(recordedEventSchema)),
      seals: listSchema(sealSchema),
      proofs: mapSchema(objectSchema({ seal: countSchema, path: listSchema(textSchema) })),
      digest: textSchema,
    },
    { sealKeys: listSchema(signedIntroductionSchema) },
  ),
);

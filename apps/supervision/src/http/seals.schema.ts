import {
  type Answer,
  codeSchema,
  countSchema,
  daySchema,
  listSchema,
  momentSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';
import { DAY_SEAL_FORMAT, PUBLISHED_SEALS_FORMAT, SEAL_KEY_FORMAT } from '@one-window/proof';

const publicKeySchema = objectSchema({ kty: codeSchema(['OKP']), crv: codeSchema(['Ed25519']), x: textSchema });

const introductionSchema = named(
  'KeyIntroduction',
  objectSchema({
    format: codeSchema([SEAL_KEY_FORMAT]),
    keyId: textSchema,
    publicKey: publicKeySchema,
    since: countSchema,
    introducedAt: momentSchema,
    introducedBy: textSchema,
  }),
);

const statementSchema = named(
  'DayStatement',
  objectSchema(
    {
      format: codeSchema([DAY_SEAL_FORMAT]),
      number: countSchema,
      day: daySchema,
      part: countSchema,
      events: countSchema,
      root: textSchema,
      previousRoot: textSchema,
      previousStatement: textSchema,
      record: objectSchema({ events: countSchema, head: textSchema }),
      sealedAt: momentSchema,
      signedAt: momentSchema,
      keyId: textSchema,
    },
    { proof: objectSchema({ begunAt: momentSchema, cases: countSchema, findings: countSchema, root: textSchema }) },
  ),
);

export const signedIntroductionSchema = objectSchema({ introduction: introductionSchema, signature: textSchema });
export const signedStatementSchema = objectSchema({ statement: statementSchema, signature: textSchema });

export const publishedSealsSchema = named(
  'PublishedSeals',
  objectSchema({
    format: codeSchema([PUBLISHED_SEALS_FORMAT]),
    keys: listSchema(signedIntroductionSchema),
    statements: listSchema(signedStatementSchema),
  }),
);

export const sealKeysSchema = named(
  'SealKeys',
  objectSchema({
    signing: objectSchema({ keyId: textSchema, fingerprint: textSchema, publicKey: publicKeySchema }),
    keys: listSchema(
      objectSchema({ fingerprint: textSchema, introduction: introductionSchema, signature: textSchema }),
    ),
  }),
);
export type SealKeysView = Answer<typeof sealKeysSchema>;

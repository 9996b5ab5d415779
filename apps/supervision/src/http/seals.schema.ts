import { codeSchema, countSchema, listSchema, momentSchema, objectSchema, textSchema } from '@one-window/platform';

const daySchema = { type: 'string', format: 'date' } as const;
const publicKeySchema = objectSchema({ kty: codeSchema(['OKP']), crv: codeSchema(['Ed25519']), x: textSchema });

const introductionSchema = objectSchema({
  format: codeSchema(['one-window/seal-key/1']),
  keyId: textSchema,
  publicKey: publicKeySchema,
  since: countSchema,
  introducedAt: momentSchema,
  introducedBy: textSchema,
});

const statementSchema = objectSchema(
  {
    format: codeSchema(['one-window/day-seal/1']),
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
  {
    proof: objectSchema({ begunAt: momentSchema, cases: countSchema, findings: countSchema, root: textSchema }),
  },
);

export const publishedSealsSchema = objectSchema({
  format: codeSchema(['one-window/published-seals/1']),
  keys: listSchema(objectSchema({ introduction: introductionSchema, signature: textSchema })),
  statements: listSchema(objectSchema({ statement: statementSchema, signature: textSchema })),
});

export const sealKeysSchema = objectSchema({
  signing: objectSchema({ keyId: textSchema, fingerprint: textSchema, publicKey: publicKeySchema }),
  keys: listSchema(objectSchema({ fingerprint: textSchema, introduction: introductionSchema, signature: textSchema })),
});

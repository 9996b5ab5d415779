const words = {
  type: 'object' as const,
  required: ['zh', 'en'],
  properties: { zh: { type: 'string' as const }, en: { type: 'string' as const } },
};
const text = { type: 'string' as const };
const day = { type: 'string' as const, format: 'date' };
const moment = { type: 'string' as const, format: 'date-time' };
const oneOf = (...codes: string[]) => ({ type: 'string' as const, enum: codes });

/** The answer of the public page, for OpenAPI. */
export const PublicStatusSchema = {
  type: 'object' as const,
  required: ['asOf', 'caseNumber', 'stage', 'holder', 'bring', 'steps'],
  properties: {
    asOf: moment,
    caseNumber: text,
    stage: {
      type: 'object' as const,
      required: ['code', 'name', 'sentence'],
      properties: { code: text, name: text, sentence: words },
    },
    holder: {
      type: 'object' as const,
      required: ['kind', 'name'],
      properties: {
        kind: oneOf('desk', 'organisation', 'court', 'pool', 'none'),
        id: { ...text, nullable: true },
        name: text,
        since: moment,
      },
    },
    contact: { type: 'object' as const, required: ['name'], properties: { name: text, telephone: text } },
    next: {
      type: 'object' as const,
      required: ['kind', 'on', 'at', 'meaning', 'late'],
      properties: {
        kind: oneOf('limit', 'session'),
        on: day,
        at: moment,
        meaning: words,
        late: { type: 'boolean' as const },
        place: text,
        mode: words,
      },
    },
    bring: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['reason', 'items', 'on'],
        properties: {
          reason: oneOf('supplement', 'correction', 'session'),
          items: { type: 'array' as const, items: words },
          on: day,
        },
      },
    },
    ways: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['kind', 'text', 'basis'],
        properties: { kind: text, text, limit: text, basis: text },
      },
    },
    steps: {
      type: 'array' as const,
      items: { type: 'object' as const, required: ['at', 'text'], properties: { at: moment, text: words } },
    },
  },
};

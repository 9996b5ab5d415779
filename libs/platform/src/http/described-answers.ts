import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';

/** What is read of a schema; OpenAPI knows more keywords. */
interface Schema {
  $ref?: string;
  title?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
}
interface Operation {
  responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

const HOME = '#/components/schemas/';

/**
 * Closes every object of an answer: a field that is not declared is not answered. Schemas that have a name move among the
 * components, where each stands once. @throws Error for two schemas of one name.
 */
export const describeAnswers = (document: OpenAPIObject): void => {
  const components = ((document.components ??= {}).schemas ??= {}) as Record<string, Schema>;
  const seen = new Set<string>();

  const placed = (schema: Schema): Schema => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.slice(HOME.length);
      const known = components[name];
      if (known && !seen.has(name)) {
        seen.add(name);
        components[name] = closed(known);
      }
      return schema;
    }
    const { title, ...own } = closed(schema);
    if (title === undefined) return own;
    if (components[title] && !isDeepStrictEqual(components[title], own)) throw new Error(`two schemas named ${title}`);
    seen.add(title);
    components[title] = own;
    return { $ref: HOME + title };
  };
  const each = (schemas: Schema[]): Schema[] => schemas.map(placed);
  const closed = (schema: Schema): Schema => {
    const { properties, additionalProperties, items, oneOf, allOf, anyOf } = schema;
    return {
      ...schema,
      ...(properties
        ? {
            properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, placed(one)])),
            additionalProperties: additionalProperties ?? false,
          }
        : {}),
      ...(typeof additionalProperties === 'object' ? { additionalProperties: placed(additionalProperties) } : {}),
      ...(items ? { items: placed(items) } : {}),
      ...(oneOf ? { oneOf: each(oneOf) } : {}),
      ...(allOf ? { allOf: each(allOf) } : {}),
      ...(anyOf ? { anyOf: each(anyOf) } : {}),
    };
  };

  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) {
      for (const [status, { content = {} }] of Object.entries(operation?.responses ?? {})) {
        if (!status.startsWith('2')) continue;
        for (const media of Object.values(content)) if (media.schema) media.schema = placed(media.schema);
      }
    }
  }
};

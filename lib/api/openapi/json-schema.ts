import "server-only";
import { z } from "zod";

/** A JSON Schema as it is written down. */
export type JsonSchema = { [keyword: string]: unknown };

/**
 * The JSON Schema (2020-12) of a zod schema: of what may be sent for `input`, of what is answered for `output`. Formats that have a name are
 * told by it, since the pattern behind it helps no reader; bounds that only say "a safe integer" are left out.
 */
export function jsonSchemaOf(schema: z.ZodType, io: "input" | "output", fields: Readonly<Record<string, string>>): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io,
    target: "draft-2020-12",
    override: ({ jsonSchema, path }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      const note = path.at(-2) === "properties" ? fields[String(path.at(-1))] : undefined;
      if (note !== undefined) jsonSchema.description = note;
    },
  });
  return json;
}

/** A schema without the fields that the path fills, in each of its shapes. */
export function withoutFields(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const copy: JsonSchema = { ...schema };
  for (const shapes of ["oneOf", "anyOf"] as const) {
    const list = copy[shapes];
    if (Array.isArray(list)) copy[shapes] = list.map((shape) => withoutFields(shape as JsonSchema, names));
  }
  if (isObject(copy.properties)) {
    copy.properties = Object.fromEntries(Object.entries(copy.properties).filter(([name]) => !names.includes(name)));
  }
  if (Array.isArray(copy.required)) copy.required = copy.required.filter((name: unknown) => !names.includes(String(name)));
  return copy;
}

export function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { isObject, type JsonSchema } from "./json-schema";

/** One field of a body, as the readable page lists it. */
export interface FieldRow {
  /** Dotted, with `[]` for each list it stands in. */
  readonly name: string;
  readonly form: string;
  readonly isNeeded: boolean;
  readonly note: string;
}

/** The fields of a schema in reading order. A field of several shapes is listed once, and is needed where each of them needs it. */
export function fieldRows(schema: JsonSchema, prefix = ""): FieldRow[] {
  const shapes = shapesOf(schema);
  if (shapes.length > 0) return merged(shapes.map((shape) => fieldRows(shape, prefix)));
  if (isObject(schema.items)) return fieldRows(schema.items, `${prefix}[]`);
  if (!isObject(schema.properties)) return [];

  const needed: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([key, value]) => {
    const field = isObject(value) ? value : {};
    const name = prefix === "" ? key : `${prefix}.${key}`;
    const note = typeof field.description === "string" ? field.description : "";
    return [{ name, form: formOf(field), isNeeded: needed.includes(key), note }, ...fieldRows(field, name)];
  });
}

/** What a value must look like, in few words. */
export function formOf(schema: JsonSchema): string {
  if ("const" in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const shapes = shapesOf(schema);
  if (shapes.length > 0) return [...new Set(shapes.map(formOf))].join(" | ");
  if (schema.type === "array") return `${isObject(schema.items) ? formOf(schema.items) : ""}[]`;
  const limit = schema.maxLength ?? schema.maximum;
  const type = typeof schema.type === "string" ? schema.type : "any";
  const name = typeof schema.format === "string" ? schema.format : type;
  return typeof limit === "number" ? `${name} ≤ ${limit}` : name;
}

function shapesOf({ oneOf, anyOf }: JsonSchema): JsonSchema[] {
  const shapes: unknown = oneOf ?? anyOf;
  return Array.isArray(shapes) ? shapes.filter(isObject) : [];
}

function merged(lists: readonly FieldRow[][]): FieldRow[] {
  const rows = new Map<string, FieldRow>();
  for (const row of lists.flat()) {
    const known = rows.get(row.name);
    const forms = new Set([...(known?.form.split(" | ") ?? []), ...row.form.split(" | ")]);
    const isNeeded = row.isNeeded && lists.every((list) => list.some(({ name, isNeeded }) => name === row.name && isNeeded));
    rows.set(row.name, { ...row, form: [...forms].join(" | "), isNeeded });
  }
  return [...rows.values()];
}

import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldRows, formOf } from "./field-rows";
import { jsonSchemaOf, withoutFields } from "./json-schema";

const rowsOf = (schema: z.ZodType) =>
  fieldRows(jsonSchemaOf(schema, "input", { raw: "As given." })).map(({ name, form, isNeeded, note }) => [name, form, isNeeded, note]);

describe("the fields of a body as people read them", () => {
  test("nested lists and objects are named by their place", () => {
    const schema = z.strictObject({ items: z.array(z.strictObject({ raw: z.string().max(20) })), by: z.strictObject({ name: z.string().optional() }).optional() });
    expect(rowsOf(schema)).toEqual([
      ["items", "object[]", true, ""],
      ["items[].raw", "string ≤ 20", true, "As given."],
      ["by", "object", false, ""],
      ["by.name", "string", false, ""],
    ]);
  });

  test("a field of several shapes is listed once, and needed only where each of them needs it", () => {
    const one = z.strictObject({ kind: z.literal("one"), at: z.iso.datetime(), more: z.int() });
    const other = z.strictObject({ kind: z.literal("other"), at: z.iso.datetime() });
    expect(rowsOf(z.discriminatedUnion("kind", [one, other]))).toEqual([
      ["kind", '"one" | "other"', true, ""],
      ["at", "date-time", true, ""],
      ["more", "integer", false, ""],
    ]);
  });

  test("what the path says is in none of the shapes", () => {
    const shape = (kind: string) => z.strictObject({ kind: z.literal(kind), reference: z.string() });
    const schema = withoutFields(jsonSchemaOf(z.discriminatedUnion("kind", [shape("a"), shape("b")]), "input", {}), ["reference"]);
    expect(fieldRows(schema).map(({ name }) => name)).toEqual(["kind"]);
    expect(JSON.stringify(schema)).not.toContain("reference");
  });

  test.each([
    [z.union([z.literal("me"), z.uuid(), z.null()]), '"me" | uuid | null'],
    [z.enum(["a", "b"]), '"a" | "b"'],
    [z.int().max(200), "integer ≤ 200"],
  ])("forms %#", (schema, form) => {
    expect(formOf(jsonSchemaOf(schema, "input", {}))).toBe(form);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import type { JsonSchema } from "@/lib/api/openapi/json-schema";
import { aToken, call, type Filed, refusedCall } from "@/lib/api/testing/call";
import { exportsOf, routeFiles } from "@/lib/api/testing/route-files";
import { aReport } from "@/lib/commands/testing/support";
import { METHODS } from "@/lib/api/operation";
import { REFUSAL_CODES } from "@/lib/domain/refusal";

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: JsonSchema }[];
  readonly requestBody?: { content: { "application/json"?: { schema: JsonSchema & { properties?: Record<string, JsonSchema>; required?: string[] } } } };
  readonly responses: Record<string, { description: string; content: Record<string, { schema: JsonSchema }> }>;
}

interface Document {
  readonly openapi: string;
  readonly info: { title: string; version: string };
  readonly servers: readonly { url: string }[];
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { schemas: Record<string, JsonSchema>; securitySchemes: object };
}

let document: Document;

beforeAll(async () => {
  document = (await call<Document>("GET", "/openapi.json")).body;
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => ({ path, method, described })));

describe("the description for programs", () => {
  test("is OpenAPI 3.1 by its structure", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: expect.any(String) as string, version: "1" });
    expect(document.servers).toEqual([{ url: "http://relance.test/api/v1" }]);
    for (const { path, described } of operations()) {
      const named = described.parameters.filter((parameter) => parameter.in === "path");
      expect(named.map(({ name }) => name), path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
      expect(named.every(({ required }) => required)).toBe(true);
      expect(new Set(described.parameters.map((parameter) => `${parameter.in} ${parameter.name}`)).size).toBe(described.parameters.length);
      expect(Object.keys(described.responses)).toEqual([expect.stringMatching(/^20[01]$/), "default"]);
    }
    const ids = operations().map(({ described }) => described.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("refers to nothing that is not there, and speaks one dialect", () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      expect(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)).toContain(reference);
    }
    expect(text).not.toContain('"$schema"');
    expect(text).not.toContain('"nullable"');
  });

  test("lists every route that there is, and nothing that there is not", async () => {
    const there: string[] = [];
    for (const file of routeFiles().filter(({ template }) => template !== "/[[...path]]")) {
      const exported = await exportsOf(file);
      for (const method of METHODS) {
        const handler = exported[method] as (request: Request, context: { params: Promise<object> }) => Promise<Response>;
        const answer = await handler(new Request("http://relance.test/api/v1", { method }), { params: Promise.resolve({}) });
        if (answer.status !== 405) there.push(`${method} ${file.template}`);
      }
    }
    expect(operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(there.sort());
  });

  test("tells what a body must hold, without what the path says", () => {
    const schemaOf = (path: string, method = "post") => document.paths[path]?.[method]?.requestBody?.content["application/json"]?.schema;
    expect(schemaOf("/reports")).toMatchObject({ additionalProperties: false, required: ["category", "manifest"] });
    expect(schemaOf("/cases/{reference}/takedowns")?.required).toEqual(["version", "claim", "claimedAt", "by"]);
    expect(schemaOf("/cases/{reference}/takedowns")?.properties?.claimedAt).toEqual({ type: "string", format: "date-time" });
    expect(Object.keys(schemaOf("/cases/{reference}/responses/{id}", "patch")?.properties ?? {})).toEqual(["version", "kind", "reason"]);
    const triage = schemaOf("/cases/{reference}/triage") as { oneOf: { properties: object }[] };
    expect(triage.oneOf.map(({ properties }) => "reference" in properties)).toEqual([false, false]);
  });

  test("tells every code of a problem", () => {
    const { Problem } = document.components.schemas as { Problem: { properties: { code: { enum: string[] } } } };
    expect(Problem.properties.code.enum).toEqual([...REFUSAL_CODES, "unexpected"]);
  });

  test("is open to all, in the language asked for", async () => {
    const french = await call<Document>("GET", "/openapi.json", { headers: { "Accept-Language": "fr" } });
    expect(french.body.paths["/reports"]?.post?.summary).toBe("Déposer un signalement");
    expect(document.paths["/reports"]?.post?.summary).toBe("File a report");
  });
});

test("what the description says is needed, is", async () => {
  const token = await aToken("manager");
  const { receipt } = (await call<Filed>("POST", "/reports", { token, body: aReport() })).body;
  for (const { path, method, described } of operations()) {
    const schema = described.requestBody?.content["application/json"]?.schema;
    if (schema === undefined) continue;
    const address = path.replace("{reference}", "RL-0000-0000").replace("{id}", "00000000-0000-4000-8000-000000000000");
    const { errors } = await refusedCall(method.toUpperCase(), address, { token, headers: { "X-Receipt-Code": receipt }, body: {} });
    // Without its `decision`, a triage is none of the shapes that it may have.
    const expected = "oneOf" in schema ? [["decision", "field_choice"]] : (schema.required ?? []).map((name) => [name, "field_required"]);
    expect(errors?.map((error) => [error.path, error.code]), path).toEqual(expect.arrayContaining(expected));
  }
});

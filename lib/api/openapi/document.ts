import "server-only";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { caseAnswer } from "../answers/case-answer";
import type { ApiTable } from "../operation";
import { apiWords, type ApiWords } from "../words/words";
import { jsonSchemaOf, type JsonSchema } from "./json-schema";
import { describeOperation } from "./operation-object";
import { PROBLEM_SCHEMA } from "./problem-schema";

/** The whole API as an OpenAPI 3.1 document, with its notes in one language. Nothing in it is written twice: its schemas check the calls. */
export function openApiDocument(table: ApiTable, locale: Locale) {
  const words = apiWords(locale);
  return {
    openapi: "3.1.0",
    info: { title: words.title, version: "1", description: words.description },
    servers: [{ url: `${env().publicUrl}/api/v1` }],
    security: [{ token: [] }],
    paths: pathsOf(table, words),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: { Problem: PROBLEM_SCHEMA, Case: jsonSchemaOf(caseAnswer, "output", {}) },
    },
  };
}

function pathsOf(table: ApiTable, words: ApiWords): Record<string, Record<string, JsonSchema>> {
  const paths = Object.entries(table).map(([path, resource]) => {
    const methods = Object.entries(resource).map(([method, operation]) => [method.toLowerCase(), describeOperation(operation, words)] as const);
    return [path, Object.fromEntries(methods)] as const;
  });
  return Object.fromEntries(paths);
}

import "server-only";
import { ENVELOPE_FROM, ENVELOPE_TO } from "../envelope-headers";
import { IDEMPOTENCY_HEADER } from "../idempotency-key";
import type { Operation } from "../operation";
import { RECEIPT_HEADER } from "../receipt-holder";
import type { ApiWords } from "../words/words";
import { isObject, jsonSchemaOf, type JsonSchema } from "./json-schema";

/** The parameters of an operation, in the order one writes them: path, query, headers. */
export function parametersOf(operation: Operation, words: ApiWords): JsonSchema[] {
  const path = Object.keys(operation.pathFields).map((name) => ({
    name,
    in: "path",
    required: true,
    description: words.fields[`{${name}}`] ?? name,
    schema: { type: "string" },
  }));
  return [...path, ...queryParameters(operation, words), ...headers(operation, words)];
}

function queryParameters({ source, input, pathFields }: Operation, words: ApiWords): JsonSchema[] {
  if (source !== "query") return [];
  const { properties, required } = jsonSchemaOf(input, "input", {});
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(isObject(properties) ? properties : {})
    .filter(([name]) => !Object.values(pathFields).includes(name))
    .map(([name, schema]) => {
      const note = words.fields[`?${name}`];
      const description = note === undefined ? {} : { description: note };
      return { name, in: "query", required: needed.includes(name), ...description, schema };
    });
}

function headers({ source, access }: Operation, { answers }: ApiWords): JsonSchema[] {
  const list: JsonSchema[] = [];
  if (access === "receipt") {
    list.push({ name: RECEIPT_HEADER, in: "header", required: true, description: answers.receiptCode, schema: { type: "string" } });
  }
  if (source === "message") {
    list.push({ name: ENVELOPE_FROM, in: "header", required: false, description: answers.envelopeFrom, schema: { type: "string" } });
    list.push({ name: ENVELOPE_TO, in: "header", required: false, description: answers.envelopeTo, schema: { type: "string" } });
  }
  if (source !== "query") {
    const schema = { type: "string", minLength: 1, maxLength: 200, pattern: "^[\\x21-\\x7e]+$" };
    list.push({ name: IDEMPOTENCY_HEADER, in: "header", required: false, description: answers.idempotencyKey, schema });
  }
  const language = { type: "string", examples: ["fr", "en"] };
  return [...list, { name: "Accept-Language", in: "header", required: false, description: answers.acceptLanguage, schema: language }];
}

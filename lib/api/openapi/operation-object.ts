import "server-only";
import { caseAnswer } from "../answers/case-answer";
import { MESSAGE_TYPE } from "../body/raw-message";
import type { Operation } from "../operation";
import type { ApiWords } from "../words/words";
import { isObject, jsonSchemaOf, withoutFields, type JsonSchema } from "./json-schema";
import { parametersOf } from "./parameters";

const PROBLEM = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };

/** One call as OpenAPI describes it. `x-permission` is what the role and the scopes of a token must hold. */
export function describeOperation(operation: Operation, words: ApiWords): JsonSchema {
  const { id, access, permission, status } = operation;
  const made = status === 201 ? words.answers.made : words.answers.ok;
  return {
    operationId: id,
    ...words.operations[id],
    ...(access === "token" ? {} : { security: [] }),
    "x-access": access,
    "x-permission": permission,
    parameters: parametersOf(operation, words),
    ...bodyOf(operation, words),
    responses: {
      [status]: { description: made, content: { "application/json": { schema: answerOf(operation) } } },
      default: { description: words.answers.problem, content: PROBLEM },
    },
  };
}

function bodyOf({ source, input, pathFields }: Operation, words: ApiWords): JsonSchema {
  if (source === "message") return { requestBody: { required: true, description: words.answers.message, content: { [MESSAGE_TYPE]: {} } } };
  if (source !== "body") return {};
  const schema = withoutFields(jsonSchemaOf(input, "input", words.fields), Object.values(pathFields));
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
}

/** A case is described once, and referred to wherever it is answered. */
function answerOf({ answer }: Operation): JsonSchema {
  if (answer === caseAnswer) return CASE;
  const schema = jsonSchemaOf(answer, "output", {});
  const { properties } = schema;
  const hasCase = isObject(properties) && isObject(properties.case) && isObject(properties.case.properties) && "clocks" in properties.case.properties;
  return hasCase ? { ...schema, properties: { ...properties, case: CASE } } : schema;
}

const CASE = { $ref: "#/components/schemas/Case" };

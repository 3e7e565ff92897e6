import "server-only";
import { REFUSAL_CODES } from "@/lib/domain/refusal";
import type { JsonSchema } from "./json-schema";

const text = { type: "string" };
const code = { type: "string", enum: [...REFUSAL_CODES, "unexpected"] };

/** The problem document (RFC 9457) of every failure, as the description shows it. */
export const PROBLEM_SCHEMA: JsonSchema = {
  type: "object",
  required: ["type", "title", "status", "detail", "code"],
  properties: {
    type: { type: "string", format: "uri" },
    title: text,
    status: { type: "integer" },
    detail: text,
    code,
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "code", "message"],
        properties: { path: text, code, message: text },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import type { Access, ApiTable } from "../operation";
import { apiWords } from "../words/words";
import { fieldRows, formOf, type FieldRow } from "./field-rows";
import { isObject, jsonSchemaOf, withoutFields } from "./json-schema";
import { parametersOf } from "./parameters";

/** A call as the readable page shows it. */
export interface ReadableCall {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly access: Access;
  readonly permission: string;
  readonly status: number;
  readonly parameters: readonly FieldRow[];
  readonly body: readonly FieldRow[];
}

/** Every call in reading order, from the same schemas that the description for programs is made of. */
export function readableCalls(table: ApiTable, locale: Locale): ReadableCall[] {
  const words = apiWords(locale);
  return Object.entries(table).flatMap(([path, resource]) =>
    Object.entries(resource).map(([method, operation]): ReadableCall => {
      const { id, access, permission, status, source, input, pathFields } = operation;
      const parameters = parametersOf(operation, words).map(({ name, schema, required, description }) => ({
        name: String(name),
        form: isObject(schema) ? formOf(schema) : "",
        isNeeded: required === true,
        note: typeof description === "string" ? description : "",
      }));
      const schema = withoutFields(jsonSchemaOf(input, "input", words.fields), Object.values(pathFields));
      const body = source === "body" ? fieldRows(schema) : [];
      return { id, method, path, ...words.operations[id], access, permission, status, parameters, body };
    }),
  );
}

import { z } from "zod";
import { formOf, STATEMENT_FIELD_NAMES, type StatementField } from "@/lib/domain/statement/fields";
import type { Statement } from "@/lib/domain/statement/statement";
import type { AsJson } from "./as-json";
import { listOf } from "./common-fields";

/** A statement of reasons as the DSA transparency database takes it. Strict: no key of ours goes into what is handed over. */
const databaseStatement = z.strictObject(
  Object.fromEntries(STATEMENT_FIELD_NAMES.map((field) => [field, fieldOf(field).optional()])),
) as unknown as z.ZodType<AsJson<Statement>>;

export const statementListAnswer = listOf(databaseStatement);

function fieldOf(field: StatementField): z.ZodType {
  const form = formOf(field);
  if (form.is === "code") return z.enum(form.codes);
  return form.is === "codes" ? z.array(z.enum(form.codes)) : z.string();
}

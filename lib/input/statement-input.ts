import "server-only";
import { z } from "zod";
import { formOf, STATEMENT_FIELD_NAMES, type StatementField } from "@/lib/domain/statement/fields";
import type { Statement } from "@/lib/domain/statement/statement";
import { safeText } from "./fields";

/** A day is ten characters; whether it is one is for the rule to say, which names it better. */
const DAY_LIMIT = 40;

/**
 * A statement of reasons as it comes in: the database's own keys and codes, texts as safe as any other. What must be said, and what goes with what, is
 * for `checkStatement`; here every field may be missing.
 */
export const statementInput = z.strictObject(Object.fromEntries(STATEMENT_FIELD_NAMES.map((field) => [field, inputOf(field)]))) as unknown as z.ZodType<Statement>;

function inputOf(field: StatementField): z.ZodType {
  const form = formOf(field);
  switch (form.is) {
    case "code":
      return z.enum(form.codes).optional();
    case "codes":
      return z.array(z.enum(form.codes)).max(form.codes.length).optional();
    case "text":
      return safeText(form.limit, { optional: true }).optional();
    case "day":
      return z.string().max(DAY_LIMIT).optional();
  }
}

import "server-only";
import { z } from "zod";
import { parseReference } from "@/lib/domain/case/reference";
import { refuse } from "@/lib/domain/refusal";
import { pageLimit } from "../case/case-list-input";
import { defineQuery } from "../query";
import { readDatabaseJson } from "./read-statements";

/** The statements of reasons of one case, in the own JSON of the DSA transparency database, the latest first. */
export const caseStatementsQuery = defineQuery({
  name: "case-statements",
  permission: "statement.read",
  input: z.strictObject({ reference: z.string(), cursor: z.string().max(1_000).optional(), limit: pageLimit }),
  read: async (db, input, context) => {
    const reference = parseReference(input.reference) ?? "";
    const exists = await db.abuseCase.findFirst({ where: { AND: [context.visible, { reference }] }, select: { id: true } });
    return exists === null ? refuse("not_found") : readDatabaseJson(db, input, context);
  },
});

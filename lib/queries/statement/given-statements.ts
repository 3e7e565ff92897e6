import "server-only";
import { z } from "zod";
import { MOST_IN_ONE_FILE } from "@/lib/domain/statement/database-json";
import { defineQuery } from "../query";
import { readStatements } from "./read-statements";

/** The statements of reasons as a page shows them before they are handed over: as many as go into one file, each with its case. */
export const givenStatementsQuery = defineQuery({
  name: "given-statements",
  permission: "statement.read",
  mayLag: true,
  input: z.strictObject({ cursor: z.string().max(1_000).optional() }),
  read: (db, input, context) => readStatements(db, { ...input, limit: MOST_IN_ONE_FILE }, context),
});

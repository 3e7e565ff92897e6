import "server-only";
import { z } from "zod";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { pageLimit } from "../case/case-list-input";
import { defineQuery } from "../query";
import { readDatabaseJson } from "./read-statements";

/** Statements of reasons in the own JSON of the DSA transparency database, the latest first: to a platform's agent those of their platform, to staff all. */
export const statementListQuery = defineQuery({
  name: "statement-list",
  permission: "statement.read",
  mayLag: true,
  input: z.strictObject({ platform: z.enum(PLATFORMS).optional(), cursor: z.string().max(1_000).optional(), limit: pageLimit }),
  read: readDatabaseJson,
});

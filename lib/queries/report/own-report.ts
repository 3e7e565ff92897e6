import "server-only";
import { z } from "zod";
import { loadCase } from "@/lib/db/case-store";
import { parseReference } from "@/lib/domain/case/reference";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";
import { reporterView } from "./reporter-view";

/** One case that the asking person reported under their account, as they follow it. */
export const ownReportQuery = defineQuery({
  name: "own-report",
  permission: "report.read_own",
  input: z.strictObject({ reference: z.string() }),
  read: async (db, input, { actor, visible, now }) => {
    const reference = parseReference(input.reference);
    const stored = reference === null ? null : await loadCase(db, { AND: [visible, { reference }] });
    return stored === null ? refuse("not_found") : reporterView(db, stored, actor, now);
  },
});

import "server-only";
import { z } from "zod";
import { loadCase } from "@/lib/db/case-store";
import { knownCase } from "@/lib/db/known-case";
import { toCaseView } from "@/lib/domain/case/case-view";
import { parseReference } from "@/lib/domain/case/reference";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";

/** One case, as its reader may see it. */
export const caseFileQuery = defineQuery({
  name: "case-file",
  permission: "case.read",
  input: z.strictObject({ reference: z.string() }),
  read: async (db, input, { actor, visible, now }) => {
    const reference = parseReference(input.reference);
    const stored = reference === null ? null : await loadCase(db, { AND: [visible, { reference }] });
    if (stored === null) return refuse("not_found");
    return toCaseView(await knownCase(db, stored), actor, now);
  },
});

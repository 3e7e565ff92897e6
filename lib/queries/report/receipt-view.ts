import "server-only";
import { z } from "zod";
import { loadCase } from "@/lib/db/case-store";
import { knownCase } from "@/lib/db/known-case";
import { toCaseView } from "@/lib/domain/case/case-view";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";

/** What somebody who holds a receipt may see: their report, and how its case stands. */
export const receiptViewQuery = defineQuery({
  name: "receipt-view",
  permission: "receipt.read",
  input: z.strictObject({}),
  read: async (db, _input, { actor, visible, now }) => {
    const stored = await loadCase(db, visible);
    const report = stored?.state.reports.find((candidate) => actor.reportIds.includes(candidate.reportId));
    if (stored === null || report === undefined) return refuse("not_found");
    const known = await knownCase(db, stored);
    return { report: { id: report.reportId, filedAt: report.recordedAt }, case: toCaseView(known, actor, now) };
  },
});

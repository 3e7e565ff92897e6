import "server-only";
import { z } from "zod";
import { loadCase } from "@/lib/db/case-store";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";
import { reporterView } from "./reporter-view";

/** What somebody who holds a receipt may see: their report, how its case stands, what happened and what comes next. */
export const receiptViewQuery = defineQuery({
  name: "receipt-view",
  permission: "receipt.read",
  input: z.strictObject({}),
  read: async (db, _input, { actor, visible, now }) => {
    const stored = await loadCase(db, visible);
    const report = stored?.state.reports.find((candidate) => actor.reportIds.includes(candidate.reportId));
    if (stored === null || report === undefined) return refuse("not_found");
    const view = await reporterView(db, stored, actor, now);
    return { report: { id: report.reportId, filedAt: report.recordedAt }, ...view };
  },
});

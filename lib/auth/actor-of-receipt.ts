import "server-only";
import { database } from "@/lib/db/client";
import { findReportByReceipt } from "@/lib/db/report-store";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { receiptHash } from "./receipt-code";

/** The actor that a receipt code stands for; `null` where no report has it. A malformed code costs the same look-up as a wrong one. */
export async function actorOfReceipt(code: string): Promise<Actor | null> {
  const reportId = await findReportByReceipt(database(), receiptHash(code) ?? "malformed");
  return reportId === null ? null : { ...ANONYMOUS, role: "receipt_holder", reportIds: [reportId] };
}

import "server-only";
import type { Actor } from "@/lib/domain/access/actor";
import type { Updates } from "@/lib/domain/report/updates";
import type { Reader, Transaction } from "./client";

export interface NewReport {
  readonly id: string;
  readonly caseId: string;
  readonly reporterId: string | null;
  readonly receiptHash: string;
  readonly filedAt: Date;
  readonly language: string;
  /** How they are told of each step; null where they left no address. */
  readonly updates: Updates | null;
  /** Who reported, encrypted; kept in a table of its own that nothing which reads cases reads. */
  readonly sealedIdentity: Uint8Array | null;
}

export async function insertReport(tx: Transaction, { sealedIdentity, ...report }: NewReport): Promise<void> {
  await tx.report.createMany({ data: [report] });
  if (sealedIdentity === null) return;
  await tx.reportIdentity.createMany({ data: [{ reportId: report.id, sealed: new Uint8Array(sealedIdentity) }] });
}

/** The id of the report with this receipt hash; `null` where there is none. */
export async function findReportByReceipt(db: Reader, receiptHash: string): Promise<string | null> {
  const row = await db.report.findUnique({ where: { receiptHash }, select: { id: true } });
  return row?.id ?? null;
}

/** The case of a report; `null` where there is no such report. */
export async function caseOfReport(db: Reader, reportId: string): Promise<string | null> {
  const row = await db.report.findUnique({ where: { id: reportId }, select: { caseId: true } });
  return row?.caseId ?? null;
}

/** The sealed identities of those who reported a case and want to be told, with the language each chose. */
export async function reportersToTell(db: Reader, caseId: string) {
  const rows = await db.report.findMany({
    where: { caseId, updates: "mail", identity: { isNot: null } },
    orderBy: [{ filedAt: "asc" }, { id: "asc" }],
    select: { id: true, language: true, identity: { select: { sealed: true } } },
  });
  return rows.flatMap(({ id, language, identity }) => {
    const locale: "fr" | "en" = language === "fr" ? "fr" : "en";
    return identity === null ? [] : [{ reportId: id, language: locale, sealed: identity.sealed }];
  });
}

/** How the reports that are an actor's own on a case tell them of it, the first filed first; null each where no address was left. */
export async function updatesOf(db: Reader, actor: Actor, reference: string): Promise<(Updates | null)[]> {
  const rows = await db.report.findMany({ where: ownOn(actor, reference), orderBy: [{ filedAt: "asc" }, { id: "asc" }], select: { updates: true } });
  return rows.map(({ updates }) => updates as Updates | null);
}

/** Sets how the actor's own reports on a case tell them of it, where they left an address; how many that are. */
export async function setUpdates(tx: Transaction, actor: Actor, reference: string, updates: Updates): Promise<number> {
  const { count } = await tx.report.updateMany({ where: { ...ownOn(actor, reference), updates: { not: null } }, data: { updates } });
  return count;
}

/** By account for a reporter, by receipt for whoever holds one; nobody else has reports of their own. */
function ownOn(actor: Actor, reference: string) {
  const own = actor.role === "reporter" && actor.id !== null ? { reporterId: actor.id } : { id: { in: [...actor.reportIds] } };
  return { ...own, abuseCase: { reference } };
}

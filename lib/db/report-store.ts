import "server-only";
import type { Reader, Transaction } from "./client";

export interface NewReport {
  readonly id: string;
  readonly caseId: string;
  readonly reporterId: string | null;
  readonly receiptHash: string;
  readonly filedAt: Date;
  readonly language: string;
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

/** The sealed identities of those who reported a case, with the language each chose. */
export async function reportersToTell(db: Reader, caseId: string) {
  const rows = await db.report.findMany({
    where: { caseId, identity: { isNot: null } },
    select: { id: true, language: true, identity: { select: { sealed: true } } },
  });
  return rows.flatMap(({ id, language, identity }) => {
    const locale: "fr" | "en" = language === "fr" ? "fr" : "en";
    return identity === null ? [] : [{ reportId: id, language: locale, sealed: identity.sealed }];
  });
}

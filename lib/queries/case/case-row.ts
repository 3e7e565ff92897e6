import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { isStaff } from "@/lib/domain/access/permissions";
import type { CaseStatus, Outcome } from "@/lib/domain/case/status";
import type { Platform } from "@/lib/domain/item/platform";
import type { Category, Severity } from "@/lib/domain/law/category";
import { barFor } from "@/lib/domain/silence/bar-for";
import { barAt, type KeptBar } from "@/lib/domain/silence/kept-bar";
import type { QueryContext } from "../query";

/** The columns a case needs to stand in a list. */
export const ROW_COLUMNS = {
  id: true,
  reference: true,
  status: true,
  category: true,
  severity: true,
  platform: true,
  lifeSafety: true,
  openedAt: true,
  closedAt: true,
  outcome: true,
  answered: true,
  nextDueAt: true,
  unansweredSince: true,
  silenceEndedAt: true,
  silenceBar: true,
  noticeCount: true,
  receiptCount: true,
  reportCount: true,
  version: true,
  assignee: { select: { id: true, label: true } },
} satisfies Prisma.AbuseCaseSelect;

type Row = Prisma.AbuseCaseGetPayload<{ select: typeof ROW_COLUMNS }>;

export type CaseRow = ReturnType<typeof toCaseRow>;

/** A case as a list shows it. Its values were written by the fold, so their strings are taken as what they say. */
export function toCaseRow(row: Row, { actor, now }: Pick<QueryContext, "actor" | "now">) {
  const bar = row.silenceBar === null ? null : barAt(row.silenceBar as unknown as KeptBar, now);
  return {
    reference: row.reference,
    status: row.status as CaseStatus,
    category: row.category as Category,
    severity: row.severity as Severity,
    platform: row.platform as Platform,
    lifeSafety: row.lifeSafety,
    openedAt: row.openedAt,
    closedAt: row.closedAt,
    outcome: row.outcome as Outcome | null,
    answered: row.answered,
    nextDueAt: row.nextDueAt,
    isOverdue: row.nextDueAt !== null && row.nextDueAt < now,
    unansweredSince: row.unansweredSince,
    silenceEndedAt: row.silenceEndedAt,
    silentDays: bar?.silentDays ?? 0,
    silenceBar: barFor(actor, bar),
    notices: row.noticeCount,
    receipts: row.receiptCount,
    reportCount: row.reportCount,
    assignee: isStaff(actor) ? row.assignee : null,
    version: row.version,
  };
}

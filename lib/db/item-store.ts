import "server-only";
import { REAPPEARANCE_DAYS } from "@/lib/domain/report/file-report";
import type { LoggedItem } from "@/lib/domain/case/event";
import type { Item } from "@/lib/domain/item/item";
import type { KnownItem } from "@/lib/domain/report/choose-case";
import type { Transaction } from "./client";

/** Whether an open case other than this one has any of its items. */
export async function isHeldByOpenCase(tx: Transaction, caseId: string): Promise<boolean> {
  const items = await tx.caseItem.findMany({ where: { caseId }, select: { canonicalKey: true } });
  const keys = items.map((item) => item.canonicalKey);
  const other = await tx.caseItem.findFirst({
    where: { canonicalKey: { in: keys }, isOpen: true, caseId: { not: caseId } },
    select: { id: true },
  });
  return other !== null;
}

/** The outermost thing that encloses an item, or itself: what two items of one server have in common. */
export function scopeKey(item: Item): string {
  return item.containerKeys.at(-1) ?? item.canonicalKey;
}

/** Of items that merely stand beside these, more than this are a list to search and no company to name. */
const MOST_NEIGHBOURS = 50;

interface KnownRow extends Omit<KnownItem, "isReappearing"> {
  readonly outcome: string | null;
  readonly closedAt: Date | null;
}

/**
 * Every known item that these are the same as or inside of, and some that stand beside them. Two reports of one thing at the same moment
 * take turns: a lock on each key is held until the transaction ends.
 */
export async function findKnownItems(tx: Transaction, items: readonly Item[], now: Date): Promise<KnownItem[]> {
  const keys = [...new Set(items.map((item) => item.canonicalKey))].sort();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(k) FROM unnest(ARRAY(
    SELECT hashtextextended(t, 0) FROM unnest(${keys}::text[]) t ORDER BY 1)) k`;

  const containers = items.flatMap((item) => [...item.containerKeys]);
  const rows = await tx.$queryRaw<KnownRow[]>`
    SELECT known.id, known.case_id AS "caseId", known.canonical_key AS "canonicalKey", known.is_open AS "isOpen",
      known.is_subject AS "isSubject", its.reference, its.outcome, its.closed_at AS "closedAt"
    FROM (
      SELECT * FROM case_item WHERE canonical_key = ANY(${[...keys, ...containers]}::text[])
      UNION
      (SELECT * FROM case_item WHERE scope_key = ANY(${items.map(scopeKey)}::text[]) LIMIT ${MOST_NEIGHBOURS})
    ) known JOIN abuse_case its ON its.id = known.case_id
    ORDER BY its.closed_at DESC NULLS FIRST, known.id`;

  const since = now.getTime() - REAPPEARANCE_DAYS * 86_400_000;
  return rows.map(({ outcome, closedAt, ...known }) => ({
    ...known,
    isReappearing: outcome === "removed" && closedAt !== null && closedAt.getTime() > since,
  }));
}

/** Rows for the items that a report brought new to its case. The first of a new case is what the case is about. */
export async function insertItems(
  tx: Transaction,
  caseId: string,
  items: readonly Item[],
  logged: readonly LoggedItem[],
  { hasSubject }: { hasSubject: boolean },
): Promise<void> {
  const data = items.flatMap((item, index) => {
    const entry = logged[index];
    if (entry?.isNew !== true) return [];
    const { platform, kind, surface, canonicalKey, postedAt } = item;
    const row = { platform, kind, surface, canonicalKey, postedAt: postedAt ?? null, scopeKey: scopeKey(item) };
    return [{ id: entry.itemId, caseId, isSubject: hasSubject && index === 0, isOpen: true, ...row }];
  });
  if (data.length > 0) await tx.caseItem.createMany({ data });
}

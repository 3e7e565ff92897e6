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

/**
 * Every known item that these could be the same as, be inside of, or stand beside. Two reports of one thing at the same moment take
 * turns: a lock on each key is held until the transaction ends.
 */
export async function findKnownItems(tx: Transaction, items: readonly Item[], now: Date): Promise<KnownItem[]> {
  const keys = [...new Set(items.map((item) => item.canonicalKey))].sort();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(k) FROM unnest(ARRAY(
    SELECT hashtextextended(t, 0) FROM unnest(${keys}::text[]) t ORDER BY 1)) k`;

  const containers = items.flatMap((item) => [...item.containerKeys]);
  const scopes = items.map(scopeKey);
  const rows = await tx.caseItem.findMany({
    where: { OR: [{ canonicalKey: { in: [...keys, ...containers] } }, { scopeKey: { in: scopes } }] },
    include: { abuseCase: { select: { reference: true, outcome: true, closedAt: true } } },
    orderBy: { id: "asc" },
    take: 500,
  });
  const since = now.getTime() - REAPPEARANCE_DAYS * 86_400_000;
  return rows.map(({ id, caseId, canonicalKey, isOpen, isSubject, abuseCase: { reference, outcome, closedAt } }) => ({
    id,
    caseId,
    reference,
    canonicalKey,
    isOpen,
    isSubject,
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

import "server-only";
import { randomUUID } from "node:crypto";
import type { LoggedItem } from "@/lib/domain/case/event";
import type { Item } from "@/lib/domain/item/item";
import type { KnownItem } from "@/lib/domain/report/choose-case";
import type { TextMint } from "../mint-text";

/**
 * The items of a report as the log names them. An item that the case knows keeps its id; one named twice in a report is new once. The raw
 * strings stay byte for byte as given, beside the log.
 */
export function logItems(items: readonly Item[], raws: readonly string[], known: readonly KnownItem[], mint: TextMint): LoggedItem[] {
  const ids = new Map(known.map((item) => [item.canonicalKey, item.id]));
  return items.map((item, index) => {
    const knownId = ids.get(item.canonicalKey);
    const itemId = knownId ?? randomUUID();
    ids.set(item.canonicalKey, itemId);
    return {
      itemId,
      isNew: knownId === undefined,
      platform: item.platform,
      kind: item.kind,
      surface: item.surface,
      postedAt: item.postedAt ?? null,
      key: mint.mint("item_key", item.canonicalKey),
      raw: mint.mint("item_raw", raws[index] ?? ""),
    };
  });
}

import { defang } from "./defang";
import type { Item, ItemKind } from "./item";
import type { Platform } from "./platform";

/** A sentence key with its values, for `messages/`: "Discord message 1759…". */
export interface ItemDescription {
  readonly code: `items.${ItemKind}`;
  readonly params: { readonly platform: Platform; readonly name: string };
}

/** Names an item for people by its last identifying part, never as something that could become a link. */
export function describeItem(item: Pick<Item, "platform" | "kind" | "canonicalKey">): ItemDescription {
  const name = item.kind === "page" ? item.canonicalKey.replace(/^url:https:\/\//, "") : lastPart(item.canonicalKey);
  return { code: `items.${item.kind}`, params: { platform: item.platform, name: defang(name) } };
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf(":") + 1);
}

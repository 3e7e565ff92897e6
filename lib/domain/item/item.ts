import type { Platform } from "./platform";

/** What sort of thing an item is. `page` is any web address without platform rules. */
export const ITEM_KINDS = [
  "server",
  "channel",
  "message",
  "invite",
  "account",
  "post",
  "file",
  "listing",
  "page",
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where it was seen, which decides the steps that may apply (DSA art. 19, rec. 14). `unknown` where the link does not tell. */
export const SURFACES = ["public", "private_server", "direct_message", "unknown"] as const;

export type Surface = (typeof SURFACES)[number];

/** A recognised item at an exact location. IDs inside keys are strings and never pass through a number. */
export interface Item {
  readonly platform: Platform;
  readonly kind: ItemKind;
  /** The same for every way of writing the same place, e.g. `discord:msg:{guild}:{channel}:{message}`. */
  readonly canonicalKey: string;
  /** Keys of what encloses it, innermost first (channel, then server; the account of a post where the link tells). */
  readonly containerKeys: readonly string[];
  readonly surface: Surface;
  /** RFC 3339 UTC with milliseconds, where the ID itself carries the time (snowflakes); otherwise absent. */
  readonly postedAt?: string;
}

/** Why a raw string does not pin an item down. Each has its own sentence for people. */
export type InexactReason =
  | "empty"
  | "not_a_link"
  | "short_link_unresolved"
  | "place_too_broad"
  | "local_copy"
  | "id_malformed"
  | "id_in_future"
  | "unsupported_scheme"
  | "unsafe_characters"
  | "too_long";

export type Recognition =
  | { readonly exact: true; readonly item: Item }
  | { readonly exact: false; readonly reason: InexactReason; readonly platform?: Platform };

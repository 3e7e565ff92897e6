import type { InexactReason, ItemKind, Recognition, Surface } from "./item";
import type { Platform } from "./platform";

interface ItemDetail {
  readonly within?: readonly string[];
  readonly surface?: Surface;
  readonly postedAt?: Date | null;
}

/** A place pinned down. What encloses it is named innermost first; the surface is `unknown` unless the link tells. */
export function exactly(
  platform: Platform,
  kind: ItemKind,
  canonicalKey: string,
  { within = [], surface = "unknown", postedAt }: ItemDetail = {},
): Recognition {
  const item = { platform, kind, canonicalKey, containerKeys: within, surface };
  return { exact: true, item: postedAt ? { ...item, postedAt: postedAt.toISOString() } : item };
}

/** Not an exact location in the sense of DSA art. 16(2)(b). The platform is named only where the text tells it. */
export function inexactly(reason: InexactReason, platform?: Platform): Recognition {
  return platform ? { exact: false, reason, platform } : { exact: false, reason };
}

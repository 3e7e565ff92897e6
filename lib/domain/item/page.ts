import type { Recognition } from "./item";
import type { Platform } from "./platform";
import { exactly } from "./recognition";
import type { WebAddress } from "./web-address";

const TRACKING = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i;

/**
 * Any web address without a rule of its own. Its key keeps path and query as written, since case and order may
 * matter to the site, and a fragment that is part of the way there; it loses only what tracks the reader (LAW.md section 5, generic). A whole site is a page too.
 */
export function asPage(address: WebAddress, platform: Platform, tracking: readonly string[] = []): Recognition {
  const kept = address.query.filter((pair) => !TRACKING.test(pair) && !tracking.includes(nameOf(pair)));
  const query = kept.length > 0 ? `?${kept.join("&")}` : "";
  return exactly(platform, "page", `url:https://${address.host}${address.exactPath}${query}${address.route}`);
}

function nameOf(pair: string): string {
  return (pair.split("=", 1)[0] ?? "").toLowerCase();
}

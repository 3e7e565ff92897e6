import type { Recognition } from "../item";
import { exactly, inexactly } from "../recognition";
import { onHosts, type PlatformRules, type Route } from "../route";

const accountKey = (name: string): string => `tiktok:user:${name.toLowerCase()}`;

function video(id: string, name: string): Recognition {
  if (!/^[1-9]\d{5,19}$/.test(id)) return inexactly("id_malformed", "tiktok");
  return exactly("tiktok", "post", `tiktok:${id}`, { within: name ? [accountKey(name)] : [], surface: "public" });
}

const ROUTES: readonly Route[] = [
  // Cut off before the number that would name the post.
  { path: /^\/@[\w.]{0,24}\/(?:video|photo)$/, read: () => inexactly("place_too_broad", "tiktok") },
  { path: /^\/t\/./, read: () => inexactly("short_link_unresolved", "tiktok") },
  {
    path: /^\/@(?<name>[\w.]{0,24})\/(?:video|photo)\/(?<id>[^/]+)/,
    read: (part) => video(part("id"), part("name")),
  },
  { path: /^\/(?:v|embed|embed\/v\d|player\/v\d)\/(?<id>\d+)(?:\.html)?$/, read: (part) => video(part("id"), "") },
  {
    path: /^\/@(?<name>[\w.]{1,24})$/,
    read: (part) => exactly("tiktok", "account", accountKey(part("name"))),
  },
  {
    path: /^\/(?:foryou|following|explore|live|search|discover|messages|login|tag|upload)(?:\/|$)/,
    read: () => inexactly("place_too_broad", "tiktok"),
  },
];

/** TikTok: a video has one number, whoever the address says posted it. */
export const tiktok: PlatformRules = {
  platform: "tiktok",
  claims: onHosts("tiktok.com", "m.tiktok.com"),
  routes: ROUTES,
  otherwise: "page",
  tracking: ["is_from_webapp", "sender_device", "_r", "_t", "lang"],
};

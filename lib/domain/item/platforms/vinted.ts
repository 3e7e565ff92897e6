import type { Recognition } from "../item";
import { exactly, inexactly } from "../recognition";
import { onHosts, type PlatformRules, type Reading, type Route } from "../route";

// The country sites by name: another ending would be somebody else's site.
const COUNTRIES = `fr be de es it nl pl pt lt lu lv at cz sk hu ro se dk fi gr hr ie ee si co.uk com`.split(" ");

/** Country sites are kept apart: whether an ID means the same on two of them is not known (LAW.md case 44). */
const siteOf = (host: string): string => host.replace(/^(?:www|m)\./, "");

type Kind = "item" | "member" | "conversation";

function numbered(kind: Kind, build: (key: string) => Recognition): Route["read"] {
  return (part, { host }: Reading) =>
    /^[1-9]\d{0,18}$/.test(part("id"))
      ? build(`${siteOf(host)}:${kind}:${part("id")}`)
      : inexactly("id_malformed", "vinted");
}

const ROUTES: readonly Route[] = [
  // What follows the number is the title or the login of the day.
  {
    path: /^\/items\/(?<id>\d+)(?:-[^/]*)?$/,
    read: numbered("item", (key) => exactly("vinted", "listing", key, { surface: "public" })),
  },
  {
    path: /^\/members?\/(?<id>\d+)(?:-[^/]*)?(?:\/(?:items|feedback|about))?$/,
    read: numbered("member", (key) => exactly("vinted", "account", key)),
  },
  {
    path: /^\/inbox\/(?<id>\d+)$/,
    read: numbered("conversation", (key) => exactly("vinted", "channel", key, { surface: "direct_message" })),
  },
  { path: /^\/(?:catalog|inbox|member|members|items)(?:\/|$)/, read: () => inexactly("place_too_broad", "vinted") },
];

export const vinted: PlatformRules = {
  platform: "vinted",
  claims: onHosts(...COUNTRIES.flatMap((country) => [`vinted.${country}`, `m.vinted.${country}`])),
  routes: ROUTES,
  otherwise: "page",
  tracking: ["referrer"],
};

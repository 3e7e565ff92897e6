import { exactly, inexactly } from "../recognition";
import { onHosts, type PlatformRules, type Route } from "../route";

const accountKey = (name: string): string => `snapchat:user:${name.toLowerCase()}`;

const ROUTES: readonly Route[] = [
  { path: /^\/t\/./, read: () => inexactly("short_link_unresolved", "snapchat") },
  {
    path: /^(?:\/@(?<name>[\w.-]{2,30}))?\/spotlight\/(?<id>[\w-]{5,128})$/,
    read: (part) =>
      exactly("snapchat", "post", `snapchat:spotlight:${part("id")}`, {
        within: part("name") ? [accountKey(part("name"))] : [],
        surface: "public",
      }),
  },
  {
    path: /^\/(?:add\/|@)(?<name>[\w.-]{2,30})$/,
    read: (part) => exactly("snapchat", "account", accountKey(part("name"))),
  },
  { path: /^\/(?:spotlight|discover|map|web)$/, read: () => inexactly("place_too_broad", "snapchat") },
];

/** Snapchat: accounts and Spotlight; everything else there vanishes or is private. */
export const snapchat: PlatformRules = {
  platform: "snapchat",
  claims: onHosts("snapchat.com", "story.snapchat.com"),
  routes: ROUTES,
  otherwise: "page",
  tracking: ["share_id", "locale", "sid"],
};

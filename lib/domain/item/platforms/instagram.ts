import { exactly, inexactly } from "../recognition";
import { onHosts, type PlatformRules, type Route } from "../route";

const accountKey = (name: string): string => `ig:user:${name.toLowerCase()}`;

const ROUTES: readonly Route[] = [
  { path: /^\/(?:share|s)\/./, read: () => inexactly("short_link_unresolved", "instagram") },
  { path: /^\/reels\/audio(?:\/|$)/, read: () => inexactly("place_too_broad", "instagram") },
  // The code keeps its case, which tells one post from another (LAW.md case 45).
  {
    path: /^(?:\/(?<name>[\w.]{1,30}))?\/(?:p|reel|reels|tv)\/(?<code>[\w-]{5,64})(?:\/|$)/,
    read: (part) =>
      exactly("instagram", "post", `ig:media:${part("code")}`, {
        within: part("name") ? [accountKey(part("name"))] : [],
        surface: "public",
      }),
  },
  {
    path: /^\/stories\/(?<name>(?!highlights\/)[\w.]{1,30})\/(?<id>\d{1,25})$/,
    read: (part) =>
      exactly("instagram", "post", `ig:story:${part("id")}`, { within: [accountKey(part("name"))], surface: "public" }),
  },
  {
    path: /^\/direct\/t\/(?<thread>\d{1,40})$/,
    read: (part) => exactly("instagram", "channel", `ig:conversation:${part("thread")}`, { surface: "direct_message" }),
  },
  {
    path: /^\/(?:explore|accounts|direct|reels?|stories|about|legal|developer|api|web|p|tv)(?:\/(?!highlights).*)?$/,
    read: () => inexactly("place_too_broad", "instagram"),
  },
  {
    path: /^\/(?<name>[\w.]{1,30})(?:\/(?:reels|tagged|channel))?$/,
    read: (part) => exactly("instagram", "account", accountKey(part("name"))),
  },
];

/** Instagram: posts by code, whichever of the four paths shows them. */
export const instagram: PlatformRules = {
  platform: "instagram",
  claims: onHosts("instagram.com", "m.instagram.com", "instagr.am"),
  routes: ROUTES,
  otherwise: "page",
  tracking: ["igsh", "igshid", "img_index"],
};

import type { Recognition } from "../item";
import { exactly, inexactly } from "../recognition";
import { onHosts, type PlatformRules, type Route } from "../route";

const accountKey = (name: string): string => `reddit:user:${name.toLowerCase()}`;
const communityKey = (name: string): string => `reddit:community:${name.toLowerCase()}`;
const postKey = (id: string): string => `reddit:post:${id.toLowerCase()}`;

const OWNER = String.raw`(?:\/r\/(?<community>\w+)|\/u(?:ser)?\/(?<name>[\w-]+))?`;
const THREAD = String.raw`\/(?:comments|gallery|tb)\/(?<id>[a-z0-9]{1,13})`;

function ownerKeys(part: (name: string) => string): string[] {
  if (part("community")) return [communityKey(part("community"))];
  return part("name") ? [accountKey(part("name"))] : [];
}

function post(part: (name: string) => string): Recognition {
  return exactly("reddit", "post", postKey(part("id")), { within: ownerKeys(part), surface: "public" });
}

// A comment is a thing of its own, with its own author; the post it answers encloses it.
function comment(part: (name: string) => string): Recognition {
  return exactly("reddit", "post", `reddit:comment:${part("comment").toLowerCase()}`, {
    within: [postKey(part("id")), ...ownerKeys(part)],
    surface: "public",
  });
}

const ROUTES: readonly Route[] = [
  { path: /^(?:\/(?:r|u|user)\/[\w-]+)?\/s\/[^/]+/, read: () => inexactly("short_link_unresolved", "reddit") },
  { path: new RegExp(`^${OWNER}${THREAD}/(?:[^/]*|comment)/(?<comment>[a-z0-9]{1,13})$`, "i"), read: comment },
  { path: new RegExp(`^${OWNER}${THREAD}(?:/[^/]*)?$`, "i"), read: post },
  {
    path: /^\/r\/(?:all|popular)(?:\/|$)|^\/search(?:\/|$)/,
    read: () => inexactly("place_too_broad", "reddit"),
  },
  {
    path: /^\/r\/(?<community>\w+)(?:\/(?:new|hot|top|rising|about))?$/i,
    read: (part) => exactly("reddit", "channel", communityKey(part("community"))),
  },
  {
    path: /^\/u(?:ser)?\/(?<name>[\w-]+)(?:\/(?:overview|submitted|comments|about))?$/i,
    read: (part) => exactly("reddit", "account", accountKey(part("name"))),
  },
];

/** Reddit on its present and former front ends. */
export const reddit: PlatformRules = {
  platform: "reddit",
  claims: onHosts("reddit.com", ...["old", "np", "new", "m", "sh", "amp", "i"].map((name) => `${name}.reddit.com`)),
  routes: ROUTES,
  otherwise: "page",
  tracking: ["share_id", "rdt", "ref", "ref_source"],
};

/** Reddit's own short domain carries the post's ID, so nothing has to be resolved. */
export const redditShort: PlatformRules = {
  platform: "reddit",
  claims: onHosts("redd.it"),
  routes: [{ path: /^\/(?<id>[a-z0-9]{1,13})$/i, read: post }],
  otherwise: "place_too_broad",
};

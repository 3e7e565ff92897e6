import type { Recognition } from "../item";
import { exactly, inexactly } from "../recognition";
import type { PlatformRules, Route } from "../route";
import type { WebAddress } from "../web-address";

const PLAIN_POST = /^\/@[\w.-]+(?:@[^/]+)?\/\d+(?:\/|$)|^\/users\/[\w.-]+\/statuses\/\w+(?:\/|$)/;
const REMOTE_ACCOUNT = /^\/@[\w.-]+@[\w.-]+\.[a-z]{2,}(?:\/|$)/i;
const TELLING_HOST = /(?:^|\.)(?:mastodon|mstdn)\./;

const FRONT = String.raw`(?:\/web|\/deck)?`;

const accountKey = (host: string, name: string): string => `mastodon:${host}:user:${name.toLowerCase()}`;

function post(host: string, name: string, id: string): Recognition {
  return exactly("mastodon", "post", `mastodon:${host}:status:${id}`, {
    within: [accountKey(host, name)],
    surface: "public",
  });
}

// A server shows posts of other servers under numbers of its own; only the origin's address names the post.
function ofHandle(part: (name: string) => string, host: string): Recognition {
  if (part("origin").toLowerCase() !== host) return inexactly("local_copy", "mastodon");
  if (part("id") === "") return exactly("mastodon", "account", accountKey(host, part("name")));
  return post(host, part("name"), part("id"));
}

const ROUTES: readonly Route[] = [
  {
    path: new RegExp(String.raw`^${FRONT}\/@(?<name>[\w.-]+)@(?<origin>[^/]+)(?:\/(?<id>\w+))?(?:\/|$)`),
    read: (part, { host }) => ofHandle(part, host),
  },
  {
    path: new RegExp(String.raw`^${FRONT}\/@(?<name>[\w.-]+)\/(?<id>\d+)(?:\/|$)`),
    read: (part, { host }) => post(host, part("name"), part("id")),
  },
  {
    path: /^\/users\/(?<name>[\w.-]+)\/statuses\/(?<id>\w+)(?:\/|$)/,
    read: (part, { host }) => post(host, part("name"), part("id")),
  },
  {
    path: new RegExp(String.raw`^(?:${FRONT}\/@|\/users\/)(?<name>[\w.-]+)(?:\/(?:with_replies|media|featured))?$`),
    read: (part, { host }) => exactly("mastodon", "account", accountKey(host, part("name"))),
  },
  {
    path: new RegExp(String.raw`^${FRONT}\/(?:home|public|explore|search|notifications|about|tags|directory)(?:\/|$)`),
    read: () => inexactly("place_too_broad", "mastodon"),
  },
];

function claims({ host, path }: WebAddress, hint?: string): boolean {
  return hint === "mastodon" || TELLING_HOST.test(host) || PLAIN_POST.test(path) || REMOTE_ACCOUNT.test(path);
}

/** The fediverse has no list of hosts: a site belongs to it by hint, by name, or by a path only it uses. Asked last. */
export const mastodon: PlatformRules = { platform: "mastodon", claims, routes: ROUTES, otherwise: "page" };
